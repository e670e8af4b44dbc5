import { describe, expect, it } from 'vitest';
import { exampleBody, exampleDay, exampleDocument } from './example-document.ts';
import { contentFiles, findFileOwners } from './file-owners.ts';

const document = exampleDocument('notices/2026/a', {
  extra: { photo: 'portrait.jpg', note: '见附表' },
  body: exampleBody({
    references: [
      { kind: 'link', target: '../files/%E5%90%8D%E5%8D%95.xlsx#s1', line: 9, column: 3 },
      { kind: 'image', target: '/xxgk/notices/map.png', line: 10, column: 1 },
      { kind: 'link', target: '../../../outside.pdf', line: 11, column: 1 },
    ],
  }),
});

describe('findFileOwners', () => {
  it('finds files by field, link and image, relative and from the root', () => {
    const owners = findFileOwners([document], () => true, '/xxgk/');
    expect(owners.get('notices/files/名单.xlsx')?.[0]?.at).toEqual({ line: 9, column: 3 });
    expect(owners.get('notices/map.png')?.[0]?.at).toEqual({ line: 10, column: 1 });
    expect(owners.get('notices/2026/portrait.jpg')?.[0]?.at).toEqual({ path: 'photo' });
    expect([...owners.keys()].some((path) => path.includes('outside'))).toBe(false);
  });
});

describe('contentFiles', () => {
  const withdrawn = exampleDocument('notices/2026/b', {
    withdrawn: { on: exampleDay('2026-05-01'), reason: '误发' },
    body: exampleBody({ references: [{ kind: 'link', target: 'old.docx', line: 1, column: 1 }] }),
  });

  it('leaves out what only withdrawn documents name, and reads each file once for its outline', () => {
    const read: string[] = [];
    const files = contentFiles(
      ['notices/2026/old.docx', 'notices/2026/portrait.jpg', 'notices/2026/stray.pdf'],
      [document, withdrawn],
      (each) => each.withdrawn !== null,
      '/',
      (path) => {
        read.push(path);
        return null;
      },
    );
    expect(files.map(({ path, owners }) => `${path} ${owners.length}`)).toEqual([
      'notices/2026/portrait.jpg 1',
      'notices/2026/stray.pdf 0',
    ]);
    for (const file of files) for (let time = 0; time < 3; time += 1) file.outline();
    expect(read).toHaveLength(2);
  });
});
