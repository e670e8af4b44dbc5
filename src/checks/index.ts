import { compareProblems, type Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { accentContrast } from './accent-contrast.ts';
import { agencyItems } from './agency-items.ts';
import { allowanceUnknown } from './allowance-unknown.ts';
import { withoutAllowed } from './allowances.ts';
import { attachmentAuthor } from './attachment-author.ts';
import { attachmentContents } from './attachment-contents.ts';
import { ATTACHMENT_FAULT_CHECKS } from './attachment-faults.ts';
import { backDating } from './back-dating.ts';
import { basisInForce } from './basis-in-force.ts';
import { calendarYear } from './calendar-year.ts';
import { categoryNone } from './category-none.ts';
import type { Check, CheckContext } from './check.ts';
import { citationRelation } from './citation-relation.ts';
import { columnTags } from './column-tags.ts';
import { datasetProblems } from './datasets.ts';
import { dateOrder } from './date-order.ts';
import { documentNumberMark } from './document-number-mark.ts';
import { documentNumberYear } from './document-number-year.ts';
import { duplicateDocumentNumber } from './duplicate-document-number.ts';
import { duplicateIndexNumber } from './duplicate-index-number.ts';
import { duplicateTitleDate } from './duplicate-title-date.ts';
import { emptyCategory } from './empty-category.ts';
import { expiringSoon } from './expiring-soon.ts';
import { genreTitle } from './genre-title.ts';
import { guideItems } from './guide-items.ts';
import { historyUnknown } from './history-unknown.ts';
import { homeStale } from './home-stale.ts';
import { indexNumberForm } from './index-number-form.ts';
import { indexNumberYear } from './index-number-year.ts';
import { inspectionVeto } from './inspection-veto.ts';
import { interpretationLate } from './interpretation-late.ts';
import { interpretationPair } from './interpretation-pair.ts';
import { issuerName } from './issuer-name.ts';
import { organisationCode } from './organisation-code.ts';
import { placeholderText } from './placeholder-text.ts';
import { publicationDateChanged } from './publication-date-changed.ts';
import { publicationDelay } from './publication-delay.ts';
import { relationDates } from './relation-dates.ts';
import { relationTarget } from './relation-target.ts';
import { repealClause } from './repeal-clause.ts';
import { reportAggregate } from './report-aggregate.ts';
import { reportBalance } from './report-balance.ts';
import { reportCarryOver } from './report-carry-over.ts';
import { reportCell } from './report-cell.ts';
import { reportOnTime } from './report-due-date.ts';
import { reportHeadings } from './report-headings.ts';
import { reportInForce } from './report-in-force.ts';
import { reportProseNumbers } from './report-prose-numbers.ts';
import { reportSimilarity } from './report-similarity.ts';
import { reportSiteCount } from './report-site-count.ts';
import { reportTables } from './report-tables.ts';
import { reviewRecord } from './review-record.ts';
import { revivedByWithdrawal } from './revived-by-withdrawal.ts';
import { silentChange } from './silent-change.ts';
import { siteIdentity } from './site-identity.ts';
import { staleCategory } from './stale-category.ts';
import { statutoryCoverage } from './statutory-coverage.ts';
import { strayFile } from './stray-file.ts';
import { subjectVocabulary } from './subject-vocabulary.ts';
import { titleForm } from './title-form.ts';
import { titleIssuer } from './title-issuer.ts';
import { trialWithoutEnd } from './trial-without-end.ts';
import { publicDocuments } from './twins.ts';
import { validityStated } from './validity-stated.ts';
import { withdrawnReason } from './withdrawn-reason.ts';
import { yearFolder } from './year-folder.ts';

/** Every rule, one line each. */
export const CHECKS: readonly Check[] = [
  siteIdentity,
  accentContrast,
  duplicateIndexNumber,
  duplicateDocumentNumber,
  duplicateTitleDate,
  indexNumberForm,
  organisationCode,
  indexNumberYear,
  documentNumberYear,
  documentNumberMark,
  genreTitle,
  titleForm,
  issuerName,
  titleIssuer,
  subjectVocabulary,
  dateOrder,
  yearFolder,
  placeholderText,
  relationTarget,
  relationDates,
  repealClause,
  basisInForce,
  citationRelation,
  revivedByWithdrawal,
  validityStated,
  trialWithoutEnd,
  interpretationPair,
  guideItems,
  agencyItems,
  categoryNone,
  withdrawnReason,
  publicationDelay,
  calendarYear,
  interpretationLate,
  expiringSoon,
  staleCategory,
  emptyCategory,
  statutoryCoverage,
  homeStale,
  inspectionVeto,
  columnTags,
  reportTables,
  reportCell,
  reportBalance,
  reportCarryOver,
  reportInForce,
  reportSiteCount,
  reportHeadings,
  reportProseNumbers,
  reportSimilarity,
  reportOnTime,
  reportAggregate,
  attachmentContents,
  attachmentAuthor,
  ...ATTACHMENT_FAULT_CHECKS,
  strayFile,
  reviewRecord,
  allowanceUnknown,
  silentChange,
  publicationDateChanged,
  backDating,
  historyUnknown,
];

/** Runs every rule. Sorted by file and place; what documents allow with a reason is left out, errors never. */
export function runChecks(site: Site, context: CheckContext): Problem[] {
  const problems = [...CHECKS.flatMap((check) => check.run(site, context)), ...datasetProblems(site)];
  return [...withoutAllowed(problems, publicDocuments(site), context.today)].sort(compareProblems);
}
