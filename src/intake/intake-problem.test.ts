import { describe, expect, it } from 'vitest';
import { INTAKE_FAULTS, INTAKE_RULES } from '../i18n/problems-intake.ts';
import { intakeProblem, quoted, wholeFile } from './intake-problem.ts';

const faults = Object.entries(INTAKE_FAULTS);
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();

describe('the table of rules', () => {
  it('has permanent names, each used by a fault, and cannot be changed', () => {
    for (const rule of Object.keys(INTAKE_RULES)) {
      expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(
        faults.some(([, fault]) => fault.rule === rule),
        rule,
      ).toBe(true);
    }
    expect(Object.isFrozen(INTAKE_RULES)).toBe(true);
    expect(Object.keys(INTAKE_RULES)).toMatchInlineSnapshot(`
      [
        "content-folder",
        "configuration-file",
        "symbolic-link",
        "special-file",
        "unreadable-file",
        "folder-name",
        "file-name",
        "file-name-encoding",
        "name-twins",
        "file-extension",
        "executable-file",
        "active-content",
        "file-type",
        "file-size",
        "unknown-folder",
        "file-outside-type",
        "file-encoding",
        "damaged-bytes",
        "binary-file",
        "empty-file",
        "control-character",
        "replacement-character",
        "private-use-character",
        "invisible-character",
        "garbled-text",
        "line-length",
        "front-matter-size",
        "front-matter-missing",
        "front-matter-start",
        "front-matter-fence",
        "front-matter-unclosed",
        "full-width-colon",
        "colon-space",
        "yaml-syntax",
        "yaml-reference",
        "yaml-tag",
        "yaml-depth",
        "yaml-comment",
        "yaml-shape",
        "unknown-field",
        "duplicate-field",
        "field-missing",
        "field-form",
        "attachment-missing",
        "attachment-empty",
        "setting-unknown",
        "setting-missing",
        "setting-form",
        "setting-reference",
        "setting-duplicate",
      ]
    `);
  });

  it.each(faults)('%s says what happened and what to do, in both languages', (_name, { message, fix }) => {
    for (const text of [message, fix]) {
      expect(text['zh-CN']).toMatch(/[。；？）…：]$/u);
      expect(text.en).not.toBe('');
      expect(text.en).toMatch(/[.:?…;)]$|"$/u);
    }
    // The English may say less, but nothing that the Chinese has no value for.
    const values = new Set([...places(message['zh-CN']), ...places(fix['zh-CN']), 'field', 'found']);
    for (const place of [...places(message.en), ...places(fix.en)]) expect(values).toContain(place);
  });

  it('throws when a sentence is not given its values', () => {
    expect(() => intakeProblem('twins', wholeFile('a.md'))).toThrow(/no value/u);
  });
});

describe('what is quoted from a file', () => {
  it.each([
    ['甲\n\t乙', '甲 乙'],
    ['甲\u001b[31m乙', '甲\\u001b[31m乙'],
    ['\u202e甲', '\\u202e甲'],
    ['110101199001011234', '110*************34'],
    ['11010119900101123X', '110*************3X'],
    ['电话13800000000。', '电话138******00。'],
    ['0990-0000150', '0990-0000150'],
    ['2026030112', '2026030112'],
    ['字'.repeat(61), `${'字'.repeat(60)}…`],
  ])('%j', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});
