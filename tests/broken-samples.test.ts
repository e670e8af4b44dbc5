import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMON_FIELDS } from '../src/documents/fields.ts';
import { DOCUMENT_TYPES } from '../src/documents/index.ts';
import { readContent } from '../src/intake/read-content.ts';
import { ROOT, temporaryFolder } from './run-verb.ts';

interface Fault {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly field: string | null;
}

const folder = temporaryFolder();
afterAll(folder.remove);

describe('the broken files of all document types, read together', () => {
  it('give each exactly the fault that is expected of it, and the examples none', async () => {
    const expected = new Map<string, readonly Fault[]>();
    for (const file of ['site.yaml', 'catalogue.yaml', 'topics.yaml'])
      cpSync(join(ROOT, 'content', file), join(folder.path, file));
    for (const { name } of DOCUMENT_TYPES) {
      const home = join(ROOT, 'src/documents', name);
      const faults = JSON.parse(readFileSync(join(home, 'broken/expected.json'), 'utf8')) as {
        readonly [file: string]: Fault;
      };
      for (const [file, fault] of Object.entries(faults)) {
        cpSync(join(home, 'broken', file), join(folder.path, name, file));
        expected.set(`${name}/${file}`, [fault]);
      }
      cpSync(join(home, 'example.md'), join(folder.path, name, 'example.md'));
      expected.set(`${name}/example.md`, []);
    }
    const nothing = { load: () => null, save: () => {} };
    const bodies = { has: () => false, read: () => ({ html: '', text: '', sections: [] }), write: () => {} };
    const { problems } = await readContent({
      folder: folder.path,
      types: DOCUMENT_TYPES,
      commonFields: COMMON_FIELDS,
      cache: nothing,
      bodies,
    });
    expect(expected.size).toBeGreaterThan(120);
    for (const [file, faults] of expected) {
      const found = problems.filter((problem) => problem.file === file);
      expect(
        found.map(({ rule, line, column, field }) => ({ rule, line, column, field })),
        file,
      ).toEqual(faults);
      for (const problem of found) expect(problem.fix, `${file} says what to write`).toBeTruthy();
    }
  });
});
