import { parseFlow } from '../../domain/dataset/flow.ts';
import type { FlowView } from '../../domain/page-dataset.ts';
import { DATASET_WORDS } from '../../i18n/datasets.ts';
import type { SiteIndex } from '../site-index.ts';

// Measures in CSS pixels for a text of 14 px.
const BOX_WIDTH = 176;
const GAP = 16;
const DROP = 28;
const LINE = 20;
const PADDING = 8;
/** Han characters of 14 px on a line of a box. */
const CHARACTERS = 11;

/** A flow as boxes from above to below, ways that exclude each other side by side; null when the text is no flow. */
export function flowChart(index: SiteIndex, record: string, text: string): FlowView | null {
  const flow = parseFlow(text);
  if (!flow.ok) return null;
  const widest = Math.max(...flow.steps.map(({ ways }) => ways.length));
  const width = widest * BOX_WIDTH + (widest - 1) * GAP + 2;
  const boxes: FlowView['boxes'][number][] = [];
  const arrows: FlowView['arrows'][number][] = [];
  let top = 1;
  let before: readonly FlowView['boxes'][number][] = [];
  for (const { ways } of flow.steps) {
    const texts = ways.map((way) => linesOf(way.name, way.note));
    const height = Math.max(...texts.map((lines) => lines.length)) * LINE + 2 * PADDING;
    const left = (width - (ways.length * BOX_WIDTH + (ways.length - 1) * GAP)) / 2;
    const row = texts.map((lines, at) => ({
      x: left + at * (BOX_WIDTH + GAP),
      y: top,
      width: BOX_WIDTH,
      height,
      lines: lines.map((line, number) => ({ ...line, y: top + PADDING + number * LINE + 15 })),
    }));
    for (const from of before)
      for (const to of row)
        arrows.push({ x1: from.x + BOX_WIDTH / 2, y1: from.y + from.height, x2: to.x + BOX_WIDTH / 2, y2: to.y - 2 });
    boxes.push(...row);
    before = row;
    top += height + DROP;
  }
  const or = index.say(DATASET_WORDS.flowOr);
  return {
    title: index.say(DATASET_WORDS.flowTitle, { record }),
    width,
    height: top - DROP + 2,
    boxes,
    arrows,
    steps: flow.steps.map(({ ways }) =>
      ways.map(({ name, note }) => (note === null ? name : `${name}（${note}）`)).join(` ${or} `),
    ),
  };
}

function linesOf(name: string, note: string | null) {
  const cut = (text: string, isNote: boolean) => {
    const characters = [...text];
    const lines: { text: string; note: boolean }[] = [];
    for (let at = 0; at < characters.length; at += CHARACTERS)
      lines.push({ text: characters.slice(at, at + CHARACTERS).join(''), note: isNote });
    return lines;
  };
  return [...cut(name, false), ...(note === null ? [] : cut(note, true))];
}
