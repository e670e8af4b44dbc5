import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_FIELDS } from '../src/documents/fields.ts';
import { DOCUMENT_TYPES } from '../src/documents/index.ts';
import { fieldReference } from '../src/outputs/reference/field-reference.ts';
import { withRules } from '../src/outputs/reference/handbook-rules.ts';
import { LANGUAGE, main, ROOT } from './command-line.ts';

// Writes docs/内容参考.md from the field tables, and the list of rules in docs/编辑手册.md; tests fail when they are behind.
await main(async () => {
  writeFileSync(join(ROOT, 'docs/内容参考.md'), fieldReference(COMMON_FIELDS, DOCUMENT_TYPES, LANGUAGE));
  const handbook = join(ROOT, 'docs/编辑手册.md');
  writeFileSync(handbook, withRules(readFileSync(handbook, 'utf8'), LANGUAGE));
  return 0;
});
