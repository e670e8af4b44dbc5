import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_FIELDS } from '../src/documents/fields.ts';
import { DOCUMENT_TYPES } from '../src/documents/index.ts';
import { fieldReference } from '../src/outputs/reference/field-reference.ts';
import { LANGUAGE, main, ROOT } from './command-line.ts';

// Writes docs/内容参考.md from the field tables; a test fails when it is behind.
await main(async () => {
  writeFileSync(join(ROOT, 'docs/内容参考.md'), fieldReference(COMMON_FIELDS, DOCUMENT_TYPES, LANGUAGE));
  return 0;
});
