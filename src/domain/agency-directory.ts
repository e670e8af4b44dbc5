import type { Agency, AgencyDirectory, AgencyKind } from './agency.ts';
import type { AgencyId, Document, Json } from './document.ts';
import { nearest } from './nearest.ts';
import { compareText } from './problem.ts';
import { findCircles } from './relation-cycle.ts';
import type { Reporter } from './site-problem.ts';

/** Folder of the documents that are pages of agencies. */
export const AGENCY_TYPE = 'agencies';

const KINDS: { readonly [name: string]: AgencyKind } = {
  政府: 'government',
  办公室: 'office',
  部门: 'department',
  乡镇: 'township',
  事业单位: 'institution',
};

/** An agency that documents may name, published or not. */
export interface KnownAgency {
  readonly agency: Agency;
  /** Whether it has a page today; only then may anything link to it. */
  readonly published: boolean;
}

export interface AgencyRegister {
  readonly directory: AgencyDirectory;
  /** By full name, short name and id; names that two agencies claim are left out. */
  readonly known: ReadonlyMap<string, KnownAgency>;
}

/**
 * The agencies of a site as a tree. `documents` are all that will ever be open, so that no problem comes or
 * goes with the day; the directory lists those of them that are published. A circle of parents is cut.
 */
export function buildAgencyDirectory(
  documents: readonly Document[],
  isPublished: (document: Document) => boolean,
  report: Reporter['atField'],
): AgencyRegister {
  const agencies = documents.flatMap((document) => readAgency(document, report));
  const names = claimNames(agencies, report);
  const parents = resolveParents(agencies, names, report);
  const published = new Set(agencies.filter(({ document }) => isPublished(document)).map(({ id }) => id));
  const list = agencies
    .filter(({ id }) => published.has(id))
    .map((agency) => ({ ...agency, parent: publishedParent(agency.id, parents, published) }));
  const byId = new Map(list.map((agency) => [agency.id, agency]));
  const known = new Map<string, KnownAgency>();
  for (const [name, agency] of names)
    known.set(name, { agency: byId.get(agency.id) ?? agency, published: byId.has(agency.id) });
  const childrenOf = gatherChildren(list);
  const byName = new Map<string, Agency>();
  for (const [name, { agency, published }] of known) if (published) byName.set(name, agency);
  return {
    directory: { list: walk(childrenOf), byId, byName, childrenOf },
    known,
  };
}

function readAgency(document: Document, report: Reporter['atField']): readonly Agency[] {
  const [, id = '', ...deeper] = document.id.split('/');
  if (deeper.length > 0) {
    const found = document.source.file;
    report('agency-place', document, '', { found, suggestion: `${AGENCY_TYPE}/${deeper.at(-1)}.md` });
    return [];
  }
  const { extra } = document;
  return [
    {
      id: id as AgencyId,
      name: document.title,
      shortNames: texts(extra['shortNames']),
      documentMarks: texts(extra['documentMarks']),
      organisationCode: texts(extra['organisationCode'])[0] ?? null,
      kind: KINDS[texts(extra['agencyKind'])[0] ?? ''] ?? 'department',
      parent: null,
      document,
    },
  ];
}

function texts(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each !== '') : [];
}

/** Each name with its agency: ids first, then full names, then short names that nobody else bears. */
function claimNames(agencies: readonly Agency[], report: Reporter['atField']): ReadonlyMap<string, Agency> {
  const names = new Map<string, Agency>(agencies.map((agency) => [agency.id, agency]));
  const claim = (path: string, claims: readonly (readonly [string, Agency])[]) => {
    const claimants = new Map<string, Agency[]>();
    for (const [name, agency] of claims) {
      const list = claimants.get(name) ?? [];
      if (!list.includes(agency)) claimants.set(name, [...list, agency]);
    }
    for (const [name, list] of claimants) {
      const owner = names.get(name);
      const others = owner && !list.includes(owner) ? [owner, ...list] : list;
      if (others.length === 1) for (const agency of list) names.set(name, agency);
      else
        for (const agency of list) {
          const other = others.find((each) => each !== agency);
          report('agency-name-taken', agency.document, path, { found: name, other: other?.document.source.file ?? '' });
        }
    }
  };
  claim(
    'title',
    agencies.map((agency) => [agency.name, agency]),
  );
  claim(
    'shortNames',
    agencies.flatMap((agency) => agency.shortNames.map((name): [string, Agency] => [name, agency])),
  );
  return names;
}

function resolveParents(
  agencies: readonly Agency[],
  names: ReadonlyMap<string, Agency>,
  report: Reporter['atField'],
): ReadonlyMap<AgencyId, AgencyId> {
  const parents = new Map<AgencyId, AgencyId>();
  for (const { id, document } of agencies) {
    const [written] = texts(document.extra['parent']);
    if (written === undefined) continue;
    const parent = names.get(written);
    if (parent) parents.set(id, parent.id);
    else {
      const suggestion = nearest(written, names.keys()) ?? '';
      report('agency-parent-unknown', document, 'parent', { found: written, suggestion });
    }
  }
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const edges = new Map(agencies.map(({ id }) => [id, [parents.get(id)].filter((each) => each !== undefined)]));
  const circles = findCircles(edges).concat([...parents].filter(([id, parent]) => id === parent).map(([id]) => [id]));
  for (const circle of circles) {
    const path = circle.map((id) => byId.get(id)?.name ?? id).join('、');
    for (const id of circle) {
      const agency = byId.get(id);
      if (agency) report('agency-circle', agency.document, 'parent', { found: agency.name, circle: path });
      parents.delete(id);
    }
  }
  return parents;
}

/** The nearest agency above that has a page today. */
function publishedParent(
  id: AgencyId,
  parents: ReadonlyMap<AgencyId, AgencyId>,
  published: ReadonlySet<AgencyId>,
): AgencyId | null {
  let parent = parents.get(id);
  while (parent && !published.has(parent)) parent = parents.get(parent);
  return parent ?? null;
}

function gatherChildren(list: readonly Agency[]): ReadonlyMap<AgencyId | null, readonly Agency[]> {
  const children = new Map<AgencyId | null, Agency[]>();
  const inOrder = list
    .map((agency) => ({ agency, order: orderOf(agency.document) }))
    .sort((a, b) => a.order - b.order || compareText(a.agency.id, b.agency.id));
  for (const { agency } of inOrder) {
    const siblings = children.get(agency.parent);
    if (siblings) siblings.push(agency);
    else children.set(agency.parent, [agency]);
  }
  return children;
}

/** 排序; agencies without it come after those with it. */
function orderOf(document: Document): number {
  const order = Number(document.extra['order'] ?? Number.NaN);
  return Number.isFinite(order) ? order : Number.MAX_SAFE_INTEGER;
}

function walk(childrenOf: ReadonlyMap<AgencyId | null, readonly Agency[]>): readonly Agency[] {
  const list: Agency[] = [];
  const visit = (parent: AgencyId | null) => {
    for (const agency of childrenOf.get(parent) ?? []) {
      list.push(agency);
      visit(agency.id);
    }
  };
  visit(null);
  return list;
}
