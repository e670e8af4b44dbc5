import { attachmentNote } from './attachment-note.ts';
import { effectiveClause, termClause } from './effective-clause.ts';
import { foreignSiteDebris } from './foreign-site-debris.ts';
import { headingOrder } from './heading-order.ts';
import { lookAlikes } from './look-alikes.ts';
import { markupSlip } from './markup-slip.ts';
import { mixedWidth } from './mixed-width.ts';
import { nameList } from './name-list.ts';
import { numberInText } from './number-in-text.ts';
import { numberSums } from './number-sums.ts';
import { PERSONAL_DATA_CHECKS } from './personal-data.ts';
import { placeholderBody } from './placeholder-body.ts';
import { internalMark, secrecyMark } from './secrecy-marks.ts';
import { signature } from './signature.ts';
import { tableSums } from './table-sums.ts';
import type { TextCheck } from './text-check.ts';
import { unpairedMarks } from './unpaired-marks.ts';

/** What must never be published, in whatever language. */
export const LEAK_CHECKS: readonly TextCheck[] = [
  ...PERSONAL_DATA_CHECKS,
  nameList,
  secrecyMark,
  internalMark,
  foreignSiteDebris,
];

/** Every rule that looks at one document alone, one line each. */
export const TEXT_CHECKS: readonly TextCheck[] = [
  headingOrder,
  markupSlip,
  unpairedMarks,
  mixedWidth,
  lookAlikes,
  placeholderBody,
  numberInText,
  numberSums,
  tableSums,
  signature,
  attachmentNote,
  effectiveClause,
  termClause,
  ...LEAK_CHECKS,
];
