import { compareProblems, type Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { agencyItems } from './agency-items.ts';
import { withoutAllowed } from './allowances.ts';
import { categoryNone } from './category-none.ts';
import type { Check, CheckContext } from './check.ts';
import { dateOrder } from './date-order.ts';
import { documentNumberYear } from './document-number-year.ts';
import { duplicateDocumentNumber } from './duplicate-document-number.ts';
import { duplicateIndexNumber } from './duplicate-index-number.ts';
import { duplicateTitleDate } from './duplicate-title-date.ts';
import { genreTitle } from './genre-title.ts';
import { guideItems } from './guide-items.ts';
import { indexNumberForm } from './index-number-form.ts';
import { indexNumberYear } from './index-number-year.ts';
import { interpretationPair } from './interpretation-pair.ts';
import { organisationCode } from './organisation-code.ts';
import { placeholderText } from './placeholder-text.ts';
import { relationDates } from './relation-dates.ts';
import { relationTarget } from './relation-target.ts';
import { siteIdentity } from './site-identity.ts';
import { subjectVocabulary } from './subject-vocabulary.ts';
import { trialWithoutEnd } from './trial-without-end.ts';
import { validityStated } from './validity-stated.ts';
import { withdrawnReason } from './withdrawn-reason.ts';
import { yearFolder } from './year-folder.ts';

/** Every rule, one line each. */
export const CHECKS: readonly Check[] = [
  siteIdentity,
  duplicateIndexNumber,
  duplicateDocumentNumber,
  duplicateTitleDate,
  indexNumberForm,
  organisationCode,
  indexNumberYear,
  documentNumberYear,
  genreTitle,
  subjectVocabulary,
  dateOrder,
  yearFolder,
  placeholderText,
  relationTarget,
  relationDates,
  validityStated,
  trialWithoutEnd,
  interpretationPair,
  guideItems,
  agencyItems,
  categoryNone,
  withdrawnReason,
];

/** Runs every rule. Sorted by file and place; what documents allow with a reason is left out, errors never. */
export function runChecks(site: Site, context: CheckContext): Problem[] {
  const problems = CHECKS.flatMap((check) => check.run(site, context));
  return [...withoutAllowed(problems, site, context.today)].sort(compareProblems);
}
