import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DOCUMENT_NUMBER_FAULTS } from '../domain/document-number.ts';
import { FIELD_PROBLEMS } from '../i18n/problems-fields.ts';
import { LANGUAGES } from '../i18n/text.ts';
import { describeIssue } from './field-issue.ts';
import { commonField } from './fields.ts';
import { quote, shorten } from './quote.ts';

function firstIssue(schema: z.ZodType<unknown>, value: unknown) {
  const issue = schema.safeParse(value).error?.issues[0];
  if (!issue) throw new Error('the value is sound');
  return issue;
}

describe('describeIssue', () => {
  const field = commonField('documentNumber');

  it('makes a problem in the words of the editor, with the normalised form and the standard', () => {
    expect(describeIssue(field, '文号', firstIssue(field.schema, '商政办发[2014]8号'))).toEqual({
      rule: 'document-number',
      field: '文号',
      found: '商政办发[2014]8号',
      expected: '商政办发〔2014〕8号',
      fix: '改为“商政办发〔2014〕8号”。',
      basis: 'GB/T 9704—2012 第7.2.5条',
      message: '“文号”写作“商政办发[2014]8号”，年份应放在六角括号〔〕里。',
    });
  });

  it('speaks English too', () => {
    const { message } = describeIssue(field, 'documentNumber', firstIssue(field.schema, 'x〔2014〕8号'), 'en');
    expect(message).toBe('documentNumber is “x〔2014〕8号”: it holds placeholder characters.');
  });

  it('throws for an issue that no schema of this room made', () => {
    expect(() => describeIssue(field, '文号', firstIssue(z.string(), 1))).toThrow(/without params/u);
  });
});

describe('the words of faults', () => {
  const codes = Object.entries(FIELD_PROBLEMS);

  it('exist for every fault of a document number, with and without a proposal', () => {
    for (const fault of DOCUMENT_NUMBER_FAULTS)
      for (const code of [`document-number/${fault}`, `document-number/${fault}-unknown`])
        expect(Object.keys(FIELD_PROBLEMS)).toContain(code);
  });

  it.each(codes)('are complete for %s', (_code, { message, expected, fix }) => {
    for (const language of LANGUAGES) {
      expect(message[language]).toContain('{field}');
      expect(expected[language]).toBeTruthy();
      expect(fix[language]).toMatch(/[。.]$|\}$/u);
    }
  });
});

describe('quote', () => {
  it('masks numbers of people and shows what is invisible', () => {
    expect(quote('电话13800138000，身份证11010519491231002X')).toBe('电话138******00，身份证110*************2X');
    expect(quote('a\u200bb\u0007\nc')).toBe('a\\u200bb\\u0007 c');
    expect(quote(['a'])).toBe('[…]');
    expect([...quote('长'.repeat(100))]).toHaveLength(61);
  });

  it('leaves the numbers of records open', () => {
    expect(shorten('11341702486344515H/202110-00013')).toBe('11341702486344515H/202110-00013');
  });
});
