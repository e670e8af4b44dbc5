import { AGENCY_TYPE } from '../../domain/agency-directory.ts';
import type { Document } from '../../domain/document.ts';
import { findInSource, type PlacedFinding } from '../../domain/privacy/find-in-source.ts';
import type { PersonalDataContext } from '../../domain/privacy/find-personal-data.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import type { SourceText } from '../../domain/source-text.ts';
import { contactsIn, textsOf } from '../office-contacts.ts';
import { PERSONAL_DATA_RULES, personalDataFinding } from '../privacy-finding.ts';
import { problemInText } from '../problem-at.ts';
import type { TextCheck } from './text-check.ts';

/** Personal data anywhere in a source, front matter included (privacy.md §2): one rule for each kind of data. */
export const PERSONAL_DATA_CHECKS: readonly TextCheck[] = PERSONAL_DATA_RULES.map((rule) => ({
  rule,
  run: (text, document, settings) =>
    findOnce(text, document, settings).flatMap((finding) => {
      const said = personalDataFinding(finding);
      return said.rule === rule ? [problemInText(document, finding.line + 1, finding.start + 1, said)] : [];
    }),
}));

// The rules of one text run one after another: it is searched once.
const searched = new WeakMap<readonly string[], readonly PlacedFinding[]>();

function findOnce(text: SourceText, document: Document, settings: SiteSettings): readonly PlacedFinding[] {
  const known = searched.get(text.lines);
  if (known) return known;
  const found = findInSource(text.lines, text.bodyStart, officeContext(settings, document));
  searched.set(text.lines, found);
  return found;
}

/** What the office itself gives out: the contacts of the site, and those of an agency on its own page. */
function officeContext(settings: SiteSettings, document: Document): PersonalDataContext {
  return contactsIn(settings, document.type === AGENCY_TYPE ? textsOf(document.extra) : []);
}
