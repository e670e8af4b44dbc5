/** What was found; the rule of the check and its words follow from it. */
export type PersonalDataKind =
  | 'idNumber'
  | 'oldIdNumber'
  | 'recoverableIdNumber'
  | 'mobile'
  | 'bankCard'
  | 'soleTrader'
  | 'passport'
  | 'plate'
  | 'email'
  | 'residence'
  | 'minor';

export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly severity: 'error' | 'warning';
  /** Offsets in the text, UTF-16: [start, end). */
  readonly start: number;
  readonly end: number;
  /** What may be shown of it. */
  readonly masked: string;
}

/** What is known around the text. */
export interface PersonalDataContext {
  /** Name of the column or field that the text is the value of: `身份证号`. */
  readonly header?: string;
  /** Phones that the office itself gives out, digits only. */
  readonly officePhones?: ReadonlySet<string>;
  /** Mail addresses that the office itself gives out, in lower case. */
  readonly officeMails?: ReadonlySet<string>;
  /** Domains of the office, such as `shili.example`; addresses below .gov.cn are always an office's. */
  readonly officeDomains?: readonly string[];
}
