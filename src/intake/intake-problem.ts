import type { Place, Problem } from '../domain/problem.ts';
import {
  INTAKE_FAULTS,
  INTAKE_FORMS,
  INTAKE_WORDS,
  type IntakeFault,
  type IntakeForm,
  type IntakeWord,
} from '../i18n/problems-intake.ts';
import { fill } from '../i18n/text.ts';

export interface Details {
  /** The name the editor wrote. */
  readonly field?: string | null;
  readonly found?: string | null;
  readonly basis?: string | null;
  /** Only ever to soften: a fault of an older document or a draft. */
  readonly severity?: Problem['severity'];
  /** For the places of the sentences; `field` and `found` are among them already. */
  readonly values?: { readonly [name: string]: string | number };
}

/** A Problem in the words of src/i18n/problems-intake.ts. Throws when a place of a sentence has no value. */
export function intakeProblem(fault: IntakeFault, place: Place, details: Details = {}): Problem {
  const { rule, severity, message, expected, fix } = INTAKE_FAULTS[fault];
  const found = details.found === undefined || details.found === null ? null : quoted(details.found);
  const values = { ...details.values, field: details.field ?? '', found: found ?? '' };
  return {
    rule,
    severity: details.severity ?? severity,
    file: place.file,
    line: place.line,
    column: place.column,
    field: details.field ?? null,
    found,
    expected: expected && fill(expected, 'zh-CN', values),
    fix: fill(fix, 'zh-CN', values),
    basis: details.basis ?? null,
    message: fill(message, 'zh-CN', values),
  };
}

export function intakeWord(word: IntakeWord): string {
  return fill(INTAKE_WORDS[word], 'zh-CN');
}

export function intakeForm(form: IntakeForm): string {
  return fill(INTAKE_FORMS[form], 'zh-CN');
}

/** The place of a fault of the whole file. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1 };
}

const LONG = 60;

/**
 * A piece of content as a message may show it: one line, shortened, control characters made visible, and
 * numbers as long as those of people (telephones, identity cards, bank cards) masked in the middle.
 */
export function quoted(text: string): string {
  const line = visible(
    text
      .slice(0, 10 * LONG)
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
  const masked = line.replaceAll(/(?<!\d)\d{11,19}[Xx]?(?![\dXx])/gu, mask);
  const characters = [...masked];
  return characters.length > LONG ? `${characters.slice(0, LONG).join('')}…` : masked;
}

function mask(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}`;
}

/** Control and format characters as `\u001b`, so that a terminal or page shows them and does not obey them. */
export function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
