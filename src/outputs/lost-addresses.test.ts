import { describe, expect, it } from 'vitest';
import { addressesToKeep, findLostAddresses } from './lost-addresses.ts';

describe('findLostAddresses', () => {
  const now = new Set(['index.html', 'catalogue/index.html', 'catalogue/a/index.html', 'policies/2026/x/index.html']);

  it('finds nothing when everything still answers', () => {
    expect(findLostAddresses([...now], new Set(['policies/2026/x']), now)).toEqual({
      moved: [],
      lost: [],
      dropped: [],
    });
  });

  it('leads a lost list to the nearest page that stays', () => {
    const before = ['catalogue/a/page/3/index.html', 'catalogue/b/2024/index.html', 'topics/t/index.html'];
    expect(findLostAddresses(before, new Set(), now).moved.map(({ to }) => to)).toEqual([
      'catalogue/a/index.html',
      'catalogue/index.html',
      'index.html',
    ]);
  });

  it('refuses to lose documents, feeds and old addresses, and tells of files', () => {
    const before = ['policies/2025/y/index.html', 'catalogue/b/rss.xml', 'policies/2025/y/plan.xlsx', 'art/12.html'];
    const { lost, dropped } = findLostAddresses(before, new Set(['policies/2025/y']), now);
    expect(lost).toEqual(['policies/2025/y/index.html', 'catalogue/b/rss.xml', 'art/12.html']);
    expect(dropped).toEqual(['policies/2025/y/plan.xlsx']);
  });
});

describe('addressesToKeep', () => {
  it('leaves out what changes its name with its contents', () => {
    expect(
      addressesToKeep(['assets/a.css', 'data/documents.csv', 'search/x', 'a/document.json', 'b/index.html']),
    ).toEqual(['b/index.html']);
  });
});
