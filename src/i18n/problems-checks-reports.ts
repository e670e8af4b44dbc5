import type { CheckRuleText } from './problems-checks.ts';

// One file on purpose (longer than 300 lines): the words of one family of rules, read together by who mends them.

const ARTICLE_50 = '《政府信息公开条例》第五十条；国办公开办函〔2021〕30号';

/** Rules about 政府信息公开工作年度报告. */
export const REPORT_RULES = {
  'report-tables': {
    title: { 'zh-CN': '年度报告的数据表', en: 'Tables of the annual report' },
    why: {
      'zh-CN': '表格以数据写入，才能核对勾稽关系，读者才能下载和比较。',
      en: 'Only tables as data can be checked, downloaded and compared.',
    },
    basis: ARTICLE_50,
    cases: {
      none: {
        message: {
          'zh-CN': '{year}年的年度报告没有写入三张数据表，数字无法核对，读者也得不到表格。',
          en: 'The report of {year} has no tables as data.',
        },
        expected: { 'zh-CN': '主动公开表、申请情况表、复议诉讼表', en: 'the three tables' },
        fix: {
          'zh-CN': '把官方表格的单元格粘贴到“主动公开表”“申请情况表”“复议诉讼表”，或用“表格文件”指明 CSV 文件。',
          en: 'Paste the cells of the form into the three fields, or name CSV files in 表格文件.',
        },
      },
      missing: {
        message: {
          'zh-CN': '{year}年的年度报告缺少“{table}”。',
          en: 'The report of {year} lacks the table “{table}”.',
        },
        fix: { 'zh-CN': '补上“{table}”。', en: 'Add {table}.' },
      },
      noForm: {
        message: {
          'zh-CN': '{year}年的年度报告没有统一的三张表（从2019年的报告起才有），写入的表格无法核对，也不会显示。',
          en: 'There was no form of the three tables for {year}; they can be neither checked nor shown.',
        },
        expected: { 'zh-CN': '2019 或以后的年份', en: '2019 or later' },
        fix: {
          'zh-CN': '核对“报告年度”；确实是2018年及以前的报告，把表格写在正文里。',
          en: 'Check the year; write the tables of an older report into its text.',
        },
      },
    },
  },
  'report-cell': {
    title: { 'zh-CN': '年度报告的单元格', en: 'Cells of the annual report' },
    why: {
      'zh-CN': '空白不等于零：空着的、写成“/”“-”的单元格会让合计无法核对。',
      en: 'Blank is not zero: a blank cell makes the sums untestable.',
    },
    basis: ARTICLE_50,
    cases: {
      row: {
        message: {
          'zh-CN': '“{table}”缺少“{row}”一行，合计无法核对。空着不等于零。',
          en: '{table} lacks the row “{row}”.',
        },
        expected: { 'zh-CN': '{cells} 个数', en: '{cells} numbers' },
        fix: { 'zh-CN': '补上“{row}”一行；没有的写 0。', en: 'Add the row, 0 for none.' },
      },
      blank: {
        message: {
          'zh-CN': '“{table}”里“{row}”一行的“{column}”是空的。空着不等于零，这一格不填，合计就无法核对。',
          en: 'In {table}, “{column}” of “{row}” is blank. Blank is not zero.',
        },
        expected: { 'zh-CN': '{form}', en: '{form}' },
        fix: { 'zh-CN': '没有的写 0。', en: 'Write 0 for none.' },
      },
      wrong: {
        message: {
          'zh-CN': '“{table}”里“{row}”一行的“{column}”写作“{found}”，不是{form}。',
          en: 'In {table}, “{column}” of “{row}” is “{found}”, not {form}.',
        },
        expected: { 'zh-CN': '{form}', en: '{form}' },
        fix: {
          'zh-CN': '改成半角数字，不带单位、正负号和多余的零；没有的写 0。',
          en: 'Write plain digits without unit or sign; 0 for none.',
        },
      },
      row2021: {
        message: {
          'zh-CN': '{year}年的年度报告用{form}的表，“{table}”里的“{row}”一行不属于这张表。',
          en: 'The report of {year} follows {form}, which has no row “{row}” in {table}.',
        },
        expected: { 'zh-CN': '{form}的表', en: 'the form of {form}' },
        fix: {
          'zh-CN': '2019、2020年的报告用国办公开办函〔2019〕60号的表，2021年起用国办公开办函〔2021〕30号的表。',
          en: 'Reports of 2019 and 2020 have a form of their own.',
        },
      },
    },
  },
  'report-balance': {
    title: { 'zh-CN': '年度报告的勾稽关系', en: 'Balances of the annual report' },
    why: {
      'zh-CN': '每一列、每一行都要平，不能只看总计：填错申请人类别，总计仍会相等。',
      en: 'Every column and row must balance, not the total alone.',
    },
    basis: ARTICLE_50,
    cases: {
      AR01: {
        message: {
          'zh-CN': '申请情况表不平。{equation}。新收加结转应等于办理结果总计加结转下年度。',
          en: 'The table of requests does not balance: {equation}.',
        },
        expected: { 'zh-CN': '第一项加第二项之和，等于第三项加第四项之和', en: 'one + two = three + four' },
        fix: {
          'zh-CN': '核对“{where}”一列的本年新收、上年结转、总计和结转下年度，改正填错的一格。',
          en: 'Check the column “{where}”.',
        },
      },
      AR02: {
        message: {
          'zh-CN': '申请情况表的“（七）总计”不等于各项办理结果之和。{equation}。',
          en: 'The sum of outcomes differs: {equation}.',
        },
        expected: { 'zh-CN': '（一）至（六）各项之和', en: 'the sum of (1) to (6)' },
        fix: {
          'zh-CN': '核对“{where}”一列各项办理结果；“（七）总计”可以不写，由程序计算。',
          en: 'Check the column “{where}”; the sum may be left out.',
        },
      },
      AR03: {
        message: {
          'zh-CN': '申请情况表的“总计”不等于各类申请人之和。{equation}。',
          en: 'The total of a row differs: {equation}.',
        },
        expected: { 'zh-CN': '自然人与各类法人、其他组织之和', en: 'the sum of the applicants' },
        fix: {
          'zh-CN': '核对“{where}”一行；“总计”可以不写，由程序计算。',
          en: 'Check the row “{where}”; the total may be left out.',
        },
      },
      AR04: {
        message: {
          'zh-CN': '复议诉讼表的“总计”不等于各种结果之和。{equation}。',
          en: 'The total of remedies differs: {equation}.',
        },
        expected: { 'zh-CN': '结果维持、结果纠正、其他结果、尚未审结之和', en: 'the sum of the four results' },
        fix: {
          'zh-CN': '核对“{where}”的各种结果；“总计”可以不写，由程序计算。',
          en: 'Check “{where}”; the total may be left out.',
        },
      },
    },
  },
  'report-carry-over': {
    title: { 'zh-CN': '与上年报告的衔接', en: 'Continuity with last year’s report' },
    why: {
      'zh-CN': '上年没有办结的申请，今年要接着算；对不上说明有一年的报告错了。',
      en: 'What last year left open this year begins with.',
    },
    basis: ARTICLE_50,
    cases: {
      main: {
        message: {
          'zh-CN':
            '{where}：本年“上年结转”是 {now}，{before}年报告的“结转下年度继续办理”是 {was}，差 {difference}（{title}）。',
          en: '{where}: carried over {now}, but the report of {before} carried forward {was} ({title}).',
        },
        expected: { 'zh-CN': '{was}', en: '{was}' },
        fix: {
          'zh-CN': '核对两年的报告，改正填错的一年；因机构合并、分立等确实不同的，在“衔接说明”里写明原因。',
          en: 'Correct the wrong year, or give the reason (merger, split) in 衔接说明.',
        },
      },
      explained: {
        message: {
          'zh-CN':
            '{where}：本年“上年结转”{now}与{before}年报告的“结转下年度继续办理”{was}不同，报告已在“衔接说明”里写明原因。',
          en: '{where}: carried over {now} differs from {was} of {before}; the report explains it.',
        },
        fix: { 'zh-CN': '核对“衔接说明”是否说清了原因。', en: 'See that the explanation is clear.' },
      },
    },
  },
  'report-in-force': {
    title: { 'zh-CN': '现行有效件数与上年的衔接', en: 'Documents in force, against last year' },
    why: {
      'zh-CN': '现行有效件数应等于上年现行有效件数加本年制发减本年废止。',
      en: 'In force = last year’s + issued − repealed.',
    },
    basis: ARTICLE_50,
    cases: {
      main: {
        message: {
          'zh-CN':
            '{where}：上年现行有效 {was} + 本年制发 {issued} − 本年废止 {repealed} = {computed}，本年现行有效 {now}，差 {difference}（{title}）。',
          en: '{where}: {was} + {issued} − {repealed} = {computed}, but {now} are in force ({title}).',
        },
        expected: { 'zh-CN': '{computed}', en: '{computed}' },
        fix: {
          'zh-CN': '核对件数；因有效期届满、职能划转等不同的，在“衔接说明”里写明。',
          en: 'Check the numbers, or explain expiry and transfers in 衔接说明.',
        },
      },
    },
  },
  'report-site-count': {
    title: { 'zh-CN': '主动公开表与本站文件的核对', en: 'Table of disclosure against the site’s documents' },
    why: {
      'zh-CN': '表里的件数应与本站公开的文件对得上，读者可以逐件核实。',
      en: 'The counts should be those of the documents that readers find here.',
    },
    basis: '《政府信息公开条例》第二十条第（一）项；国办公开办函〔2021〕30号',
    cases: {
      main: {
        message: {
          'zh-CN': '“{row}”的“{column}”填报 {now} 件，本站公开的文件是 {count} 件{list}。',
          en: '“{column}” of “{row}” says {now}; the site holds {count}{list}.',
        },
        expected: { 'zh-CN': '{count}', en: '{count}' },
        fix: {
          'zh-CN':
            '核对文件的效力等级、成文日期和废止情况，或改正表里的件数；本站没有收录全部文件的，用“检查豁免”写明原因。',
          en: 'Check level, dates and repeals, or the table; where the site does not hold all documents, say so in 检查豁免.',
        },
      },
    },
  },
  'report-headings': {
    title: { 'zh-CN': '年度报告的六个部分', en: 'The six parts of the annual report' },
    why: {
      'zh-CN': '年度报告的标题和顺序是全国统一的，读者按它查找和比较。',
      en: 'The headings and their order are the same everywhere.',
    },
    basis: ARTICLE_50,
    cases: {
      missing: {
        message: { 'zh-CN': '年度报告缺少“{found}”部分。', en: 'The report lacks “{found}”.' },
        expected: { 'zh-CN': '{found}', en: '{found}' },
        fix: { 'zh-CN': '加上二级标题“## {found}”和内容。', en: 'Add the heading “## {found}” and its text.' },
      },
      twice: {
        message: { 'zh-CN': '年度报告里“{found}”出现了两次。', en: '“{found}” stands twice.' },
        fix: { 'zh-CN': '合并为一个部分。', en: 'Join the two.' },
      },
      order: {
        message: {
          'zh-CN': '年度报告的“{found}”不在规定的位置，六个部分的顺序是固定的。',
          en: '“{found}” is not in its place.',
        },
        expected: { 'zh-CN': '{order}', en: '{order}' },
        fix: { 'zh-CN': '按规定的顺序排列六个部分。', en: 'Put the six parts in their order.' },
      },
      topics: {
        message: {
          'zh-CN': '年度报告的“总体情况”没有说到{topics}。',
          en: 'The first part of the report does not speak of {topics}.',
        },
        expected: {
          'zh-CN':
            '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障；县级以上政府还有工作考核、社会评议和责任追究结果',
          en: 'what was disclosed, requests, management, platforms, supervision; for governments also assessment, public appraisal and accountability',
        },
        fix: {
          'zh-CN': '补写这一方面的情况；本年没有的也写明，如“没有责任追究情形”。',
          en: 'Write about it; say so where there was nothing.',
        },
      },
    },
  },
  'report-prose-numbers': {
    title: { 'zh-CN': '年度报告正文里的数字', en: 'Numbers in the text of the annual report' },
    why: {
      'zh-CN': '正文和表格的数字不一致，读者不知道该信哪一个。',
      en: 'Where text and table differ, nobody knows which is right.',
    },
    basis: ARTICLE_50,
    cases: {
      main: {
        message: {
          'zh-CN': '正文写“{found}”，“{table}”里“{cell}”是 {holds}。',
          en: 'The text says “{found}”; “{cell}” in {table} is {holds}.',
        },
        expected: { 'zh-CN': '{holds}', en: '{holds}' },
        fix: { 'zh-CN': '核对后改正正文或表格。', en: 'Correct the text or the table.' },
      },
      fee: {
        message: {
          'zh-CN': '“其他需要报告的事项”没有说明收取信息处理费的情况。',
          en: 'The last part does not say whether processing fees were charged.',
        },
        fix: {
          'zh-CN': '写明收取的金额；没有收取的，写“本年度没有收取信息处理费”。',
          en: 'State the amount, or that none was charged.',
        },
      },
    },
  },
  'report-similarity': {
    title: { 'zh-CN': '年度报告与上年雷同', en: 'Report repeats last year’s' },
    why: {
      'zh-CN': '照抄上年的报告，说明不了这一年做了什么、改了什么。',
      en: 'A copied report does not tell what was done this year.',
    },
    basis: ARTICLE_50,
    cases: {
      main: {
        message: {
          'zh-CN':
            '总体情况、存在的主要问题及改进情况有 {share}% 的文字与{before}年的报告相同（{title}），如：{equal}。',
          en: '{share}% of the text equals the report of {before} ({title}): {equal}.',
        },
        expected: { 'zh-CN': '相同的文字不超过 {limit}%', en: 'at most {limit}% the same' },
        fix: { 'zh-CN': '按本年的实际情况重写。', en: 'Write what happened this year.' },
      },
    },
  },
  'report-due-date': {
    title: { 'zh-CN': '年度报告的公布期限', en: 'Due date of the annual report' },
    why: {
      'zh-CN': '部门每年1月31日前、县级以上政府3月31日前公布上一年的报告。迟了仍要公布。',
      en: 'Due by 31 January (departments) or 31 March (governments); a late report is still published.',
    },
    basis: '《政府信息公开条例》第四十九条',
    cases: {
      main: {
        message: {
          'zh-CN': '{year}年的年度报告应在{due}前公布，实际公布日期是{found}，晚了{days}天。',
          en: 'The report of {year} was due by {due} and published on {found}, {days} days late.',
        },
        expected: { 'zh-CN': '不晚于{due}', en: 'by {due}' },
        fix: {
          'zh-CN': '核对发布日期；确实晚了的照常公布，日期不要改。',
          en: 'Check the date; publish a late report all the same and leave the date.',
        },
      },
    },
  },
  'report-aggregate': {
    title: { 'zh-CN': '汇总报告与各机构报告', en: 'A report that gathers others' },
    why: {
      'zh-CN': '政府的报告包含所属部门的数字，不能比它们的和还小。',
      en: 'The sum cannot be less than its parts.',
    },
    basis: ARTICLE_50,
    cases: {
      main: {
        message: {
          'zh-CN': '“{table}”里“{row}”一行的“{column}”是 {now}，比汇总的各机构之和 {sum} 小：{parts}。',
          en: '“{column}” of “{row}” in {table} is {now}, less than the sum {sum} of {parts}.',
        },
        expected: { 'zh-CN': '不小于 {sum}', en: 'at least {sum}' },
        fix: { 'zh-CN': '核对本报告和各机构的报告。', en: 'Check this report and those of the agencies.' },
      },
      unknown: {
        message: { 'zh-CN': '“{field}”里的“{found}”不是本站的机构。', en: '“{found}” is no agency of the site.' },
        fix: { 'zh-CN': '写机构的全称或代号。', en: 'Write its full name or id.' },
      },
      missing: {
        message: {
          'zh-CN': '“{found}”没有{year}年的年度报告或报告没有数据表，汇总无法核对。',
          en: '“{found}” has no report of {year} with tables; the sum cannot be checked.',
        },
        fix: { 'zh-CN': '先录入该机构的报告。', en: 'Enter that report first.' },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };
