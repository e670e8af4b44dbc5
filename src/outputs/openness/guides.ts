import { hasExtra } from '../../documents/extra.ts';
import { VETO } from '../../domain/openness/vetoes.ts';
import type { Site } from '../../domain/site.ts';
import { type Ref, refOf } from './model.ts';

/** 事项名称、设定依据、申请条件、办理材料、办理地点、办理时间、联系电话、办理流程 (site-rules.md §4, row 6). */
export const GUIDE_ELEMENTS = [
  'serviceName',
  'basis',
  'conditions',
  'materials',
  'place',
  'hours',
  'phone',
  'steps',
] as const;

export interface Guides {
  readonly total: number;
  readonly complete: number;
  /** Guides that lack so many elements that they count for the veto. */
  readonly poor: number;
  readonly incomplete: readonly { readonly guide: Ref; readonly missing: readonly string[] }[];
}

/** Service guides against the key elements of the inspection. */
export function guidesOf(site: Site): Guides {
  const services = site.documents.filter(({ extra }) => extra['guideKind'] === '办事指南');
  const incomplete = services.flatMap((document) => {
    const missing = GUIDE_ELEMENTS.filter((key) => !hasExtra(document.extra, key));
    return missing.length > 0 ? [{ guide: refOf(document), missing }] : [];
  });
  return {
    total: services.length,
    complete: services.length - incomplete.length,
    poor: incomplete.filter(({ missing }) => missing.length >= VETO.guideElements).length,
    incomplete,
  };
}
