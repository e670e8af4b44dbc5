import { problemInText } from '../problem-at.ts';
import type { TextCheck } from './text-check.ts';

const REPORTED = 5;

/** A 文号 in the text that is not in its canonical form, with the form it should have (GB/T 9704-2012 7.2.5). */
export const numberInText: TextCheck = {
  rule: 'number-in-text',
  run: (_text, document) =>
    document.body.citations
      // Orders are lawfully written with Chinese numerals; spaces come from the setting of lines.
      .filter(
        ({ kind, text, key }) =>
          kind === 'number' &&
          key.includes('〔') &&
          !text.replaceAll(/\s/gu, '').endsWith(key.slice(key.indexOf('〔'))),
      )
      .slice(0, REPORTED)
      .map(({ text, key, line, column }) =>
        problemInText(document, line, column, {
          rule: 'number-in-text',
          severity: 'warning',
          found: text,
          values: { number: key },
        }),
      ),
};
