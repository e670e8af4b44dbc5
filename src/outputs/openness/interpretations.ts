import { isNormative } from '../../documents/vocabularies/levels.ts';
import { INTERPRETATION_LIMIT, interpretationTiming } from '../../domain/openness/interpretation-timing.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { PublishedDocument, Site } from '../../domain/site.ts';
import { type Ref, refOf, share } from './model.ts';

/** Policy and interpretation: 谁起草、谁解读, published together or within three working days. */
export interface Interpretations {
  /** Working days. */
  readonly limit: number;
  /** 规范性文件 in force. */
  readonly normative: number;
  readonly interpreted: number;
  readonly rate: number | null;
  readonly missing: readonly {
    readonly policy: Ref;
    readonly published: PlainDate | null;
    readonly due: PlainDate | null;
  }[];
  /** Policies of any kind whose first interpretation came after the limit. */
  readonly late: readonly {
    readonly policy: Ref;
    readonly interpretation: Ref;
    readonly published: PlainDate | null;
    readonly due: PlainDate | null;
    readonly interpreted: PlainDate | null;
    readonly days: number | null;
  }[];
}

export function interpretationsOf(site: Site): Interpretations {
  const timings = site.documents
    .filter(({ type }) => type === 'policies')
    .map((policy) => interpretationTiming(policy, site.today, site.calendar));
  const normative = timings.filter(({ policy }) => isNormative(policy.level) && inForce(policy));
  const missing = normative.filter(({ interpretation }) => interpretation === null);
  return {
    limit: INTERPRETATION_LIMIT,
    normative: normative.length,
    interpreted: normative.length - missing.length,
    rate: share(normative.length - missing.length, normative.length),
    missing: missing.map(({ policy, due }) => ({ policy: refOf(policy), published: policy.datePublished, due })),
    late: timings.flatMap(({ policy, interpretation, due, days, late }) =>
      late && interpretation
        ? [
            {
              policy: refOf(policy),
              interpretation: refOf(interpretation),
              published: policy.datePublished,
              due,
              interpreted: interpretation.datePublished,
              days,
            },
          ]
        : [],
    ),
  };
}

export function inForce({ validity }: PublishedDocument): boolean {
  return validity !== null && validity.status !== '废止' && validity.status !== '失效';
}
