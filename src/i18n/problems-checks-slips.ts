import type { CheckRuleText } from './problems-checks.ts';

/** Rules about the issuer and the form of a title. */
export const ISSUER_RULES = {
  'issuer-name': {
    title: { 'zh-CN': '发文机关的名称', en: 'Name of the issuer' },
    why: {
      'zh-CN': '名称差一个字，文件就不会出现在这个机构的页面上，按机构也查不到。',
      en: 'With a name that is almost right the document is missing from the page of its agency.',
    },
    basis: '《党政机关公文处理工作条例》第九条：发文机关署全称或者规范化简称',
    cases: {
      near: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，机构信息里没有这个机构。是不是“{suggestion}”？',
          en: 'No agency is called “{found}”. Did you mean “{suggestion}”?',
        },
        expected: { 'zh-CN': '{suggestion}', en: '{suggestion}' },
        fix: {
          'zh-CN': '写错了就改为“{suggestion}”；确有这个机构的，在 agencies 文件夹里补上它的机构信息。',
          en: 'Write “{suggestion}”, or add a page of that agency.',
        },
      },
      several: {
        message: {
          'zh-CN': '“{field}”把几个机关写成了一个：“{found}”，文件不会出现在它们的页面上。',
          en: '“{found}” names several agencies as one.',
        },
        expected: { 'zh-CN': '{suggestion}', en: '{suggestion}' },
        fix: { 'zh-CN': '写成列表：{suggestion}，牵头机关写在最前面。', en: 'Write a list: {suggestion}.' },
      },
      short: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，不是全称，文件不会归到“{suggestion}”名下。',
          en: '“{found}” is not the full name “{suggestion}”.',
        },
        expected: { 'zh-CN': '{suggestion}', en: '{suggestion}' },
        fix: {
          'zh-CN': '改为“{suggestion}”；常用这个简称的，写进该机构信息的“简称”。',
          en: 'Write “{suggestion}”, or add the short name to the page of the agency.',
        },
      },
    },
  },
  'document-number-mark': {
    title: { 'zh-CN': '机关代字与发文机关', en: 'Mark of a document number' },
    why: {
      'zh-CN': '代字错了，文号就成了别的机关的，读者和下级机关会引用错。',
      en: 'With a wrong mark the number is that of another agency.',
    },
    basis: 'GB/T 9704—2012 第7.2.5条',
    cases: {
      other: {
        message: {
          'zh-CN': '“{field}”的代字“{found}”是{owner}的，发文机关却是{issuers}。',
          en: 'The mark “{found}” is that of {owner}; the issuer is {issuers}.',
        },
        fix: { 'zh-CN': '对照原件，改正发文字号或者发文机关。', en: 'Correct one of them by the original.' },
      },
      near: {
        message: {
          'zh-CN': '“{field}”的代字“{found}”不是这个机关的。是不是“{suggestion}”？',
          en: 'The issuer has no mark “{found}”. Did you mean “{suggestion}”?',
        },
        expected: { 'zh-CN': '{suggestion}', en: '{suggestion}' },
        fix: {
          'zh-CN': '写错了就改为“{suggestion}”；确有这个代字的，加进该机构信息的“机关代字”。',
          en: 'Write “{suggestion}”, or add the mark to the page of the agency.',
        },
      },
    },
  },
  'allowance-unknown': {
    title: { 'zh-CN': '豁免了不存在的规则', en: 'Allowance for no rule' },
    why: {
      'zh-CN': '规则名写错，这条豁免不起作用。',
      en: 'An allowance for a misspelt rule excuses nothing.',
    },
    basis: null,
    cases: {
      main: {
        message: {
          'zh-CN': '“{field}”写着“{found}”，没有这条规则，这条豁免不起作用。',
          en: 'There is no rule “{found}”.',
        },
        fix: {
          'zh-CN': '照抄检查结果里方括号中的规则名；不再需要的，删去这一条。',
          en: 'Copy the name in brackets from the list of problems, or delete the allowance.',
        },
      },
      near: {
        message: {
          'zh-CN': '“{field}”写着“{found}”，没有这条规则，这条豁免不起作用。是不是“{suggestion}”？',
          en: 'There is no rule “{found}”. Did you mean “{suggestion}”?',
        },
        expected: { 'zh-CN': '{suggestion}', en: '{suggestion}' },
        fix: { 'zh-CN': '改为“{suggestion}”。', en: 'Write “{suggestion}”.' },
      },
    },
  },
  'title-issuer': {
    title: { 'zh-CN': '标题里的机关与发文机关', en: 'Issuer in the title' },
    why: {
      'zh-CN': '标题说是一个机关发的，目录信息又是另一个，读者不知道该以谁为准。',
      en: 'Title and metadata name different issuers.',
    },
    basis: '《党政机关公文处理工作条例》第九条',
    cases: {
      main: {
        message: {
          'zh-CN': '标题以“{found}”开头，“发文机关”却是“{issuers}”。',
          en: 'The title begins with “{found}”; the issuer is “{issuers}”.',
        },
        fix: { 'zh-CN': '对照原件，改正标题或者“发文机关”。', en: 'Correct one of them by the original.' },
      },
    },
  },
  'title-form': {
    title: { 'zh-CN': '标题的写法', en: 'Form of a title' },
    why: {
      'zh-CN': '多出来的引号、句号会原样出现在网页、列表和检索结果里。',
      en: 'Marks that do not belong to a title show on every list.',
    },
    basis: 'GB/T 15834-2011',
    cases: {
      quoted: {
        message: {
          'zh-CN': '“{field}”整个放在引号里，中文引号会一起公布出来。',
          en: 'The whole title stands in quotation marks; they would be published.',
        },
        expected: { 'zh-CN': '{right}', en: '{right}' },
        fix: {
          'zh-CN': '删去两头的引号；文字里有英文冒号、井号时，用英文双引号 " 括起来。',
          en: 'Delete the marks; where quoting is needed, use straight double quotes.',
        },
      },
      unfinished: {
        message: {
          'zh-CN': '政策文件的标题里有“{found}”，像是还没有定稿。',
          en: 'The title of a policy says “{found}”: it seems not to be final.',
        },
        fix: {
          'zh-CN':
            '已经印发的，换成正式文本并删去“{found}”；正在征求意见的，放到 notices 文件夹，作为征求意见公告发布。',
          en: 'Use the final text; a consultation belongs among the notices.',
        },
      },
      stop: {
        message: { 'zh-CN': '“{field}”末尾有“{sign}”。', en: 'The title ends with “{sign}”.' },
        expected: { 'zh-CN': '{right}', en: '{right}' },
        fix: { 'zh-CN': '删去末尾的“{sign}”。', en: 'Delete it.' },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };

/** Rules about a body that is not written as it was meant. */
export const SLIP_RULES = {
  signature: {
    title: { 'zh-CN': '落款与目录信息', en: 'Signature' },
    why: {
      'zh-CN': '落款和文件头说的不一样，其中必有一个是错的；期限、有效性都按文件头计算。',
      en: 'Where signature and front matter differ one of them is wrong, and terms are counted from the latter.',
    },
    basis: 'GB/T 9704-2012 7.3.5；《党政机关公文处理工作条例》第九条',
    cases: {
      date: {
        message: {
          'zh-CN': '落款日期是“{found}”，“成文日期”却是{stated}。',
          en: 'Signed on {found}; the date of adoption is {stated}.',
        },
        expected: { 'zh-CN': '{stated}', en: '{stated}' },
        fix: { 'zh-CN': '对照原件，改正“成文日期”或者落款。', en: 'Correct one of them by the original.' },
      },
      issuer: {
        message: {
          'zh-CN': '落款是“{found}”，“发文机关”却是“{stated}”。',
          en: 'Signed by “{found}”; the issuer is “{stated}”.',
        },
        expected: { 'zh-CN': '{stated}', en: '{stated}' },
        fix: { 'zh-CN': '对照原件，改正“发文机关”或者落款。', en: 'Correct one of them by the original.' },
      },
    },
  },
  'markup-slip': {
    title: { 'zh-CN': '记号写得差一点', en: 'Markup almost right' },
    why: {
      'zh-CN': '记号不对，井号、括号会原样出现在网页上，标题不成标题，链接点不开，几段连成一段。',
      en: 'Signs that are almost right stand on the page as they are.',
    },
    basis: null,
    cases: {
      heading: {
        message: {
          'zh-CN': '“{found}”不会成为标题：井号要用英文半角，后面空一格。',
          en: '“{found}” is no heading: a space is missing after the sign, or it is full-width.',
        },
        expected: { 'zh-CN': '{right}', en: '{right}' },
        fix: { 'zh-CN': '改为“{right}”。', en: 'Write “{right}”.' },
      },
      link: {
        message: {
          'zh-CN': '“{found}”不会成为链接：方括号和圆括号都要用英文半角。',
          en: '“{found}” is no link: its brackets must be half-width.',
        },
        expected: { 'zh-CN': '{right}', en: '{right}' },
        fix: { 'zh-CN': '改为“{right}”。', en: 'Write “{right}”.' },
      },
      table: {
        message: {
          'zh-CN': '“{found}”不会成为表格：表头下面缺少一行“| - | - |”，竖线会原样出现。',
          en: '“{found}” is no table: the line of dashes below its head is missing.',
        },
        expected: { 'zh-CN': '{right}', en: '{right}' },
        fix: { 'zh-CN': '在第一行下面加一行“{right}”。', en: 'Add “{right}” below the first row.' },
      },
      intranet: {
        message: {
          'zh-CN': '“{found}”是内部网络的地址，读者打不开，还暴露了内网。',
          en: '“{found}” is an address of an internal network.',
        },
        fix: {
          'zh-CN': '把文件放到本文件旁边作附件，删去这个地址。',
          en: 'Attach the file and delete the address.',
        },
      },
      joined: {
        message: {
          'zh-CN': '“{found}”和上一行之间没有空行，网页上两行会连成一段（全文 {count} 处）。',
          en: 'No blank line above “{found}”: both lines become one paragraph ({count} in all).',
        },
        fix: {
          'zh-CN': '另起一段的，中间空一行；分条列出的，行首写“- ”（短横线加空格）。',
          en: 'Leave a blank line between paragraphs; begin items of a list with “- ”.',
        },
      },
    },
  },
  'attachment-note': {
    title: { 'zh-CN': '附件说明与附件', en: 'Note of attachments' },
    why: {
      'zh-CN': '正文说有附件，网页上却没有，读者拿不到表格和名单，文件也不完整。',
      en: 'The text promises an attachment that readers cannot find.',
    },
    basis: 'GB/T 9704-2012 7.3.4；《政府信息公开条例》第十二条',
    cases: {
      main: {
        message: {
          'zh-CN': '正文写着“{found}”，文件头里没有“附件”，正文里也没有附上它的内容。',
          en: 'The text notes “{found}”, but nothing is attached.',
        },
        fix: {
          'zh-CN':
            '把附件和本文件放在一起，在文件头里写 附件: [{文件: 文件名, 名称: {name}}]；附件不公开的，照实写明。',
          en: 'Put the file beside this one and name it under 附件.',
        },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };
