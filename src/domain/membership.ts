import type { KnownAgency } from './agency-directory.ts';
import type { Catalogue, Category, Topic } from './catalogue.ts';
import type { CategoryId, Document, Issuer, TopicId } from './document.ts';
import { nearest } from './nearest.ts';
import type { Reporter } from './site-problem.ts';

/** Where a document belongs: whose it is, in which categories, under which topics. */
export interface Membership {
  readonly issuers: (document: Document) => readonly Issuer[];
  readonly categories: (document: Document) => readonly CategoryId[];
  readonly topics: (document: Document) => readonly TopicId[];
}

export interface MembershipInput {
  readonly agencies: ReadonlyMap<string, KnownAgency>;
  readonly catalogue: Catalogue;
  readonly topics: readonly Topic[];
  /** Category of documents that name none, by type. */
  readonly defaultCategories: ReadonlyMap<string, string>;
}

/**
 * Categories, topics and agencies may be written by id or by name. An issuer that the site does not list is
 * another level of government and stays as it is written.
 */
export function createMembership(input: MembershipInput, report: Reporter['atField']): Membership {
  const { agencies, catalogue } = input;
  const categoryNames = groupByName(catalogue.list);
  const topicsByName = new Map(input.topics.flatMap((topic) => [[topic.name, topic.id] as const]));
  for (const { id } of input.topics) topicsByName.set(id, id);
  const issuer = (document: Document, written: Issuer, index: number): Issuer => {
    const held = agencies.get(written.name);
    if (held) return { id: held.published ? held.agency.id : null, name: held.agency.name };
    if (/^[\w.-]+$/u.test(written.name)) {
      const suggestion = nearest(written.name, agencies.keys()) ?? '';
      report('unknown-agency', document, `issuer.${index}`, { found: written.name, suggestion });
    }
    return { id: null, name: written.name };
  };

  const category = (document: Document, written: string, index: number): readonly CategoryId[] => {
    if (catalogue.byId.has(written as CategoryId)) return [written as CategoryId];
    const named = categoryNames.get(written) ?? [];
    const [only] = named;
    if (only && named.length === 1) return [only.id];
    const path = `categories.${index}`;
    if (only) {
      const choices = named.map(({ id }) => id).join('、');
      report('ambiguous-category', document, path, { found: written, choices });
    } else {
      const names = [...catalogue.byId.keys(), ...categoryNames.keys()];
      report('unknown-category', document, path, { found: written, suggestion: nearest(written, names) ?? '' });
    }
    return [];
  };

  return {
    issuers: (document) => {
      const seen = new Set<string>();
      const issuers = document.issuers.map((written, index) => issuer(document, written, index));
      return issuers.filter(({ name }) => !seen.has(name) && seen.add(name));
    },
    categories: (document) => {
      const fallback = input.defaultCategories.get(document.type) as CategoryId | undefined;
      if (document.categories.length === 0) return fallback && catalogue.byId.has(fallback) ? [fallback] : [];
      return [...new Set(document.categories.flatMap((written, index) => category(document, written, index)))];
    },
    topics: (document) => {
      if (document.topics.length === 0) return document.topics;
      const found = document.topics.flatMap((written, index) => {
        const id = topicsByName.get(written);
        if (id) return [id];
        const suggestion = nearest(written, topicsByName.keys()) ?? '';
        report('unknown-topic', document, `topics.${index}`, { found: written, suggestion });
        return [];
      });
      return [...new Set(found)];
    },
  };
}

function groupByName(list: readonly Category[]): ReadonlyMap<string, readonly Category[]> {
  const groups = new Map<string, Category[]>();
  for (const category of list) {
    const group = groups.get(category.name);
    if (group) group.push(category);
    else groups.set(category.name, [category]);
  }
  return groups;
}
