/**
 * A flow as a clerk writes it in one cell: steps joined by `→`; what a step needs stands behind it in brackets; ways
 * that exclude each other are joined by `|`: `受理（窗口，1个工作日）→审查→准予许可|不予许可→送达`.
 */
export interface FlowStep {
  /** One way, or several that exclude each other. */
  readonly ways: readonly { readonly name: string; readonly note: string | null }[];
}

export type ParsedFlow =
  | { readonly ok: true; readonly steps: readonly FlowStep[] }
  /** The piece that is no step. */
  | { readonly ok: false; readonly found: string };

const STEP = /^([^（()）]{1,30})(?:[（(]([^（()）]{1,60})[）)])?$/u;
/** Steps and ways that a chart can show. */
const MOST_STEPS = 20;
const MOST_WAYS = 4;

export function parseFlow(text: string): ParsedFlow {
  const pieces = text.split(/\s*(?:→|->|—>|➔|⇒)\s*/u);
  if (pieces.length < 2 || pieces.length > MOST_STEPS) return { ok: false, found: text };
  const steps: FlowStep[] = [];
  for (const piece of pieces) {
    const parts = piece.split(/\s*[|｜]\s*/u);
    const ways = parts.map((part) => STEP.exec(part.trim()));
    if (parts.length > MOST_WAYS || ways.some((way) => way === null)) return { ok: false, found: piece };
    steps.push({ ways: ways.map((way) => ({ name: (way?.[1] ?? '').trim(), note: way?.[2]?.trim() ?? null })) });
  }
  return { ok: true, steps };
}
