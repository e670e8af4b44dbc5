// One table on purpose (longer than 300 lines): every word about a wrong table stands beside its neighbours.
import type { Text } from './text.ts';

/**
 * Words of a fault in a dataset. Places: `{where}` (`表格第5行C列“处罚机关”`), `{found}`, `{title}` of the column, and
 * others by fault. Rule names are permanent; several faults may share a rule.
 */
export interface DatasetProblemText {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: Text;
  readonly expected?: Text;
  readonly fix: Text;
  readonly basis?: string;
}

export const DATASET_PROBLEMS = {
  // The file
  'csv-missing': {
    rule: 'dataset-csv',
    severity: 'error',
    message: {
      'zh-CN': '数据集“{found}”没有 CSV 文件，页面上会没有数据。',
      en: 'The dataset {found} has no CSV file.',
    },
    expected: { 'zh-CN': '至少一个 .csv 文件', en: 'at least one .csv file' },
    fix: {
      'zh-CN': '在 Excel 中“另存为”，选“CSV UTF-8（逗号分隔）”，放进这个文件夹。',
      en: 'Save the sheet as “CSV UTF-8” into this folder.',
    },
  },
  'yaml-missing': {
    rule: 'dataset-yaml',
    severity: 'error',
    message: {
      'zh-CN': '文件夹“{found}”没有 dataset.yaml，不知道这些数据是什么。',
      en: '{found} has no dataset.yaml.',
    },
    expected: { 'zh-CN': 'dataset.yaml', en: 'dataset.yaml' },
    fix: {
      'zh-CN': '新建 dataset.yaml，写明名称、说明、种类、责任机构。',
      en: 'Write dataset.yaml with title, description, kind and agency.',
    },
  },
  'folder-name': {
    rule: 'dataset-name',
    severity: 'error',
    message: {
      'zh-CN': '数据集文件夹“{found}”的名字不能用作网址。',
      en: 'The folder name {found} cannot be an address.',
    },
    expected: { 'zh-CN': '小写英文字母、数字和连字符，如 penalties', en: 'lower-case letters, digits and hyphens' },
    fix: { 'zh-CN': '把文件夹改名。', en: 'Rename the folder.' },
  },
  'stray-file': {
    rule: 'dataset-file',
    severity: 'error',
    message: { 'zh-CN': '数据集文件夹里的“{found}”不会被读取。', en: 'Nothing reads {found}.' },
    expected: {
      'zh-CN': 'datasets/<名字>/dataset.yaml 和同一文件夹里的 .csv',
      en: 'dataset.yaml and .csv files of datasets/<name>/',
    },
    fix: {
      'zh-CN': '是数据的，另存为 CSV UTF-8；不是数据的，移到别处。',
      en: 'Save data as CSV UTF-8; move anything else away.',
    },
  },
  'file-size': {
    rule: 'dataset-limit',
    severity: 'error',
    message: {
      'zh-CN': '文件有 {size} MB，超过了每个 CSV {limit} MB 的上限，没有读取。',
      en: 'The file has {size} MB; the limit is {limit} MB.',
    },
    expected: { 'zh-CN': '不超过 {limit} MB', en: 'at most {limit} MB' },
    fix: {
      'zh-CN': '按年度分成几个 CSV，放在同一个文件夹里。',
      en: 'Split it by year into several CSV files of the folder.',
    },
  },
  'total-size': {
    rule: 'dataset-limit',
    severity: 'error',
    message: {
      'zh-CN': '这个数据集的 CSV 合计 {size} MB，超过了 {limit} MB 的上限，没有读取。',
      en: 'The CSV files have {size} MB together; the limit is {limit} MB.',
    },
    expected: { 'zh-CN': '合计不超过 {limit} MB', en: 'at most {limit} MB together' },
    fix: {
      'zh-CN': '分成几个数据集，例如按年度各建一个文件夹。',
      en: 'Make several datasets of it, such as one a year.',
    },
  },
  'row-limit': {
    rule: 'dataset-limit',
    severity: 'error',
    message: { 'zh-CN': '数据集超过了 {limit} 行的上限。', en: 'The dataset has more than {limit} rows.' },
    expected: { 'zh-CN': '不超过 {limit} 行', en: 'at most {limit} rows' },
    fix: {
      'zh-CN': '分成几个数据集，例如按年度各建一个文件夹。',
      en: 'Make several datasets of it, such as one a year.',
    },
  },
  'column-limit': {
    rule: 'dataset-limit',
    severity: 'error',
    message: {
      'zh-CN': '表头有 {count} 列，超过了 {limit} 列的上限，没有读取。',
      en: 'The header has {count} columns; the limit is {limit}.',
    },
    expected: { 'zh-CN': '不超过 {limit} 列', en: 'at most {limit} columns' },
    fix: {
      'zh-CN': '每行一条记录、每列一个项目；行列写反的，先转置再保存。',
      en: 'One record a row, one field a column; transpose the sheet.',
    },
  },
  quotes: {
    rule: 'dataset-csv',
    severity: 'error',
    message: {
      'zh-CN': '第 {line} 行附近的双引号不成对，从这里起的内容无法分清是哪一格的，整个文件没有读取。',
      en: 'The quotation marks near line {line} do not match; the file was not read.',
    },
    expected: {
      'zh-CN': '成对的双引号；单元格里的双引号写两个',
      en: 'matching quotation marks; doubled within a cell',
    },
    fix: {
      'zh-CN': '用 Excel 打开后重新另存为“CSV UTF-8”，不要用记事本改。',
      en: 'Open it in a spreadsheet and save it as CSV UTF-8 again.',
    },
  },
  'no-rows': {
    rule: 'dataset-csv',
    severity: 'error',
    message: { 'zh-CN': '这个 CSV 只有表头，没有一行数据。', en: 'This CSV has a header and no rows.' },
    expected: { 'zh-CN': '表头下至少一行数据', en: 'at least one row' },
    fix: {
      'zh-CN': '填上数据；暂时没有数据的，先不放这个文件。',
      en: 'Fill it in, or leave the file out until there are data.',
    },
  },
  // The header
  delimiter: {
    rule: 'dataset-header',
    severity: 'error',
    message: {
      'zh-CN': '表头没有用半角逗号分列，而是用了{what}。',
      en: 'The header is separated by {what}, not by commas.',
    },
    expected: { 'zh-CN': '以半角逗号分隔的 CSV', en: 'comma-separated values' },
    fix: { 'zh-CN': '在 Excel 中另存为“CSV UTF-8（逗号分隔）”。', en: 'Save it as CSV UTF-8 (comma delimited).' },
  },
  'header-title-row': {
    rule: 'dataset-header',
    severity: 'error',
    message: {
      'zh-CN': '第一行是“{found}”，像是表格的标题或者合并单元格，不是表头。',
      en: 'The first row, {found}, looks like a title or merged cells, not like headings.',
    },
    expected: { 'zh-CN': '第一行写各列的名称', en: 'the headings of the columns in the first row' },
    fix: {
      'zh-CN': '删去表头上面的行，取消合并单元格，再另存为 CSV。',
      en: 'Delete the rows above the headings, unmerge, save again.',
    },
  },
  'header-blank': {
    rule: 'dataset-header',
    severity: 'error',
    message: { 'zh-CN': '{letter}列没有列名，这一列的数据不知道是什么。', en: 'Column {letter} has no heading.' },
    expected: { 'zh-CN': '每列一个列名', en: 'a heading for each column' },
    fix: {
      'zh-CN': '补上列名；多余的列整列删去；合并的表头先取消合并。',
      en: 'Write the heading, or delete the column.',
    },
  },
  'header-unknown': {
    rule: 'dataset-header',
    severity: 'error',
    message: {
      'zh-CN': '{letter}列的列名“{found}”不在这个数据集的字段里，这一列会丢失。',
      en: 'The heading {found} of column {letter} is no field of this dataset.',
    },
    expected: { 'zh-CN': '{names}', en: '{names}' },
    fix: {
      'zh-CN': '改成上面的列名；确要公开这一列的，在 dataset.yaml 的“字段”里加上它。',
      en: 'Use one of these headings, or add the field to dataset.yaml.',
    },
  },
  'header-unknown-near': {
    rule: 'dataset-header',
    severity: 'error',
    message: {
      'zh-CN': '{letter}列的列名“{found}”不在这个数据集的字段里，这一列会丢失。',
      en: 'The heading {found} of column {letter} is no field of this dataset.',
    },
    expected: { 'zh-CN': '{suggestion}', en: '{suggestion}' },
    fix: { 'zh-CN': '是不是“{suggestion}”？如果是，请改成它。', en: 'Did you mean {suggestion}?' },
  },
  'header-twice': {
    rule: 'dataset-header',
    severity: 'error',
    message: {
      'zh-CN': '{letter}列的列名“{found}”与{other}列重复，不知道以哪一列为准。',
      en: 'Column {letter} has the heading {found} of column {other}.',
    },
    expected: { 'zh-CN': '每个列名只出现一次', en: 'each heading once' },
    fix: { 'zh-CN': '删去其中一列，或者改成正确的列名。', en: 'Delete or rename one of them.' },
  },
  'header-missing': {
    rule: 'dataset-header',
    severity: 'error',
    message: { 'zh-CN': '缺少必填的列“{title}”。', en: 'The required column {title} is missing.' },
    expected: { 'zh-CN': '{title}', en: '{title}' },
    fix: { 'zh-CN': '在表头里加上这一列并填写。', en: 'Add the column and fill it in.' },
  },
  // Rows
  'row-short': {
    rule: 'dataset-row',
    severity: 'error',
    message: {
      'zh-CN': '表格第{row}行只有 {count} 格，表头有 {columns} 列，不知道缺的是哪几格。',
      en: 'Row {row} has {count} cells; the header has {columns}.',
    },
    expected: { 'zh-CN': '{columns} 格', en: '{columns} cells' },
    fix: {
      'zh-CN': '补齐逗号；空着的单元格也要占一格。从 Excel 另存一般不会少。',
      en: 'Add the missing commas: blank cells count too.',
    },
  },
  'row-long': {
    rule: 'dataset-row',
    severity: 'error',
    message: {
      'zh-CN': '表格第{row}行有 {count} 格，表头只有 {columns} 列，多出来的是{found}。',
      en: 'Row {row} has {count} cells; the header has {columns}.',
    },
    expected: { 'zh-CN': '{columns} 格', en: '{columns} cells' },
    fix: {
      'zh-CN': '单元格里的半角逗号要用双引号括起来，或者改成全角逗号；多余的格删去。',
      en: 'Quote cells that contain commas, or delete the extra cells.',
    },
  },
  'row-blank': {
    rule: 'dataset-row',
    severity: 'warning',
    message: { 'zh-CN': '表格第{row}行是空行，已跳过。', en: 'Row {row} is blank and was passed over.' },
    expected: { 'zh-CN': '数据中间没有空行', en: 'no blank rows among the data' },
    fix: { 'zh-CN': '删去空行；这一行本来有数据的，补上。', en: 'Delete it, or fill it in.' },
  },
  'key-twice': {
    rule: 'dataset-key',
    severity: 'error',
    message: {
      'zh-CN': '表格第{row}行的“{title}”{found}与第{other}行相同，订阅和链接分不清这两条记录。',
      en: 'Row {row} has the {title} {found} of row {other}.',
    },
    expected: { 'zh-CN': '每条记录一个不重复的“{title}”', en: 'a {title} of its own' },
    fix: { 'zh-CN': '重复录入的删去一行；确是两条记录的，核对编号。', en: 'Delete the repetition or correct the key.' },
  },
  'key-blank': {
    rule: 'dataset-key',
    severity: 'error',
    message: {
      'zh-CN': '表格第{row}行没有填主键“{title}”，这条记录没有固定的地址。',
      en: 'Row {row} has no {title}, so the record has no address.',
    },
    expected: { 'zh-CN': '每条记录一个不重复的“{title}”', en: 'a {title} of its own' },
    fix: { 'zh-CN': '补上“{title}”。', en: 'Fill in {title}.' },
  },
  'unique-twice': {
    rule: 'dataset-unique',
    severity: 'error',
    message: {
      'zh-CN': '{where}{found}与第{other}行相同；这一列不允许重复。',
      en: '{where}: {found} is also in row {other}; this column is unique.',
    },
    expected: { 'zh-CN': '不重复的值', en: 'a value of its own' },
    fix: { 'zh-CN': '核对后改正其中一行。', en: 'Correct one of the rows.' },
  },
  'ditto-first': {
    rule: 'dataset-cell',
    severity: 'error',
    message: {
      'zh-CN': '{where}写的是“同上”，但上面没有可以照抄的内容。',
      en: '{where} says 同上, but nothing stands above.',
    },
    fix: { 'zh-CN': '写出完整的内容。', en: 'Write it out.' },
  },
  more: {
    rule: 'dataset-more',
    severity: 'error',
    message: {
      'zh-CN': '“{title}”一列还有 {count} 处同样的问题，没有逐一列出。',
      en: 'The column {title} has {count} more faults of this kind.',
    },
    fix: { 'zh-CN': '先改正列出的，再检查一次。', en: 'Correct those listed and check again.' },
  },
  // Cells
  'cell-required': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}没有填写，而这一列必填。', en: '{where} is blank but required.' },
    expected: { 'zh-CN': '“{title}”', en: '{title}' },
    fix: {
      'zh-CN': '补上内容；在 Excel 里合并过单元格的，先取消合并，再逐行填写。',
      en: 'Fill it in; unmerge merged cells first.',
    },
  },
  'cell-formula': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}是公式{found}，不是数据。', en: '{where} is the formula {found}.' },
    expected: { 'zh-CN': '公式算出的值', en: 'the value of the formula' },
    fix: {
      'zh-CN': '复制这一列，“选择性粘贴”为“数值”，再另存为 CSV。',
      en: 'Paste the column as values and save again.',
    },
  },
  'cell-spreadsheet-error': {
    rule: 'dataset-cell',
    severity: 'error',
    message: {
      'zh-CN': '{where}是 Excel 的出错标记{found}，不是数据。',
      en: '{where} is the spreadsheet error {found}.',
    },
    expected: { 'zh-CN': '“{title}”的值', en: 'a value' },
    fix: {
      'zh-CN': '改正公式，或者直接填写正确的值（#### 是列宽不够，拉宽后再保存）。',
      en: 'Correct the formula or type the value.',
    },
  },
  'cell-scientific': {
    rule: 'dataset-cell',
    severity: 'error',
    message: {
      'zh-CN': '{where}的{found}是科学记数法：Excel 把长编号当成数值，第15位以后的数字已经丢失，无法还原。',
      en: '{where}: {found} is in scientific notation; the spreadsheet has lost the digits after the 15th.',
    },
    expected: { 'zh-CN': '完整的编号', en: 'the whole number' },
    fix: {
      'zh-CN': '从原始系统重新导出；在 Excel 中先把这一列的格式设为“文本”，再粘贴编号，再另存为 CSV。',
      en: 'Export it again; format the column as text before pasting.',
    },
  },
  'cell-scientific-number': {
    rule: 'dataset-cell',
    severity: 'error',
    message: {
      'zh-CN': '{where}的{found}是科学记数法，只留下了前几位数字，其余的已经丢失。',
      en: '{where}: {found} is in scientific notation; its other digits are lost.',
    },
    expected: { 'zh-CN': '写全的数值，如 1290.50', en: 'all digits, such as 1290.50' },
    fix: {
      'zh-CN': '在 Excel 中把这一列的格式设为“数值”并留足小数位，再另存为 CSV。',
      en: 'Format the column as numbers with enough decimals and save again.',
    },
  },
  'cell-digits-lost': {
    rule: 'dataset-digits',
    severity: 'warning',
    message: {
      'zh-CN': '{where}的{found}有 16 位以上数字并以 000 结尾，可能是 Excel 把末尾几位变成了 0。',
      en: '{where}: {found} ends in 000; a spreadsheet may have replaced its last digits.',
    },
    fix: { 'zh-CN': '与原件核对；这一列先设为“文本”再粘贴。', en: 'Compare it with the original; paste it as text.' },
  },
  'cell-blank-word': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}写的是{found}，不知道是没有还是零。', en: '{where} says {found}: nothing, or zero?' },
    expected: { 'zh-CN': '没有就空着；是零就写 0', en: 'blank for nothing, 0 for zero' },
    fix: { 'zh-CN': '没有数据的留空，数值是零的写 0。', en: 'Leave it blank, or write 0.' },
  },
  'cell-number': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}的{found}不是数值。', en: '{where}: {found} is no number.' },
    expected: { 'zh-CN': '如 1234.50 或者 1,234.50', en: 'such as 1234.50 or 1,234.50' },
    fix: {
      'zh-CN': '写成阿拉伯数字；千位用半角逗号，小数点用半角句点。',
      en: 'Write digits, with commas for thousands and a point.',
    },
  },
  'cell-number-unit': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}的{found}带有单位或者其他文字。', en: '{where}: {found} carries a unit or words.' },
    expected: { 'zh-CN': '只有数字的值（单位 {unit}）', en: 'digits alone (unit {unit})' },
    fix: {
      'zh-CN': '单位写在列名里，单元格只写数字；单位不同的先换算。',
      en: 'Put the unit into the heading and convert the amount.',
    },
  },
  'cell-integer': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}的{found}不是整数。', en: '{where}: {found} is no whole number.' },
    expected: { 'zh-CN': '整数，如 316', en: 'a whole number' },
    fix: { 'zh-CN': '核对后写成整数。', en: 'Write a whole number.' },
  },
  'cell-date': {
    rule: 'dataset-cell',
    severity: 'error',
    message: {
      'zh-CN': '{where}的{found}不是日期，或者没有这一天。',
      en: '{where}: {found} is no date, or no such day.',
    },
    expected: { 'zh-CN': '如 2026-03-01、2026/3/1 或者 2026年3月1日', en: 'such as 2026-03-01' },
    fix: { 'zh-CN': '写成年、月、日齐全的日期。', en: 'Write year, month and day.' },
  },
  'cell-date-serial': {
    rule: 'dataset-cell',
    severity: 'error',
    message: {
      'zh-CN': '{where}的{found}像是 Excel 日期的内部序号，读者看不懂。',
      en: '{where}: {found} looks like a spreadsheet’s serial of a date.',
    },
    expected: { 'zh-CN': '如 2026-03-01', en: 'such as 2026-03-01' },
    fix: {
      'zh-CN': '在 Excel 中把这一列的格式设为“日期”，再另存为 CSV。',
      en: 'Format the column as dates and save again.',
    },
  },
  'cell-date-open-end': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}写的是{found}，这一列要填日期。', en: '{where} says {found}; the column holds dates.' },
    expected: { 'zh-CN': '{day}', en: '{day}' },
    fix: { 'zh-CN': '长期有效的填 {day}，这是国家信用信息归集的写法。', en: 'Write {day} for no end.' },
  },
  'cell-year': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}的{found}不是年份。', en: '{where}: {found} is no year.' },
    expected: { 'zh-CN': '四位年份，如 2026', en: 'a year of four digits' },
    fix: { 'zh-CN': '写成四位年份。', en: 'Write four digits.' },
  },
  'cell-boolean': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}的{found}不是“是”或者“否”。', en: '{where}: {found} is neither 是 nor 否.' },
    expected: { 'zh-CN': '是 或者 否', en: '是 or 否' },
    fix: { 'zh-CN': '写“是”或者“否”。', en: 'Write 是 or 否.' },
  },
  'cell-enum': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}的{found}不在规定的取值里。', en: '{where}: {found} is not among the values allowed.' },
    expected: { 'zh-CN': '{choices}', en: '{choices}' },
    fix: { 'zh-CN': '从上面的取值里选一个。', en: 'Choose one of these.' },
  },
  'cell-pattern': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}的{found}不合格式。', en: '{where}: {found} does not have the form wanted.' },
    expected: { 'zh-CN': '{pattern}', en: '{pattern}' },
    fix: { 'zh-CN': '按上面的写法改；多项之间用顿号隔开。', en: 'Write it in this form.' },
  },
  'cell-minimum': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}的{found}小于允许的最小值 {minimum}。', en: '{where}: {found} is below {minimum}.' },
    expected: { 'zh-CN': '不小于 {minimum}', en: 'at least {minimum}' },
    fix: { 'zh-CN': '核对后改正。', en: 'Correct it.' },
  },
  'cell-maximum': {
    rule: 'dataset-cell',
    severity: 'error',
    message: { 'zh-CN': '{where}的{found}大于允许的最大值 {maximum}。', en: '{where}: {found} is above {maximum}.' },
    expected: { 'zh-CN': '不大于 {maximum}', en: 'at most {maximum}' },
    fix: { 'zh-CN': '核对后改正。', en: 'Correct it.' },
  },
  'cell-length': {
    rule: 'dataset-cell',
    severity: 'error',
    message: {
      'zh-CN': '{where}有 {length} 个字符，不在 {minimum} 到 {maximum} 之间。',
      en: '{where} has {length} characters, not {minimum} to {maximum}.',
    },
    expected: { 'zh-CN': '{minimum} 到 {maximum} 个字符', en: '{minimum} to {maximum} characters' },
    fix: { 'zh-CN': '核对是不是填错了列，或者写得太长。', en: 'See whether it stands in the wrong column.' },
  },
  'cell-too-long': {
    rule: 'dataset-limit',
    severity: 'error',
    message: {
      'zh-CN': '{where}有 {length} 个字符，超过了每格 {limit} 个的上限。',
      en: '{where} has {length} characters; the limit is {limit}.',
    },
    expected: { 'zh-CN': '不超过 {limit} 个字符', en: 'at most {limit} characters' },
    fix: { 'zh-CN': '长文放进文件里公开，这里写文件的地址。', en: 'Publish long texts as documents.' },
  },
  // Personal data
  'dataset-personal-number': {
    rule: 'dataset-personal-number',
    severity: 'error',
    message: {
      'zh-CN': '{where}里有{what}，公开会泄露个人信息。',
      en: '{where} holds {what}: publishing it would leak personal data.',
    },
    expected: { 'zh-CN': '没有个人证件号和账号的内容', en: 'no personal numbers' },
    fix: {
      'zh-CN': '在原表里删去或者遮盖后再保存；已经提交过的，按泄露处置。',
      en: 'Delete or mask it in the source file.',
    },
    basis: '个人信息保护法第二十五条、第二十八条',
  },
  'dataset-mobile': {
    rule: 'dataset-mobile',
    severity: 'warning',
    message: {
      'zh-CN': '{where}里有手机号码，请确认是办公电话。',
      en: '{where} holds a mobile number: is it the office’s?',
    },
    fix: { 'zh-CN': '是个人号码的，遮盖中间四位或者删去。', en: 'Mask or delete a person’s number.' },
    basis: '个人信息保护法第二十五条',
  },
  'dataset-person-name': {
    rule: 'dataset-person-name',
    severity: 'error',
    message: {
      'zh-CN': '{where}是自然人的姓名，没有去标识化。',
      en: '{where} is a person’s name that is not de-identified.',
    },
    expected: { 'zh-CN': '如 张*、李*明 或者 王某某', en: 'such as 张* or 李*明' },
    fix: {
      'zh-CN': '两字姓名遮盖名，三字以上只留首尾；在原表里改，不要靠样式遮盖。',
      en: 'Mask the given name in the source file.',
    },
    basis: '个人信息保护法第五条、第六条、第二十五条',
  },
  'dataset-person-code': {
    rule: 'dataset-person-code',
    severity: 'error',
    message: {
      'zh-CN': '{where}是自然人的证件号码，没有遮盖。',
      en: '{where} is a person’s number that is not masked.',
    },
    expected: { 'zh-CN': '留空，或者如 110105********002X', en: 'blank, or masked' },
    fix: { 'zh-CN': '自然人没有统一社会信用代码，这一格留空。', en: 'Leave the cell blank.' },
    basis: '个人信息保护法第二十八条',
  },
  'dataset-person-like': {
    rule: 'dataset-person-name',
    severity: 'error',
    message: {
      'zh-CN': '{where}没有统一社会信用代码，名称又像自然人的姓名，公开可能泄露个人信息。',
      en: '{where} has no credit code and reads like a person’s name.',
    },
    expected: {
      'zh-CN': '单位全称和统一社会信用代码；自然人则去标识化',
      en: 'a full name with its code, or a masked name',
    },
    fix: {
      'zh-CN': '是单位的补上代码；是自然人的，相对人类别改为“自然人”，姓名写成 张*。',
      en: 'Add the code, or mask the name and correct the kind.',
    },
    basis: '个人信息保护法第二十五条',
  },
  // Rules of several kinds
  'dataset-date-order': {
    rule: 'dataset-date-order',
    severity: 'error',
    message: {
      'zh-CN': '{where}的{found}早于“{earlier}”{day}，时间顺序不可能。',
      en: '{where}: {found} is before {earlier} {day}.',
    },
    expected: { 'zh-CN': '不早于 {day}', en: 'not before {day}' },
    fix: { 'zh-CN': '核对两个日期，改正填错的一个。', en: 'Correct one of the days.' },
  },
  'dataset-future-date': {
    rule: 'dataset-future-date',
    severity: 'error',
    message: {
      'zh-CN': '{where}的{found}还没有到（今天是{today}），这一列只能填已经发生的日期。',
      en: '{where}: {found} lies ahead (today is {today}).',
    },
    expected: { 'zh-CN': '不晚于今天的日期', en: 'a day not later than today' },
    fix: { 'zh-CN': '改成实际的日期；还没有发生的留空，到时再补。', en: 'Correct the day or leave it blank.' },
  },
  'dataset-required-where': {
    rule: 'dataset-required-where',
    severity: 'error',
    message: {
      'zh-CN': '{where}没有填写，而{because}，这一格就必填。',
      en: '{where} is blank, but it is required here ({because}).',
    },
    expected: { 'zh-CN': '“{title}”', en: '{title}' },
    fix: { 'zh-CN': '补上“{title}”，或者改正前一项。', en: 'Fill in {title}, or correct the other cell.' },
  },
  'dataset-blank-where': {
    rule: 'dataset-blank-where',
    severity: 'error',
    message: {
      'zh-CN': '{where}填了内容，而{because}，这一格应当空着。',
      en: '{where} is filled in, but should be blank ({because}).',
    },
    expected: { 'zh-CN': '空着', en: 'nothing' },
    fix: { 'zh-CN': '删去这一格，或者改正前一项。', en: 'Delete it, or correct the other cell.' },
  },
  'dataset-equation': {
    rule: 'dataset-equation',
    severity: 'error',
    message: {
      'zh-CN': '表格第{row}行不平：{left}，{right}，差 {difference}。',
      en: 'Row {row} does not balance: {left}; {right}; difference {difference}.',
    },
    expected: { 'zh-CN': '两边相等', en: 'both sides equal' },
    fix: {
      'zh-CN': '与原始统计核对，改正其中一格；不要为了平账改数。',
      en: 'Correct the wrong cell by the original figures.',
    },
  },
  'dataset-carried-over': {
    rule: 'dataset-carried-over',
    severity: 'error',
    message: {
      'zh-CN': '{where}的{found}与 {year} 年的未结 {before} 不相等。',
      en: '{where}: {found} differs from {before} pending at the end of {year}.',
    },
    expected: { 'zh-CN': '{before}', en: '{before}' },
    fix: { 'zh-CN': '核对两年的统计，改正填错的一年。', en: 'Correct one of the years.' },
  },
  'dataset-withdrawal-late': {
    rule: 'dataset-withdrawal-late',
    severity: 'warning',
    message: {
      'zh-CN': '决定已于{found}变更或者撤销，这条记录应当在{due}以前撤下。',
      en: 'The decision was changed on {found}; the record was to be withdrawn by {due}.',
    },
    fix: {
      'zh-CN': '填写撤下日期和撤下原因，网页会只留下说明。',
      en: 'Fill in the day and the reason of the withdrawal.',
    },
    basis: '行政处罚法第四十八条、第八十五条',
  },
  'dataset-publicity-until': {
    rule: 'dataset-publicity-until',
    severity: 'warning',
    message: {
      'zh-CN': '{where}的{found}与按“{version}”算出的 {computed} 不同；网页以算出的为准。',
      en: '{where}: {found} differs from {computed}, computed by {version}.',
    },
    expected: { 'zh-CN': '{computed}', en: '{computed}' },
    fix: {
      'zh-CN': '核对公示类别和处罚决定日期；这一格也可以空着。',
      en: 'Check class and day, or leave the cell blank.',
    },
  },
  'dataset-totals': {
    rule: 'dataset-totals',
    severity: 'error',
    message: {
      'zh-CN': '“{type}”写的合计是 {found}，清单里实有 {counted} 项。',
      en: 'The total of {type} is given as {found}; the list holds {counted}.',
    },
    expected: { 'zh-CN': '{counted}', en: '{counted}' },
    fix: {
      'zh-CN': '核对清单和汇总，改正错的一边；合计也可以不写，由程序计算。',
      en: 'Correct the list or the total, or leave the total out.',
    },
  },
  'dataset-basis-gone': {
    rule: 'dataset-basis-gone',
    severity: 'warning',
    message: {
      'zh-CN': '{where}引用的《{found}》在本站已是“{status}”，依据可能不再有效。',
      en: '{where} rests on {found}, which is {status} on this site.',
    },
    fix: { 'zh-CN': '改用现行有效的依据；没有依据的，调整清单。', en: 'Name a basis in force, or change the list.' },
  },
  'dataset-flow': {
    rule: 'dataset-flow',
    severity: 'error',
    message: {
      'zh-CN': '{where}的{found}不是可以画出来的流程。',
      en: '{where}: {found} is no flow that can be drawn.',
    },
    expected: {
      'zh-CN': '受理（窗口，1个工作日）→审查→准予许可|不予许可→送达',
      en: 'steps joined by →, alternatives by |',
    },
    fix: {
      'zh-CN': '步骤之间用 → ，二选一用 | ，说明写在步骤后的括号里；每步不超过30字。',
      en: 'Write it in this form.',
    },
  },
  'dataset-increase-unexplained': {
    rule: 'dataset-increase-unexplained',
    severity: 'warning',
    message: {
      'zh-CN': '“三公”经费合计由 {before} 增加到 {found}（{change}%），没有写增减说明。',
      en: 'The three public expenses rose from {before} to {found} without an explanation.',
    },
    fix: { 'zh-CN': '在“增减说明”里写明原因。', en: 'Explain it.' },
  },
  'dataset-above': {
    rule: 'dataset-above',
    severity: 'warning',
    message: { 'zh-CN': '{where}的{found}大于{what} {limit}，请核对。', en: '{where}: {found} is above {limit}.' },
    fix: { 'zh-CN': '填错的改正；确实超过的，在说明里写明原因。', en: 'Correct it or explain it.' },
  },
  'dataset-denominator-zero': {
    rule: 'dataset-recomputed',
    severity: 'error',
    message: { 'zh-CN': '{where}是 0，比率算不出来。', en: '{where} is zero: the rate cannot be computed.' },
    fix: { 'zh-CN': '没有发生的，分子、分母和完成值都留空。', en: 'Leave numerator, denominator and result blank.' },
  },
  'dataset-recomputed': {
    rule: 'dataset-recomputed',
    severity: 'error',
    message: {
      'zh-CN': '{where}的{found}与 {numerator} ÷ {denominator} 算出的 {computed} 不相等。',
      en: '{where}: {found} is not {numerator} ÷ {denominator} = {computed}.',
    },
    expected: { 'zh-CN': '{computed}', en: '{computed}' },
    fix: { 'zh-CN': '核对分子、分母和完成值，改正错的一个。', en: 'Correct one of the three.' },
  },
  'dataset-target': {
    rule: 'dataset-target',
    severity: 'error',
    message: {
      'zh-CN': '{where}的{found}不是本站的栏目，也不是文件的路径。',
      en: '{where}: {found} is neither a category nor a document.',
    },
    expected: {
      'zh-CN': '栏目代号，如 penalties；或者文件路径，如 guides/foia',
      en: 'a category id or the path of a document',
    },
    fix: {
      'zh-CN': '写栏目代号或者文件路径；还没有内容的留空，网页会显示为缺口。',
      en: 'Correct it, or leave it blank to show a gap.',
    },
  },
  // dataset.yaml
  'kind-unknown': {
    rule: 'dataset-yaml',
    severity: 'error',
    message: { 'zh-CN': '没有“{found}”这种数据集。', en: 'There is no kind {found}.' },
    expected: { 'zh-CN': '{names}；自己定义的表不写“种类”', en: '{names}; or none' },
    fix: {
      'zh-CN': '从上面选一种；都不合适的，删去“种类”，用“字段”自己定义。',
      en: 'Choose one, or define the fields yourself.',
    },
  },
  'category-unknown': {
    rule: 'dataset-yaml',
    severity: 'error',
    message: { 'zh-CN': '没有{found}这个栏目，栏目页上找不到这份数据。', en: 'There is no category {found}.' },
    expected: { 'zh-CN': 'catalogue.yaml 里的栏目代号', en: 'an id of catalogue.yaml' },
    fix: {
      'zh-CN': '写 catalogue.yaml 里已有的栏目代号；不属于哪个栏目的，删去这一行。',
      en: 'Use an id of catalogue.yaml or delete the line.',
    },
  },
  'fields-none': {
    rule: 'dataset-yaml',
    severity: 'error',
    message: { 'zh-CN': '没有写“种类”，也没有写“字段”，不知道表格有哪些列。', en: 'Neither 种类 nor 字段 is given.' },
    fix: { 'zh-CN': '写明种类，或者用“字段”逐列定义。', en: 'Name a kind or define the fields.' },
  },
  'field-twice': {
    rule: 'dataset-yaml',
    severity: 'error',
    message: { 'zh-CN': '字段“{found}”重复，或者与种类自带的字段同名。', en: 'The field {found} is given twice.' },
    fix: { 'zh-CN': '改名或者删去。', en: 'Rename or delete it.' },
  },
  'field-reference': {
    rule: 'dataset-yaml',
    severity: 'error',
    message: {
      'zh-CN': '“{setting}”里的“{found}”不是这个数据集的字段。',
      en: '{found} in {setting} is no field of this dataset.',
    },
    expected: { 'zh-CN': '{names}', en: '{names}' },
    fix: { 'zh-CN': '写字段的名称。', en: 'Write the name of a field.' },
  },
  'pattern-unsafe': {
    rule: 'dataset-yaml',
    severity: 'error',
    message: {
      'zh-CN': '字段“{title}”的格式 {found} 写法有误，或者可能让检查长时间停不下来。',
      en: 'The pattern {found} of {title} is wrong or may run for ever.',
    },
    fix: {
      'zh-CN': '改用简单的正则表达式，不要在重复的括号里再写重复；也可以改用“取值”。',
      en: 'Use a plain pattern without nested repetition.',
    },
  },
} satisfies { readonly [fault: string]: DatasetProblemText };

export type DatasetFault = keyof typeof DATASET_PROBLEMS;

export const PERSONAL_NUMBERS = {
  'identity-card': { 'zh-CN': '居民身份证号码', en: 'an identity card number' },
  'bank-card': { 'zh-CN': '银行卡号', en: 'a bank card number' },
  mobile: { 'zh-CN': '手机号码', en: 'a mobile number' },
} satisfies { readonly [kind: string]: Text };

/** `表格第5行C列“处罚机关”`. */
export const CELL_PLACE: Text = {
  'zh-CN': '表格第{row}行{letter}列“{title}”',
  en: 'row {row}, column {letter} ({title})',
};
/** A cell of a column that the file does not have. */
export const CELL_PLACE_NO_COLUMN: Text = { 'zh-CN': '表格第{row}行“{title}”', en: 'row {row} ({title})' };

export const DELIMITERS = {
  '\t': { 'zh-CN': '制表符', en: 'tabs' },
  ';': { 'zh-CN': '分号', en: 'semicolons' },
  '，': { 'zh-CN': '全角逗号', en: 'full-width commas' },
  '|': { 'zh-CN': '竖线', en: 'bars' },
} satisfies { readonly [delimiter: string]: Text };
