import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMON_FIELDS } from '../../documents/fields.ts';
import { DOCUMENT_TYPES } from '../../documents/index.ts';
import { fieldReference } from './field-reference.ts';

it('docs/内容参考.md is what the field tables say (else run node scripts/reference.ts)', () => {
  const text = fieldReference(COMMON_FIELDS, DOCUMENT_TYPES, 'zh-CN');
  expect(readFileSync('docs/内容参考.md', 'utf8')).toBe(text);
  for (const field of DOCUMENT_TYPES.flatMap((type) => type.fields)) expect(text).toContain(`\`${field.key}\``);
});
