import { extraText } from '../documents/extra.ts';
import { documentNumberParts } from '../domain/document-number.ts';
import { parseIndexNumber } from '../domain/index-number.ts';
import type { Problem } from '../domain/problem.ts';
import { parseReference } from '../domain/reference.ts';
import type { PublishedDocument, Site } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { writtenRelations } from './written-relations.ts';

/**
 * A relation to a document that should be on the site and is not: a 文号 with a 机关代字 of the site, an 索引号 with a
 * code of the site, a title that begins with the name of an agency of the site. Documents of other offices may
 * be referred to without being held (document-metadata.md §8). A wrong id is reported when the site is assembled.
 */
export const relationTarget: Check = {
  rule: 'relation-target',
  run: (site) => {
    const own = ownSigns(site);
    return site.documents.flatMap((document) => judge(document, own));
  },
};

interface OwnSigns {
  readonly marks: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly names: readonly string[];
}

function ownSigns({ agencies }: Site): OwnSigns {
  const codes = agencies.list.map(({ document }) => extraText(document.extra, 'organisationCode'));
  return {
    marks: new Set(agencies.list.flatMap(({ documentMarks }) => documentMarks)),
    codes: new Set(codes.filter((code) => code !== null)),
    names: agencies.list.map(({ name }) => name),
  };
}

function judge(document: PublishedDocument, own: OwnSigns): readonly Problem[] {
  const missing = new Set(
    document.resolvedRelations.flatMap(({ kind, direction, target }) =>
      direction === 'out' && !target.held ? [`${kind} ${target.text}`] : [],
    ),
  );
  return writtenRelations(document).flatMap(({ kind, target: found, path }) => {
    const words = missing.has(`${kind} ${found}`) ? formOfOwn(found, own) : null;
    if (words === null) return [];
    return [problemAt(document, path, { rule: 'relation-target', words, severity: 'warning', found })];
  });
}

function isOwnNumber(number: string, own: OwnSigns): boolean {
  return own.marks.has(documentNumberParts(number)?.mark ?? '');
}

/** How the words of a reference show that it is the site's own; null when they do not. */
function formOfOwn(text: string, own: OwnSigns): 'number' | 'title' | 'indexNumber' | null {
  const reference = parseReference(text);
  switch (reference.form) {
    case 'number':
      return isOwnNumber(reference.number, own) ? 'number' : null;
    case 'indexNumber':
      return own.codes.has(parseIndexNumber(reference.indexNumber)?.organisationCode ?? '') ? 'indexNumber' : null;
    case 'title':
      if (reference.number !== null) return isOwnNumber(reference.number, own) ? 'title' : null;
      return own.names.some((name) => reference.title.startsWith(name)) ? 'title' : null;
    default:
      return null;
  }
}
