import { VALIDITY } from '../../domain/document.ts';
import { addMonths, type PlainDate } from '../../domain/plain-date.ts';
import { compareText } from '../../domain/problem.ts';
import type { Site } from '../../domain/site.ts';
import { inForce } from './interpretations.ts';
import { leadingAgency, type Ref, refOf } from './model.ts';

/** Months before its end in which a document is to be reviewed (deadlines D24, local). */
const REVIEW_MONTHS = 6;

export interface ValidityState {
  readonly counts: readonly { readonly status: string; readonly documents: number }[];
  /** In force with an end: the nearest end first. `reviewFrom` opens the review. */
  readonly ending: readonly {
    readonly document: Ref;
    readonly agency: string | null;
    readonly until: PlainDate;
    readonly reviewFrom: PlainDate;
    readonly inReview: boolean;
  }[];
  /** 失效 and 废止, the latest first. */
  readonly ended: readonly {
    readonly document: Ref;
    readonly status: string;
    readonly since: PlainDate | null;
    readonly because: Ref | null;
  }[];
}

/** What is in force, what ends when, what has ended (seeds row 45). */
export function validityOf({ documents, today }: Site): ValidityState {
  const held = documents.filter(({ validity }) => validity !== null);
  return {
    counts: VALIDITY.map((status) => ({
      status,
      documents: held.filter(({ validity }) => validity?.status === status).length,
    })),
    ending: held
      .flatMap((document) => {
        const until = document.dateExpires;
        if (!until || until < today || !inForce(document)) return [];
        const reviewFrom = addMonths(until, -REVIEW_MONTHS);
        const inReview = reviewFrom <= today;
        return [{ document: refOf(document), agency: leadingAgency(document), until, reviewFrom, inReview }];
      })
      .sort((a, b) => compareText(a.until, b.until) || compareText(a.document.id, b.document.id)),
    ended: held
      .flatMap((document) => {
        const { validity } = document;
        if (validity?.status !== '废止' && validity?.status !== '失效') return [];
        const because = validity.because && refOf(validity.because);
        return [{ document: refOf(document), status: validity.status, since: validity.since, because }];
      })
      .sort((a, b) => compareText(b.since ?? '', a.since ?? '') || compareText(a.document.id, b.document.id)),
  };
}
