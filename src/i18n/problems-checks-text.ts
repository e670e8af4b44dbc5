import type { CheckRuleText } from './problems-checks.ts';

/** Rules about the form of a text. */
export const TEXT_RULES = {
  'heading-order': {
    title: { 'zh-CN': '层次序数', en: 'Numbers of headings' },
    why: {
      'zh-CN': '跳号、重号使人怀疑漏了一段，引用“第三项”时也会指错。',
      en: 'A number left out or doubled looks like lost text, and references go astray.',
    },
    basis: 'GB/T 9704-2012 7.3.3',
    cases: {
      skipped: {
        message: {
          'zh-CN': '“{number}”之前缺一个序数，应当是“{expected}”。',
          en: 'A number is left out before “{number}”.',
        },
        expected: { 'zh-CN': '{expected}', en: '{expected}' },
        fix: {
          'zh-CN': '对照原件：漏了一段就补上，编错了就改号。',
          en: 'Compare with the original: add what is missing, or renumber.',
        },
      },
      begins: {
        message: {
          'zh-CN': '这一组序数从“{number}”开始，前面没有“{expected}”。',
          en: 'These numbers begin with “{number}”.',
        },
        expected: { 'zh-CN': '{expected}', en: '{expected}' },
        fix: {
          'zh-CN': '对照原件：漏了一段就补上，编错了就改号。',
          en: 'Compare with the original: add what is missing, or renumber.',
        },
      },
      doubled: {
        message: { 'zh-CN': '序数“{number}”用了两次，应当是“{expected}”。', en: '“{number}” is used twice.' },
        expected: { 'zh-CN': '{expected}', en: '{expected}' },
        fix: { 'zh-CN': '对照原件改正序数。', en: 'Correct the number by the original.' },
      },
      back: {
        message: { 'zh-CN': '序数“{number}”往回走了，应当是“{expected}”。', en: '“{number}” goes back.' },
        expected: { 'zh-CN': '{expected}', en: '{expected}' },
        fix: { 'zh-CN': '对照原件改正序数。', en: 'Correct the number by the original.' },
      },
    },
  },
  'unpaired-marks': {
    title: { 'zh-CN': '标点不成对', en: 'Unpaired marks' },
    why: {
      'zh-CN': '书名号、括号、引号缺一半，文件名认不出来，引文也分不清到哪里为止。',
      en: 'Half a pair hides where a title or a quotation ends.',
    },
    basis: 'GB/T 15834-2011',
    cases: {
      opening: {
        message: {
          'zh-CN': '“{found}”这里有“{mark}”，后面没有与它成对的“{partner}”。',
          en: '“{mark}” is never closed.',
        },
        fix: { 'zh-CN': '对照原件补上“{partner}”，或者删去多余的“{mark}”。', en: 'Add “{partner}”, or delete it.' },
      },
      closing: {
        message: {
          'zh-CN': '“{found}”这里有“{mark}”，前面没有与它成对的“{partner}”。',
          en: '“{mark}” was never opened.',
        },
        fix: { 'zh-CN': '对照原件补上“{partner}”，或者删去多余的“{mark}”。', en: 'Add “{partner}”, or delete it.' },
      },
    },
  },
  'mixed-width': {
    title: { 'zh-CN': '半角标点', en: 'Half-width punctuation' },
    why: { 'zh-CN': '中文里用半角标点，排版会错开，也搜不准。', en: 'It breaks the setting of Chinese text.' },
    basis: 'GB/T 15834-2011',
    cases: {
      main: {
        message: {
          'zh-CN': '中文里用了半角的“{sign}”，全文 {count} 处，例如“{found}”。',
          en: 'Half-width “{sign}” in Chinese text, {count} times.',
        },
        expected: { 'zh-CN': '{full}', en: '{full}' },
        fix: { 'zh-CN': '改成全角的“{full}”。', en: 'Write “{full}”.' },
      },
    },
  },
  'look-alikes': {
    title: { 'zh-CN': '形近字符', en: 'Look-alike characters' },
    why: {
      'zh-CN': '看上去一样、其实是另一个字符：搜不到，复制出去也是错的。',
      en: 'They look right but cannot be found or copied.',
    },
    basis: 'GB/T 15835-2011',
    cases: {
      letter: {
        message: {
          'zh-CN': '“{found}”里的“{sign}”是俄文或希腊文字母（{code}），全文 {count} 处。',
          en: '“{sign}” ({code}) is a Cyrillic or Greek letter, {count} times.',
        },
        fix: { 'zh-CN': '用键盘重新输入这个字母。', en: 'Type the letter again.' },
      },
      zero: {
        message: {
          'zh-CN': '“{found}”里的“{sign}”把字母当成了数字，全文 {count} 处。',
          en: 'In “{sign}” a letter stands for a digit, {count} times.',
        },
        fix: { 'zh-CN': '字母 O 改成数字 0，字母 l、I 改成数字 1。', en: 'Write digits 0 and 1.' },
      },
      circle: {
        message: {
          'zh-CN': '“{found}”里用圆圈“{sign}”代替汉字“〇”，全文 {count} 处。',
          en: 'A circle stands for 〇, {count} times.',
        },
        expected: { 'zh-CN': '〇', en: '〇' },
        fix: { 'zh-CN': '改成汉字“〇”（输入 ling），或者写阿拉伯数字。', en: 'Write 〇 or Arabic numerals.' },
      },
      fullWidth: {
        message: {
          'zh-CN': '“{found}”里的“{sign}”是全角的数字或字母，全文 {count} 处。',
          en: '“{sign}” is full-width, {count} times.',
        },
        expected: { 'zh-CN': '{proper}', en: '{proper}' },
        fix: { 'zh-CN': '改成半角的“{proper}”。', en: 'Write “{proper}”.' },
      },
      radical: {
        message: {
          'zh-CN':
            '“{found}”里的“{sign}”（{code}）是部首或兼容字符，不是汉字，全文 {count} 处；多半是从 PDF 复制来的。',
          en: '“{sign}” ({code}) is a radical or a compatibility character, {count} times; probably copied from a PDF.',
        },
        expected: { 'zh-CN': '{proper}', en: '{proper}' },
        fix: { 'zh-CN': '改成汉字“{proper}”。', en: 'Write “{proper}”.' },
      },
    },
  },
  'placeholder-body': {
    title: { 'zh-CN': '正文里的占位文字', en: 'Placeholders in the text' },
    why: { 'zh-CN': '没有替换的占位文字公布出去，等于公布了一份没写完的文件。', en: 'The text was never finished.' },
    basis: '政府网站与政务新媒体检查指标',
    cases: {
      main: {
        message: {
          'zh-CN': '正文里有占位文字“{word}”（“{found}”）。',
          en: 'The text holds the placeholder “{word}”.',
        },
        fix: {
          'zh-CN': '换成实际内容；依法隐去姓名的，写“张某”或者“张××”。',
          en: 'Write what belongs there.',
        },
      },
    },
  },
  'number-in-text': {
    title: { 'zh-CN': '正文里文号的写法', en: 'Document numbers in the text' },
    why: {
      'zh-CN': '写法不规范的文号，读者照着搜不到，本站也连不到那份文件。',
      en: 'A number in another form cannot be found or linked.',
    },
    basis: 'GB/T 9704-2012 7.2.5',
    cases: {
      main: {
        message: {
          'zh-CN': '正文里的文号“{found}”写法不规范：年份用六角括号〔〕，序号不加“第”、不补零。',
          en: 'The number “{found}” is not in its canonical form.',
        },
        expected: { 'zh-CN': '{number}', en: '{number}' },
        fix: { 'zh-CN': '改为“{number}”。', en: 'Write “{number}”.' },
      },
    },
  },
  'number-sums': {
    title: { 'zh-CN': '数字自相矛盾', en: 'Numbers that contradict each other' },
    why: {
      'zh-CN': '各项加起来不等于总数，公布的数字至少有一个是错的。',
      en: 'When parts do not make up the whole, one of the published numbers is wrong.',
    },
    basis: '《政府信息公开条例》第六条',
    cases: {
      parts: {
        message: {
          'zh-CN': '总数写作“{found}”，其中各项相加是 {sum}（{parts}）。',
          en: 'The whole is “{found}”, its parts make {sum} ({parts}).',
        },
        fix: {
          'zh-CN': '核对原始数据，改正总数或者漏写、错写的一项。',
          en: 'Correct the whole or the part by the source.',
        },
      },
      total: {
        message: {
          'zh-CN': '合计写作“{found}”，前面各项相加是 {sum}（{parts}）。',
          en: 'The total is “{found}”, the parts make {sum} ({parts}).',
        },
        fix: { 'zh-CN': '核对原始数据，改正合计或者其中一项。', en: 'Correct the total or a part by the source.' },
      },
      share: {
        message: {
          'zh-CN': '占比写作“{found}”，而 {part} ÷ {whole} = {right}%。',
          en: 'The share is “{found}”, but {part} / {whole} = {right}%.',
        },
        expected: { 'zh-CN': '{right}%', en: '{right}%' },
        fix: { 'zh-CN': '核对原始数据，改正件数或者占比。', en: 'Correct the number or the share.' },
      },
    },
  },
  'table-sums': {
    title: { 'zh-CN': '表格合计', en: 'Totals of tables' },
    why: { 'zh-CN': '合计对不上，表里的数字就不可信。', en: 'A wrong total makes the table untrustworthy.' },
    basis: '《政府信息公开条例》第六条',
    cases: {
      column: {
        message: {
          'zh-CN': '“{column}”一列的合计写作“{found}”，各行相加是 {sum}。',
          en: 'The total of “{column}” is “{found}”, its rows make {sum}.',
        },
        expected: { 'zh-CN': '{sum}', en: '{sum}' },
        fix: { 'zh-CN': '核对原始数据，改正合计或者其中一行。', en: 'Correct the total or a row.' },
      },
      prose: {
        message: {
          'zh-CN': '正文写“{found}”，表里“{column}”合计是{sum}。',
          en: 'The sentence says “{found}”, the table adds up to {sum}.',
        },
        fix: { 'zh-CN': '核对原始数据，改正正文或者表格。', en: 'Correct the sentence or the table.' },
      },
      rows: {
        message: {
          'zh-CN': '表前写“共{found}”，表里有 {rows} 行。',
          en: 'The sentence says “{found}”, the table has {rows} rows.',
        },
        fix: { 'zh-CN': '核对是漏了一行，还是数目写错。', en: 'Add the missing row or correct the number.' },
      },
    },
  },
  'effective-clause': {
    title: { 'zh-CN': '施行条款与施行日期', en: 'Clause of coming into force' },
    why: {
      'zh-CN': '网页按施行日期推算是否有效；与正文不一致，读者会误认。',
      en: 'Pages compute validity from that field.',
    },
    basis: '《规章制定程序条例》第三十二条',
    cases: {
      different: {
        message: {
          'zh-CN': '正文写“{clause}”，应当是{expected}，“{field}”却是{stated}。',
          en: 'The text says “{clause}”, but {field} is {stated}.',
        },
        expected: { 'zh-CN': '{expected}', en: '{expected}' },
        fix: { 'zh-CN': '对照原件，改正“{field}”或者正文。', en: 'Correct {field} or the text.' },
      },
      missing: {
        message: {
          'zh-CN': '正文写“{clause}”，但没有填施行日期。',
          en: 'The text says “{clause}”, but there is no 施行日期.',
        },
        expected: { 'zh-CN': '施行日期: {expected}', en: '施行日期: {expected}' },
        fix: { 'zh-CN': '补写“施行日期: {expected}”。', en: 'Add “施行日期: {expected}”.' },
      },
    },
  },
  'term-clause': {
    title: { 'zh-CN': '有效期条款与失效日期', en: 'Clause of the term' },
    why: {
      'zh-CN': '没有失效日期，过了有效期的文件仍会显示有效。',
      en: 'Without 失效日期 an expired text looks valid.',
    },
    basis: '各地行政规范性文件管理规定',
    cases: {
      different: {
        message: {
          'zh-CN': '正文写“{clause}”，应当到{expected}为止，“{field}”却是{stated}。',
          en: 'The text says “{clause}”, but {field} is {stated}.',
        },
        expected: { 'zh-CN': '{expected}', en: '{expected}' },
        fix: { 'zh-CN': '对照原件，改正“{field}”或者正文。', en: 'Correct {field} or the text.' },
      },
      missing: {
        message: {
          'zh-CN': '正文写“{clause}”，但没有填失效日期，到期后仍会显示有效。',
          en: 'The text says “{clause}”, but there is no 失效日期.',
        },
        expected: { 'zh-CN': '失效日期: {expected}', en: '失效日期: {expected}' },
        fix: { 'zh-CN': '补写“失效日期: {expected}”（最后有效的一天）。', en: 'Add “失效日期: {expected}”.' },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };
