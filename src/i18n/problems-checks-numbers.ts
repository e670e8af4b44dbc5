import type { CheckRuleText } from './problems-checks.ts';

/** Rules about numbers, dates, titles and words of one document, and twins of two. */
export const NUMBER_RULES = {
  'duplicate-index-number': {
    title: { 'zh-CN': '索引号重复', en: 'Index number given twice' },
    why: {
      'zh-CN': '索引号是一条政府信息的唯一编号，也是订阅源里的标识：重复时，订阅者会丢掉其中一条。',
      en: 'An index number identifies one record and is its identity in feeds.',
    },
    basis: '《政府信息公开条例》第十二条',
    cases: {
      main: {
        message: { 'zh-CN': '“{field}”{found}与 {others} 相同。', en: '{field} {found} is also that of {others}.' },
        expected: { 'zh-CN': '本站唯一的索引号', en: 'an index number of its own' },
        fix: { 'zh-CN': '核对目录登记，改正其中一份。', en: 'Check the register and correct one of them.' },
      },
    },
  },
  'duplicate-document-number': {
    title: { 'zh-CN': '文号重复', en: 'Document number given twice' },
    why: {
      'zh-CN': '一个文号对应一份文件；通知与其附件分开发布时可以相同。',
      en: 'One number is one document, unless a notice and its annex are published apart.',
    },
    basis: 'GB/T 9704—2012 第7.2.5条',
    cases: {
      main: {
        message: { 'zh-CN': '“{field}”{found}与 {others} 相同。', en: '{field} {found} is also that of {others}.' },
        fix: {
          'zh-CN': '核对原件；确是同一份文件分开发布的，在“检查豁免”里写明原因。',
          en: 'Check the original; if one document is published in parts, say so in 检查豁免.',
        },
      },
    },
  },
  'duplicate-title-date': {
    title: { 'zh-CN': '标题和日期都相同', en: 'Same title and date' },
    why: { 'zh-CN': '同一天发布的同名文件多半是重复录入。', en: 'It is probably entered twice.' },
    basis: null,
    cases: {
      main: {
        message: {
          'zh-CN': '标题和发布日期与 {others} 都相同，可能是重复录入。',
          en: 'Title and date are those of {others}: probably entered twice.',
        },
        fix: {
          'zh-CN': '删去重复的一份；确是两份文件的，在标题里区分开。',
          en: 'Delete one, or make their titles differ.',
        },
      },
    },
  },
  'index-number-form': {
    title: { 'zh-CN': '索引号的形式', en: 'Form of the index number' },
    why: {
      'zh-CN': '索引号由机构代码、年份和流水号组成，换了系统仍能核对出处。',
      en: 'It is made of organisation code, year and serial.',
    },
    basis: '《政府信息公开目录系统实施指引（试行）》',
    cases: {
      main: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，不是“机构代码/年份-流水号”的形式。',
          en: '{field} is “{found}”, not organisation code/year-serial.',
        },
        expected: { 'zh-CN': '如 00000000X/2026-00001', en: 'such as 00000000X/2026-00001' },
        fix: {
          'zh-CN': '按本地编制规则核对；本地另有规则的，在“检查豁免”里写明。',
          en: 'Check it against the local scheme; if yours differs, say so in 检查豁免.',
        },
      },
    },
  },
  'organisation-code': {
    title: { 'zh-CN': '机构代码的校验位', en: 'Check digit of an organisation code' },
    why: {
      'zh-CN': '机构代码最后一位由前面各位算出，对不上多半是抄错了。',
      en: 'The last character is computed from the others.',
    },
    basis: 'GB 32100—2015；GB 11714—1997',
    cases: {
      main: {
        message: {
          'zh-CN': '“{field}”里的机构代码 {found} 校验位不对，多半抄错了一位。',
          en: 'The check character of {found} in {field} is wrong.',
        },
        fix: {
          'zh-CN': '对照证书核对；证书确实如此的，在“检查豁免”里写明。',
          en: 'Check it against the certificate; if it is really so, say so in 检查豁免.',
        },
      },
    },
  },
  'index-number-year': {
    title: { 'zh-CN': '索引号的年份', en: 'Year of the index number' },
    why: { 'zh-CN': '索引号中的年份一般就是发布的年份。', en: 'It is normally the year of publication.' },
    basis: '《政府信息公开目录系统实施指引（试行）》',
    cases: {
      main: {
        message: {
          'zh-CN': '“{field}”{found}的年份是 {numberYear}，发布日期却在 {dateYear} 年。',
          en: '{field} {found} says {numberYear}, published in {dateYear}.',
        },
        fix: { 'zh-CN': '核对索引号和发布日期，改正写错的一项。', en: 'Correct whichever is wrong.' },
      },
    },
  },
  'document-number-year': {
    title: { 'zh-CN': '文号的年份', en: 'Year of the document number' },
    why: { 'zh-CN': '文号按成文的年份编排，年份不同多半是写错了。', en: 'Numbers are given by year of adoption.' },
    basis: 'GB/T 9704—2012 第7.2.5条',
    cases: {
      main: {
        message: {
          'zh-CN': '“{field}”{found}的年份是 {numberYear}，成文日期却在 {dateYear} 年。',
          en: '{field} {found} says {numberYear}, adopted in {dateYear}.',
        },
        fix: { 'zh-CN': '核对文号和成文日期，改正写错的一项。', en: 'Correct whichever is wrong.' },
      },
    },
  },
  'genre-title': {
    title: { 'zh-CN': '公文种类与标题', en: 'Kind of document and title' },
    why: { 'zh-CN': '标题以公文种类结尾，两者不同必有一处写错。', en: 'A title ends with the kind of the document.' },
    basis: '《党政机关公文处理工作条例》第八条、第九条',
    cases: {
      main: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，标题却以“{ending}”结尾。',
          en: '{field} is “{found}” but the title ends with “{ending}”.',
        },
        expected: { 'zh-CN': '{ending}', en: '{ending}' },
        fix: { 'zh-CN': '核对原件，改正公文种类或标题。', en: 'Correct the kind or the title.' },
      },
    },
  },
  'subject-vocabulary': {
    title: { 'zh-CN': '主题分类的用词', en: 'Words of the subject' },
    why: { 'zh-CN': '用词统一，按主题才找得全。', en: 'Only common words let readers find everything.' },
    basis: '国务院文件检索的主题分类',
    cases: {
      first: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，分类表里没有这个一级主题。可选：{choices}。',
          en: '{field} is “{found}”: no such first level. Choices: {choices}.',
        },
        fix: { 'zh-CN': '改用分类表里的词。', en: 'Use a word of the vocabulary.' },
      },
      second: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，这个一级主题下没有这个二级主题。可选：{choices}。',
          en: '{field} is “{found}”: no such second level. Choices: {choices}.',
        },
        fix: { 'zh-CN': '改用分类表里的词。', en: 'Use a word of the vocabulary.' },
      },
      proposal: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，不是分类表里的写法。',
          en: '{field} is “{found}”, not as the vocabulary has it.',
        },
        expected: { 'zh-CN': '{proposal}', en: '{proposal}' },
        fix: { 'zh-CN': '改为“{proposal}”。', en: 'Write “{proposal}”.' },
      },
    },
  },
  'date-order': {
    title: { 'zh-CN': '日期的先后', en: 'Order of dates' },
    why: {
      'zh-CN': '先成文、后发布，先施行、后失效；次序颠倒的日期必有一个是假的。',
      en: 'Dates out of order are false.',
    },
    basis: '《党政机关公文处理工作条例》第九条；《政府信息公开条例》第二十六条',
    cases: {
      reversed: {
        message: {
          'zh-CN': '“{field}”{found}早于“{other}”{otherDate}，其中必有一个日期是错的。',
          en: '{field} {found} is before {other} {otherDate}: one of them is wrong.',
        },
        expected: { 'zh-CN': '不早于 {otherDate}', en: 'not before {otherDate}' },
        fix: { 'zh-CN': '对照原件改正日期。', en: 'Correct the dates from the original.' },
      },
      endedBefore: {
        message: {
          'zh-CN': '“{field}”{found}早于“{other}”{otherDate}：文件公布的时候已经失效。',
          en: '{field} {found} is before {other} {otherDate}: the text had ended before it was published.',
        },
        fix: {
          'zh-CN': '对照原件核对；补录的旧文件日期无误就不用改，最好补写施行日期。',
          en: 'Check with the original; add 施行日期 if the dates are right.',
        },
      },
      afterEffect: {
        message: {
          'zh-CN': '“{field}”{found}晚于“{other}”{otherDate}：文件施行之后才在网上公布。',
          en: '{field} {found} is after {other} {otherDate}: published after it came into force.',
        },
        fix: {
          'zh-CN': '日期无误就不用改；以后尽量在施行之前公布。',
          en: 'Nothing to change if the dates are right; publish before it takes effect next time.',
        },
      },
    },
  },
  'year-folder': {
    title: { 'zh-CN': '年份文件夹', en: 'Year folder' },
    why: {
      'zh-CN': '文件夹里的年份就是网址里的年份，读者会当作发布的年份。',
      en: 'The year of the folder is the year in the address.',
    },
    basis: null,
    cases: {
      published: {
        message: {
          'zh-CN': '文件放在 {found} 年的文件夹里，发布日期却在 {year} 年。',
          en: 'The file lies in the folder of {found} but was published in {year}.',
        },
        expected: { 'zh-CN': '{year}', en: '{year}' },
        fix: {
          'zh-CN': '尚未公布的，移到 {year} 文件夹；已经公布的网址不要改，在“检查豁免”里写明。',
          en: 'Move it to {year} if not yet published; a published address stays: say so in 检查豁免.',
        },
      },
      report: {
        message: {
          'zh-CN': '报告放在 {found} 年的文件夹里，报告年度却是 {year} 年。',
          en: 'The report lies in the folder of {found} but reports on {year}.',
        },
        expected: { 'zh-CN': '{year}', en: '{year}' },
        fix: {
          'zh-CN': '尚未公布的，移到 {year} 文件夹；已经公布的网址不要改，在“检查豁免”里写明。',
          en: 'Move it to {year} if not yet published; a published address stays: say so in 检查豁免.',
        },
      },
    },
  },
  'placeholder-text': {
    title: { 'zh-CN': '占位文字', en: 'Placeholder text' },
    why: {
      'zh-CN': '“示例”“测试”“XX县”之类没有替换的文字公布出去，是常见的通报问题。',
      en: 'Placeholders that were never replaced are a common finding of inspections.',
    },
    basis: '国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》',
    cases: {
      main: {
        message: {
          'zh-CN': '“{field}”里有“{word}”，像是没有替换的占位文字：“{found}”。',
          en: '{field} holds “{word}”, which looks like a placeholder: “{found}”.',
        },
        fix: {
          'zh-CN': '换成真实内容；“{word}”如是本单位的名称，加入 site.yaml 的“自有名称”。',
          en: 'Write the real text; if “{word}” is a name of yours, add it to ownNames in site.yaml.',
        },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };
