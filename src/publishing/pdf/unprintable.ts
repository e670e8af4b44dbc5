/** Why nothing can be printed on a machine. */
export type Unprintable = 'program' | 'font';

/** The office asks for PDFs that this machine cannot print: nothing may be made. */
export class UnprintableError extends Error {
  readonly missing: Unprintable;
  constructor(missing: Unprintable) {
    super(`no PDF can be printed: ${missing} missing`);
    this.missing = missing;
  }
}
