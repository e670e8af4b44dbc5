import type { Document } from '../../domain/document.ts';
import type { Problem } from '../../domain/problem.ts';
import { thresholdOf } from '../../domain/thresholds.ts';
import { problemInText } from '../problem-at.ts';
import { addUp, quantitiesIn } from './numbers-in-prose.ts';
import { type ProseLine, proseOf } from './prose.ts';
import type { TextCheck } from './text-check.ts';

interface Cell {
  readonly text: string;
  readonly index: number;
}
interface Row {
  readonly line: ProseLine;
  readonly cells: readonly Cell[];
}

const TOTAL = /^(?:合\s*计|总\s*计|共\s*计)$/u;
/** Columns that are not added up. */
const NO_SUM = /率|比|%|％|平均|均价|单价|标准|序号|编号|年|排名|得分|密度|增幅|增长|电话/u;
const REPORTED = 5;

/** A row 合计 against its column, and the number of rows against the sentence before the table. */
export const tableSums: TextCheck = {
  rule: 'table-sums',
  run: (text, document, settings) => {
    const problems: Problem[] = [];
    const lines = proseOf(text);
    let lead: ProseLine | null = null;
    const nearly = thresholdOf(settings, 'number-sums') / 100;
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at];
      if (line?.kind === 'prose') lead = line;
      if (line?.kind === 'heading') lead = null;
      if (line?.kind !== 'table') continue;
      const rows: Row[] = [];
      for (let row = lines[at]; row?.kind === 'table'; row = lines[++at])
        rows.push({ line: row, cells: cellsOf(row.text) });
      const [head, rule, ...body] = rows;
      if (head && rule && /^[\s|:-]+$/u.test(rule.line.text))
        problems.push(
          ...columnProblems(document, head, body),
          ...countProblems(document, lead, head, body),
          ...proseProblems(document, [lead, follows(lines, at)], head, body, nearly),
        );
      lead = null;
    }
    return problems.slice(0, REPORTED);
  },
};

function columnProblems(document: Document, head: Row, body: readonly Row[]): readonly Problem[] {
  const last = body.at(-1);
  const label = last?.cells[0]?.text === '' ? last.cells[1] : last?.cells[0];
  const others = body.slice(0, -1);
  // Subtotals would be counted twice.
  if (!last || !TOTAL.test(label?.text ?? '') || others.length < 2) return [];
  if (others.some(({ cells }) => /小\s*计|合\s*计|其中|总\s*计/u.test(`${cells[0]?.text} ${cells[1]?.text}`)))
    return [];
  return last.cells.flatMap((cell, column) => {
    const total = numberIn(cell.text);
    if (total === null || NO_SUM.test(head.cells[column]?.text ?? '%')) return [];
    const texts = others.map(({ cells }) => cells[column]?.text ?? '');
    const parts = texts.filter((text) => !/^[—\-–/\s]*$/u.test(text)).map(numberIn);
    const numbers = parts.filter((part) => part !== null);
    if (numbers.length < 2 || numbers.length < parts.length) return [];
    const sum = addUp(numbers);
    const rounding = total.decimals === 0 ? 0 : (10 ** -total.decimals * numbers.length) / 2;
    if (Math.abs(sum - total.value) <= rounding + 1e-9) return [];
    return [
      problemInText(document, last.line.number, cell.index + 1, {
        rule: 'table-sums',
        words: 'column',
        severity: 'warning',
        found: cell.text,
        values: { column: head.cells[column]?.text ?? '', sum },
      }),
    ];
  });
}

/** `共12项` before a table whose 序号 runs from 1 to 11. */
function countProblems(
  document: Document,
  lead: ProseLine | null,
  head: Row,
  body: readonly Row[],
): readonly Problem[] {
  if (!lead || head.cells[0]?.text !== '序号' || body.length < 2) return [];
  const rows = TOTAL.test(body.at(-1)?.cells[0]?.text ?? '') ? body.slice(0, -1) : body;
  if (rows.some(({ cells }, index) => cells[0]?.text !== String(index + 1))) return [];
  const told = quantitiesIn(lead.text).filter(
    ({ index, unit }) => /共|合计/u.test(lead.text.charAt(index - 1)) && /^[件项个家处所名人户条]$/u.test(unit),
  );
  const [only, more] = told;
  if (!only || more || only.value === rows.length || !/(?:如下|见下表|下表|名单|清单|目录|[：:])/u.test(lead.text))
    return [];
  return [
    problemInText(document, lead.number, only.index + 1, {
      rule: 'table-sums',
      words: 'rows',
      severity: 'warning',
      found: only.text,
      values: { rows: rows.length },
    }),
  ];
}

/** The line of prose right below a table. */
function follows(lines: readonly ProseLine[], at: number): ProseLine | null {
  const next = lines.slice(at).find(({ kind }) => kind !== 'blank');
  return next?.kind === 'prose' ? next : null;
}

/**
 * `共收回316本` beside a table whose column 数量（本） adds up to 315: a total in the sentence before or after a table that
 * comes near the one of the table, in the same unit, and stands nowhere in it.
 */
function proseProblems(
  document: Document,
  around: readonly (ProseLine | null)[],
  head: Row,
  body: readonly Row[],
  nearly: number,
): readonly Problem[] {
  const last = body.at(-1);
  const label = last?.cells[0]?.text === '' ? last.cells[1] : last?.cells[0];
  if (!last || !TOTAL.test(label?.text ?? '')) return [];
  const values = new Set(body.flatMap(({ cells }) => cells.map(({ text }) => numberIn(text)?.value ?? null)));
  const totals = last.cells.flatMap(({ text }, column) => {
    const total = numberIn(text);
    const name = head.cells[column]?.text ?? '';
    const unit = /[（(](?:单位[：:])?([^（()）]{1,4})[)）]$/u.exec(name)?.[1];
    return total && total.value > 0 && unit ? [{ value: total.value, text, unit, name }] : [];
  });
  return around.flatMap((line) => {
    if (!line) return [];
    return quantitiesIn(line.text).flatMap(({ value, unit, index, text }) => {
      if (values.has(value) || !/(?:共|合计|总计|总共|共计)[\u4e00-\u9fff]{0,6}$/u.test(line.text.slice(0, index)))
        return [];
      const total = totals.find((each) => each.unit === unit && Math.abs(each.value - value) / each.value <= nearly);
      if (!total) return [];
      return [
        problemInText(document, line.number, index + 1, {
          rule: 'table-sums',
          words: 'prose',
          severity: 'warning',
          found: text,
          values: { column: total.name, sum: `${total.text}${unit}` },
        }),
      ];
    });
  });
}

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  const parts = line.split('|');
  let index = 0;
  for (const [at, part] of parts.entries()) {
    const edge = (at === 0 || at === parts.length - 1) && part.trim() === '';
    const text = part.replace(/\*\*/gu, '').trim();
    if (!edge) cells.push({ text, index: index + part.length - part.trimStart().length });
    index += part.length + 1;
  }
  return cells;
}

function numberIn(text: string): { readonly value: number; readonly decimals: number } | null {
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d{1,12}))(\.\d{1,4})?$/u.exec(text);
  if (!match) return null;
  const fraction = match[2] ?? '';
  return { value: Number((match[1] ?? '').replaceAll(',', '') + fraction), decimals: Math.max(0, fraction.length - 1) };
}
