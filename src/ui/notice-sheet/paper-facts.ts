import type { DocumentView } from '../../domain/page.ts';

/** 发文字号, as the metadata show it; null for a document without one. */
export function documentNumberOf(view: Pick<DocumentView, 'metadata'>): string | null {
  const value = view.metadata.find(({ key }) => key === 'documentNumber')?.value;
  return value?.kind === 'text' ? value.text : null;
}

/** The status of a text that holds no more: it is marked on every sheet of paper. */
export function endedStatus(view: Pick<DocumentView, 'validity'>): '失效' | '废止' | null {
  const status = view.validity?.status;
  return status === '失效' || status === '废止' ? status : null;
}

/** The most that fits one A4 sheet at each step, measured in Chromium with Noto fonts (tests/deep/paper.test.ts prints them). */
const STEPS = [700, 860, 1_050, 1_350];

/**
 * The step of type at which a 明白卡 stays on one A4 sheet: 0 is the largest, 3 the smallest that can be read.
 * Null for what is longer than any step holds: it is printed on several sheets.
 */
export function cardStep(characters: number): 0 | 1 | 2 | 3 | null {
  const step = STEPS.findIndex((most) => characters <= most);
  return step === 0 || step === 1 || step === 2 || step === 3 ? step : null;
}

/** How much a card holds: each fact takes a line of its own, however short. */
export function cardLength(value: unknown): number {
  if (typeof value === 'string') return Math.max(value.length, LINE);
  if (typeof value === 'number' || typeof value === 'boolean') return LINE;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, each: unknown) => sum + cardLength(each), 0);
}

const LINE = 14;
