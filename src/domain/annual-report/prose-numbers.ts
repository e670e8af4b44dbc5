import { outcomeRows, type ReportForm, type TableKey, TOTAL } from './form.ts';
import { numberAt, type ReportTables, sum } from './tables.ts';

/** A number of the prose that is not the one of the tables. */
export interface ProseDifference {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** The words with their number: `结转下年度3件`. */
  readonly quoted: string;
  readonly written: number;
  /** Name of the cell, and what it holds. */
  readonly cell: string;
  readonly table: TableKey;
  readonly holds: number;
}

export interface ProseParagraph {
  /** Key of the section it stands in (headings.ts), or null. */
  readonly section: string | null;
  readonly text: string;
}

interface Pattern {
  readonly words: RegExp;
  readonly cell: string;
  readonly table: TableKey;
  readonly value: (form: ReportForm, tables: ReportTables) => number | null;
  readonly sections: readonly string[];
}

const NUMBER = String.raw`(?<number>\d[\d,]*(?:\.\d+)?)`;
const ALL = ['overview', 'proactive_disclosure', 'requests', 'remedies'];
/** An application of the whole year: not `网上新收`, not `其中……答复46件`. */
const START = '(?:^|[。；，、：:（(办]|全年|全县|本年|本年度|共|本机关|总共)';

function request(row: string, words: string, cell: string): Pattern {
  return {
    words: new RegExp(`${words}${NUMBER}[件份]`, 'gu'),
    cell,
    table: 'requests',
    value: (_form, { requests }) => numberAt(requests, row, TOTAL),
    sections: row.includes('carried') || row === 'new_requests' || row === 'outcome_total' ? ALL : ['requests'],
  };
}

function outcome(prefix: string, words: string): Pattern {
  return {
    words: new RegExp(`${words}(?:的)?${NUMBER}[件份]`, 'gu'),
    cell: words.replace(/^\(.*?\)/u, ''),
    table: 'requests',
    value: (form, { requests }) => {
      const cells = outcomeRows(form)
        .filter(({ key }) => key === prefix || key.startsWith(`${prefix}.`))
        .map(({ key }) => numberAt(requests, key, TOTAL));
      const numbers = cells.filter((cell) => cell !== null);
      return numbers.length === cells.length && cells.length > 0 ? sum(numbers) : null;
    },
    sections: ['requests'],
  };
}

function disclosure(row: string, column: string, words: string, cell: string, unit = '件'): Pattern {
  return {
    words: new RegExp(`${words}${NUMBER}${unit}`, 'gu'),
    cell,
    table: 'proactiveDisclosure',
    value: (_form, { proactiveDisclosure }) => numberAt(proactiveDisclosure, row, column),
    sections: ['proactive_disclosure'],
  };
}

const PATTERNS: readonly Pattern[] = [
  request('new_requests', `${START}新收(?:到)?(?:政府信息公开)?申请`, '本年新收（总计）'),
  request('carried_over', '上年结转(?:政府信息公开申请|申请)?', '上年结转（总计）'),
  request('outcome_total', `${START}办结(?:政府信息公开申请|申请|的)?`, '本年度办理结果总计'),
  request('carried_forward', '结转下年度(?:继续办理)?(?:的|申请)?', '结转下年度（总计）'),
  outcome('granted', '(?<!不)予以公开'),
  outcome('partially_granted', '部分公开'),
  outcome('denied', '不予公开'),
  outcome('unable_to_provide', '无法提供'),
  outcome('not_processed', '不予处理'),
  outcome('other_handling', '其他处理'),
  disclosure('normative_documents', 'issued', '制发(?:行政)?规范性文件', '行政规范性文件：本年制发件数'),
  disclosure(
    'normative_documents',
    'repealed',
    '(?:规范性文件\\d+件，|规范性文件，)废止',
    '行政规范性文件：本年废止件数',
  ),
  disclosure(
    'normative_documents',
    'in_force',
    '现行有效(?:的)?(?:行政)?(?:规范性文件)?',
    '行政规范性文件：现行有效件数',
  ),
  disclosure('licensing', 'decisions', '行政许可(?:决定)?', '行政许可：本年处理决定数量'),
  disclosure('penalties', 'decisions', '行政处罚(?:决定)?', '行政处罚：本年处理决定数量'),
  disclosure('coercion', 'decisions', '行政强制(?:决定)?', '行政强制：本年处理决定数量'),
];

/** AR10: numbers quoted in sections 一 to 四 equal the cells they speak of. Only unmistakable wordings are compared. */
export function proseDifferences(
  form: ReportForm,
  tables: ReportTables,
  paragraphs: readonly ProseParagraph[],
): readonly ProseDifference[] {
  return paragraphs.flatMap(({ section, text }, paragraph) => {
    if (section === null) return [];
    const plain = PATTERNS.filter(({ sections }) => sections.includes(section)).flatMap((pattern) =>
      [...text.matchAll(pattern.words)].flatMap((match) =>
        compare(paragraph, quotation(match[0]), match.groups?.['number'], pattern.value(form, tables), pattern),
      ),
    );
    return section === 'remedies' ? [...plain, ...remedyDifferences(tables, text, paragraph)] : plain;
  });
}

const BLOCKS: readonly (readonly [words: RegExp, row: string, label: string])[] = [
  [/复议后(?:提?起)?诉/u, 'litigation_after_review', '复议后起诉'],
  [/直接(?:提?起)?诉/u, 'litigation_direct', '未经复议直接起诉'],
  [/行政复议/u, 'administrative_review', '行政复议'],
];
const RESULTS: readonly (readonly [words: string, column: string, label: string])[] = [
  ['(?:结果)?维持', 'upheld', '结果维持'],
  ['(?:结果)?纠正', 'corrected', '结果纠正'],
  ['其他结果', 'other_result', '其他结果'],
  ['尚未审结', 'pending', '尚未审结'],
];

/** `行政复议5件，结果维持4件、纠正1件。` A clause belongs to the block that it or a clause before it in the sentence names. */
function remedyDifferences({ remedies }: ReportTables, text: string, paragraph: number): readonly ProseDifference[] {
  return text.split(/[。；]/u).flatMap((sentence) => {
    const block = BLOCKS.find(([words]) => words.test(sentence));
    if (!block || /上年|去年|其中/u.test(sentence)) return [];
    const [words, row, label] = block;
    const total = new RegExp(`${words.source}(?:案件|申请)?${NUMBER}件`, 'u').exec(sentence);
    const results = RESULTS.flatMap(([result, column, name]) => {
      const match = new RegExp(`${result}(?:的)?${NUMBER}件`, 'u').exec(sentence);
      const target = { cell: `${label}：${name}`, table: 'remedies' } as const;
      return compare(paragraph, match?.[0] ?? '', match?.groups?.['number'], numberAt(remedies, row, column), target);
    });
    const target = { cell: `${label}：总计`, table: 'remedies' } as const;
    return [
      ...compare(paragraph, total?.[0] ?? '', total?.groups?.['number'], numberAt(remedies, row, TOTAL), target),
      ...results,
    ];
  });
}

function compare(
  paragraph: number,
  quoted: string,
  number: string | undefined,
  holds: number | null,
  { cell, table }: { readonly cell: string; readonly table: TableKey },
): readonly ProseDifference[] {
  const written = number === undefined ? null : Number(number.replaceAll(',', ''));
  if (written === null || holds === null || written === holds) return [];
  return [{ paragraph, quoted, written, cell, table, holds }];
}

function quotation(text: string): string {
  return text.replace(/^[。；，、：:（(]/u, '');
}
