import type { Field } from '../documents/document-type.ts';
import { inOrder } from './fix-order.ts';
import { withoutSpacesAtEnds } from './fix-spaces.ts';
import { fixedNumber, fixedValue } from './fix-value.ts';
import { frontMatterRange, nameLine } from './front-matter-lines.ts';
import { joinLines, type Line, splitLines } from './lines.ts';

/** One line as it was and as it is now; `line` counts from 1 in the file as it was. */
export interface Change {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

export interface Fixed {
  readonly text: string;
  readonly changes: readonly Change[];
  /** Whether the fields were put in order; then lines have moved. */
  readonly reordered: boolean;
}

/**
 * A document's source with what can safely be mended mended: brackets and width in numbers, forms of dates, colons
 * after known names, spaces at line ends and, where asked, the order of the fields. What it says stays the same, and so
 * does every other byte. Mending twice changes nothing.
 */
export function fixText(source: string, fields: readonly Field[], options: { readonly order: boolean }): Fixed {
  const lines = splitLines(source);
  const range = frontMatterRange(lines);
  if (!range) return { text: source, changes: [], reordered: false };
  const front = lines.slice(range.start, range.end).map(({ text }) => text);
  const body = lines.slice(range.end + 1).map(({ text }) => text);
  const texts = [
    ...lines.slice(0, range.start).map(({ text }) => text),
    ...fixedFields(front, fields),
    ...lines.slice(range.end, range.end + 1).map(({ text }) => text),
    ...withoutSpacesAtEnds(body),
  ];
  const fixed = lines.map((line, index): Line => ({ ...line, text: texts[index] ?? line.text }));
  const changes = fixed.flatMap((line, index): Change[] => {
    const before = lines[index]?.text ?? '';
    return before === line.text ? [] : [{ line: index + 1, before, after: line.text }];
  });
  const ordered = options.order ? inOrder(fixed.slice(range.start, range.end), fields) : null;
  if (ordered) fixed.splice(range.start, ordered.length, ...ordered);
  return { text: joinLines(fixed), changes, reordered: ordered !== null };
}

function fixedFields(texts: readonly string[], fields: readonly Field[]): readonly string[] {
  const byName = new Map(fields.flatMap((field) => [field.key, ...field.names].map((name) => [name, field] as const)));
  let current: Field | null = null;
  let literal = false;
  return texts.map((text) => {
    const begun = nameLine(text);
    if (begun) {
      current = byName.get(begun.name) ?? null;
      literal = /^[|>][+-]?\d?\s*$/u.test(begun.value);
      return current ? fixedLine(begun.name, begun.colon, begun.value, current) : withoutSpaces(text);
    }
    // In a block of text every space is the editor's own.
    if (literal && /^(?:[ \t]|$)/u.test(text)) return text;
    return current?.key === 'relations' ? withoutSpaces(fixedReference(text)) : withoutSpaces(text);
  });
}

function fixedLine(name: string, colon: string, value: string, field: Field): string {
  const [, quote = '', inner = value.trimEnd()] = /^(["'])([^"'\\]*)\1\s*$/u.exec(value) ?? [];
  // A comment behind a value, and anything YAML gives a shape to, is left alone.
  const plain = quote !== '' || !/^[[{|>&*!"'%@`#]|\s#/u.test(inner);
  const fixed = plain && inner !== '' ? fixedValue(field, inner) : null;
  const written = fixed === null ? value.trimEnd() : quote + fixed + quote;
  const sound = /^[ \t]*:(?:[ \t]|$)/u.test(colon + value) && !colon.includes('：');
  if (sound) return `${name}${written === '' ? colon.trimEnd() : colon}${written}`;
  return written === '' ? `${name}:` : `${name}: ${written}`;
}

/** A 文号 that is a whole item of a list. */
function fixedReference(text: string): string {
  const [, lead = '', value = ''] = /^( {0,40}- {1,9})([^"'[{#\s].*)$/u.exec(text.trimEnd()) ?? [];
  const fixed = value === '' || value.includes('《') ? null : fixedNumber(value);
  return fixed === null ? text : lead + fixed;
}

function withoutSpaces(text: string): string {
  return text.replace(/[ \t\u3000]+$/u, '');
}
