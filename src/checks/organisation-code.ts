import { extraText } from '../documents/extra.ts';
import type { Document } from '../domain/document.ts';
import { parseIndexNumber } from '../domain/index-number.ts';
import { creditCodeIsValid, organisationCodeIsValid } from '../domain/organisation-code.ts';
import type { Problem } from '../domain/problem.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/**
 * Check characters of organisation codes, in 索引号 and of agencies (GB 32100, GB 11714). Codes in real use exist
 * that fail, so a warning (privacy.md §2).
 */
export const organisationCode: Check = {
  rule: 'organisation-code',
  run: (site) =>
    site.documents.flatMap((document) => [
      ...judge(document, 'indexNumber', codeOfIndexNumber(document)),
      ...(document.type === 'agencies'
        ? judge(document, 'organisationCode', extraText(document.extra, 'organisationCode'))
        : []),
    ]),
};

function codeOfIndexNumber(document: Document): string | null {
  return document.indexNumber === null ? null : (parseIndexNumber(document.indexNumber)?.organisationCode ?? null);
}

function judge(document: Document, path: string, code: string | null): readonly Problem[] {
  if (code === null || isValid(code)) return [];
  return [problemAt(document, path, { rule: 'organisation-code', severity: 'warning', found: code })];
}

/** `0142768-8`, seven digits and a hyphen, has no check of its own. */
function isValid(code: string): boolean {
  if (code.length === 18) return creditCodeIsValid(code);
  const bare = code.replace('-', '');
  return bare.length === 8 || organisationCodeIsValid(bare);
}
