import { describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { exampleDocument } from './example-document.ts';
import { neighbourhood, tiesOf } from './neighbourhood.ts';

const document = (id: string, more: Partial<Document> = {}): Document =>
  exampleDocument(id, {
    title: `标题${id}`,
    indexNumber: null,
    documentNumber: null,
    relations: [],
    attachments: [],
    aliases: [],
    ...more,
  });
const near = (documents: readonly Document[], changed: string, removed: readonly Document[] = []) =>
  neighbourhood(
    documents.map((each) => ({ id: each.id, ...tiesOf(each) })),
    new Set([changed]),
    removed.map(tiesOf),
  );
const idsNear = (documents: readonly Document[], changed: string) => [...near(documents, changed).ids].sort();

describe('the neighbourhood of a changed document', () => {
  it('holds its namesakes', () => {
    const a = document('policies/2026/a', { indexNumber: '00000000X/2026-00001', documentNumber: '示政发〔2026〕6号' });
    expect(
      idsNear(
        [
          a,
          document('policies/2026/b', { indexNumber: '00000000X/2026-00001' }),
          document('policies/2026/c', { documentNumber: '示政发〔2026〕6号' }),
          document('policies/2026/d'),
        ],
        a.id,
      ),
    ).toEqual(['policies/2026/a', 'policies/2026/b', 'policies/2026/c']);
  });

  it('holds what it refers to, and what acts on that', () => {
    const documents = [
      document('policies/2026/a', { relations: [{ kind: 'basedOn', target: '《标题policies/2025/basis》' }] }),
      document('policies/2025/basis'),
      document('policies/2026/repeal', { relations: [{ kind: 'repeals', target: 'policies/2025/basis' }] }),
      document('policies/2026/other'),
    ];
    expect(idsNear(documents, 'policies/2026/a')).toEqual([
      'policies/2025/basis',
      'policies/2026/a',
      'policies/2026/repeal',
    ]);
  });

  it('holds what refers to it by a relation', () => {
    const documents = [
      document('policies/2026/a'),
      document('interpretations/2026/i', { relations: [{ kind: 'interprets', target: '《标题policies/2026/a》' }] }),
    ];
    expect(idsNear(documents, 'policies/2026/a')).toHaveLength(2);
  });

  it('names who is left with a dead link when a document is removed', () => {
    const gone = document('policies/2026/gone');
    const linking = document('news/2026/n', {
      body: {
        ...exampleDocument('policies/x').body,
        references: [{ kind: 'link', target: '../../policies/2026/gone.md#t1', line: 1, column: 1 }],
      },
    });
    expect([...near([linking], 'x', [gone]).orphaned]).toEqual(['news/2026/n']);
  });
});
