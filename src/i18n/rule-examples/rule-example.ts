/** An example of a rule, run as a test: the wrong one gives exactly that rule, the right one does not. */
export interface RuleExample {
  /** Where the lines stand: fields of a document, its body, a whole file, or site.yaml. */
  readonly in: 'fields' | 'body' | 'file' | 'settings';
  /** Document type of the file; `policies` when left out. */
  readonly type?: string;
  readonly wrong: string;
  readonly right: string;
  /** What else the document holds, wrong or right; not shown. */
  readonly fields?: string;
  readonly body?: string;
  /** Another document that the rule compares it with; not shown. */
  readonly beside?: { readonly type?: string; readonly fields: string; readonly body?: string };
  /** File name without `.md`, where it matters. */
  readonly name?: string;
}

export type RuleExamples = { readonly [rule: string]: RuleExample };
