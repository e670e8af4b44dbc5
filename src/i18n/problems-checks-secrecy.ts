import type { CheckRuleText } from './problems-checks.ts';

const SECRECY = '《保守国家秘密法》第三十五条；《政府信息公开条例》第十四条、第十七条';

/** Rules about marks of secrecy, the review before publication, and what intruders left; {where} as in PRIVACY_RULES. */
export const SECRECY_RULES = {
  'secrecy-mark': {
    title: { 'zh-CN': '密级标志', en: 'Marks of secrecy' },
    why: {
      'zh-CN': '标有密级的文件不得公开；泄露国家秘密在检查中一票否决，并追究责任。',
      en: 'What is marked secret must not be published.',
    },
    basis: SECRECY,
    cases: {
      main: {
        message: {
          'zh-CN': '{where}单独标着密级“{found}”，是涉密文件的标志。',
          en: '{where}The head bears the mark {found}.',
        },
        fix: {
          'zh-CN': '立即把文件移出内容目录，报保密审查机构；已解密的，按规定撤销标志后再公开。这条错误不能豁免。',
          en: 'Take the file out of the content at once and tell the secrecy office. No allowance can excuse this.',
        },
      },
    },
  },
  'internal-mark': {
    title: { 'zh-CN': '内部资料标志', en: 'Marks of internal papers' },
    why: {
      'zh-CN': '工作秘密、内部资料不属于主动公开的范围；标志还在，说明没有经过公开审查。',
      en: 'Internal papers are not for publication; the mark shows that nobody reviewed it.',
    },
    basis: SECRECY,
    cases: {
      main: {
        message: { 'zh-CN': '{where}标着“{found}”，是内部材料的标志。', en: '{where}The head bears the mark {found}.' },
        fix: {
          'zh-CN': '不应公开的移出内容目录；经审查可以公开的，删去标志并在“审查”里写明。这条错误不能豁免。',
          en: 'Take it out, or delete the mark after review and say so in 审查. No allowance can excuse this.',
        },
      },
    },
  },
  'review-record': {
    title: { 'zh-CN': '公开前的审查记录', en: 'Record of the review' },
    why: {
      'zh-CN': '先审查、后公开，逐件记下谁审、何时审、结果如何；公开个人信息还要先做影响评估并留下记录。',
      en: 'Review comes before publication, item by item; personal data also needs an impact assessment on record.',
    },
    basis: '《政府信息公开条例》第十七条；《保守国家秘密法实施条例》第四十二条',
    cases: {
      refused: {
        message: {
          'zh-CN': '审查结果写作“{found}”，文件却是公开的。',
          en: 'The review says {found}, yet the document is published.',
        },
        fix: {
          'zh-CN': '不予公开的移出内容目录；审查后可以公开的，改写结果。',
          en: 'Take it out of the content, or write the result that allows publication.',
        },
      },
      late: {
        message: {
          'zh-CN': '审查日期 {found} 晚于发布日期 {published}，成了先公开、后审查。',
          en: 'Reviewed on {found}, after its publication on {published}.',
        },
        fix: {
          'zh-CN': '核对两个日期；确是补审的，照实保留并在附注里说明。',
          en: 'Check both days; explain a late review.',
        },
      },
      assessment: {
        message: {
          'zh-CN': '文件用“检查豁免”公开个人信息，“{field}”里却没有“影响评估”。',
          en: 'Personal data is published by an allowance, and no impact assessment is on record.',
        },
        fix: {
          'zh-CN': '先做个人信息保护影响评估，在“{field}”里写“影响评估: 编号或日期”。',
          en: 'Make the assessment and write its number or day under {field}.',
        },
      },
    },
  },
  'foreign-site-debris': {
    title: { 'zh-CN': '外来网站的残留', en: 'Debris of foreign sites' },
    why: {
      'zh-CN': '从旧网站搬来的文字里会夹带被挂的广告、暗链和脚本；政府网站上出现这些要通报。',
      en: 'Texts from old sites carry advertisements, hidden links and scripts that intruders left.',
    },
    basis: '《政府网站发展指引》（国办发〔2017〕47号）',
    cases: {
      gambling: {
        message: {
          'zh-CN': '{where}“{found}”像是被挂的赌博广告。',
          en: '{where}“{found}” looks like a gambling advertisement.',
        },
        fix: {
          'zh-CN': '删去，并检查旧网站这一页是否被篡改。',
          en: 'Delete it, and look whether the old page was hijacked.',
        },
      },
      obscene: {
        message: {
          'zh-CN': '{where}“{found}”像是被挂的色情广告。',
          en: '{where}“{found}” looks like an obscene advertisement.',
        },
        fix: {
          'zh-CN': '删去，并检查旧网站这一页是否被篡改。',
          en: 'Delete it, and look whether the old page was hijacked.',
        },
      },
      hidden: {
        message: { 'zh-CN': '{where}“{found}”是藏起文字或链接的写法。', en: '{where}“{found}” hides text or links.' },
        fix: { 'zh-CN': '删去这一段。', en: 'Delete this part.' },
      },
      script: {
        message: {
          'zh-CN': '{where}“{found}”是旧网页的脚本残留。',
          en: '{where}“{found}” is a remnant of a page’s script.',
        },
        fix: { 'zh-CN': '删去这一段。', en: 'Delete this part.' },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };
