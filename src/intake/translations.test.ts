import { describe, expect, it } from 'vitest';
import { COMMON_FIELDS } from '../documents/fields.ts';
import { DOCUMENT_TYPES } from '../documents/index.ts';
import { readContent } from './read-content.ts';
import { CONFIGURATION, DOCUMENT, memoryStores, temporaryContent } from './samples/temporary-content.ts';

const read = async (translation: string, stores = memoryStores()) => {
  const files = { ...CONFIGURATION, 'policies/2026/x.md': DOCUMENT, 'policies/2026/x.en.md': translation };
  const { folder, remove } = temporaryContent(files);
  try {
    return await readContent({ folder, types: DOCUMENT_TYPES, commonFields: COMMON_FIELDS, ...stores });
  } finally {
    remove();
  }
};

describe('a translation beside its original', () => {
  it('is read by fields of its own, and is no document', async () => {
    const intake = await read('---\n标题: Rules\n译者: Office\n---\n\nArticle 1\n');
    expect(intake.problems).toEqual([]);
    expect(intake.documents.map(({ id }) => id)).toEqual(['policies/2026/x']);
    expect(intake.translations).toMatchObject([
      { of: 'policies/2026/x', language: 'en', translator: 'Office', text: { title: 'Rules' } },
    ]);
  });

  it('is told of what it must not say', async () => {
    const { problems } = await read('---\n标题: Rules\n文号: 甲政发〔2026〕1号\n---\n\nText\n');
    expect(problems).toMatchObject([
      { rule: 'unknown-field', severity: 'warning', file: 'policies/2026/x.en.md', line: 3, field: '文号' },
    ]);
  });

  it('must have a title', async () => {
    const { problems } = await read('---\n译者: Office\n---\n\nText\n');
    expect(problems).toMatchObject([{ rule: 'field-missing', severity: 'error', file: 'policies/2026/x.en.md' }]);
  });

  it('leaves nothing in the cache: its original may be withdrawn', async () => {
    const stores = memoryStores();
    const saved: string[] = [];
    const cache = { ...stores.cache, load: () => null, save: (_key: string, text: string) => void saved.push(text) };
    await read('---\n标题: Rules\n---\n\nCanary of a translation\n', { ...stores, cache });
    expect(saved.join('')).not.toContain('Canary');
  });
});
