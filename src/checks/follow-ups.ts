import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';

export interface KnownFaults {
  /** Documents with errors of their own, and every name of the fields that are wrong or missing in them. */
  readonly partial: readonly { readonly document: Document; readonly silent: ReadonlySet<string> }[];
  /** Documents of which nothing could be read. */
  readonly unusable: ReadonlySet<string>;
  readonly settingsSound: boolean;
  readonly catalogueSound: boolean;
}

const CONFIGURATION = new Set(['site.yaml', 'catalogue.yaml', 'topics.yaml']);
/** What only means something beside sound settings: own names, own address. */
const BY_SETTINGS = new Set(['placeholder-text', 'placeholder-body', 'alias-form', 'alias-taken']);
const BY_CATALOGUE = /(?:^|-)categor(?:y|ies)(?:-|$)|coverage/u;
/** What a text is compared with in the front matter, by rule: nothing to compare where that could not be read. */
const BY_FIELD: { readonly [rule: string]: string } = {
  'effective-clause': 'dateEffective',
  'term-clause': 'dateExpires',
  'attachment-note': 'attachments',
  'repeal-clause': 'relations',
  'citation-relation': 'relations',
};
/** What only follows from the wrong name of an issuer. */
const BY_ISSUER = new Set(['title-issuer', 'signature']);
const BY_AGENCIES = new Set(['unknown-agency', 'agency-parent-unknown']);

/**
 * Leaves out what only follows from a fault already told: of a document's faulty fields nothing more is said, nor of
 * categories while catalogue.yaml cannot be used, nor of what rests on site.yaml while that cannot be.
 */
export function withoutFollowUps(problems: readonly Problem[], faults: KnownFaults): readonly Problem[] {
  const { partial, unusable, settingsSound, catalogueSound } = faults;
  const agenciesUnread = [...unusable].some((id) => id.startsWith('agencies/'));
  const misnamed = new Set(problems.filter(({ rule }) => rule === 'issuer-name').map(({ file }) => file));
  if (misnamed.size + partial.length === 0 && settingsSound && catalogueSound && !agenciesUnread) return problems;
  const silent = new Map(partial.map((each) => [each.document.source.file, each.silent]));
  return problems.filter(({ rule, file, field, found }) => {
    if (field !== null && silent.get(file)?.has(field)) return false;
    if (BY_FIELD[rule] && silent.get(file)?.has(BY_FIELD[rule])) return false;
    // A signature against its day remains.
    if (misnamed.has(file) && BY_ISSUER.has(rule) && !/\d/u.test(found ?? '')) return false;
    if (agenciesUnread && BY_AGENCIES.has(rule)) return false;
    if (settingsSound && catalogueSound) return true;
    if (CONFIGURATION.has(file) || (!catalogueSound && BY_CATALOGUE.test(rule))) return false;
    if (!settingsSound && BY_SETTINGS.has(rule)) return false;
    return !(rule === 'broken-link' && found?.startsWith('/') === true);
  });
}
