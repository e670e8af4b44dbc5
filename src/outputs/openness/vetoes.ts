import { type ColumnVetoes, type HomeFreshness, VETO } from '../../domain/openness/vetoes.ts';
import { daysBetween } from '../../domain/plain-date.ts';
import type { Site } from '../../domain/site.ts';
import type { Guides } from './guides.ts';

export type VetoId =
  | 'security'
  | 'unreachable'
  | 'home'
  | 'staleNewsNoticesPolicy'
  | 'staleOther'
  | 'empty'
  | 'interaction'
  | 'services';

/** Share of the fortnight after which the home page is nearly stale. */
const NEARLY = 0.8;

/** One indicator of 单项否决. `found` at or above `limit` fails the site (for the home page: days above it); null: a build cannot know. */
export interface Veto {
  readonly id: VetoId;
  readonly found: number | null;
  readonly limit: number | null;
  readonly state: 'pass' | 'near' | 'fail' | 'notComputed';
  /** Names of what counts. */
  readonly items: readonly string[];
}

/** The single-veto indicators on the day of the site, in the order of the inspection. */
export function vetoesOf(site: Site, columns: ColumnVetoes, home: HomeFreshness, guides: Guides): readonly Veto[] {
  const names = (list: ColumnVetoes['empty']) => list.map(({ category }) => category.name);
  const homeDays = home.newest === null ? null : daysBetween(home.newest, site.today);
  return [
    unknown('security'),
    unknown('unreachable'),
    {
      id: 'home',
      found: homeDays,
      limit: VETO.home,
      state: home.stale ? 'fail' : (homeDays ?? 0) >= VETO.home * NEARLY ? 'near' : 'pass',
      items: [],
    },
    counted('staleNewsNoticesPolicy', VETO.staleNewsNoticesPolicy, names(columns.staleNewsNoticesPolicy)),
    counted('staleOther', VETO.staleOther, names(columns.staleOther)),
    counted('empty', VETO.empty, names(columns.empty)),
    unknown('interaction'),
    {
      id: 'services',
      found: guides.poor,
      limit: VETO.guides,
      state: guides.total === 0 ? 'notComputed' : stateOf(guides.poor, VETO.guides),
      items: guides.incomplete
        .filter(({ missing }) => missing.length >= VETO.guideElements)
        .map(({ guide }) => guide.title),
    },
  ];
}

function unknown(id: VetoId): Veto {
  return { id, found: null, limit: null, state: 'notComputed', items: [] };
}

function counted(id: VetoId, limit: number, items: readonly string[]): Veto {
  return { id, found: items.length, limit, state: stateOf(items.length, limit), items };
}

/** From half of the limit on it is near. */
function stateOf(found: number, limit: number): Veto['state'] {
  if (found >= limit) return 'fail';
  return found * 2 >= limit ? 'near' : 'pass';
}
