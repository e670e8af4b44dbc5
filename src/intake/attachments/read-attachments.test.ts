import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOf } from '../digest.ts';
import type { Asset } from '../intake.ts';
import { attachmentStore } from './attachment-store.ts';
import { readAttachments } from './read-attachments.ts';
import { makeDocx, paragraph } from './samples/make-office.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-attachments-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function asset(path: string, text: string): readonly [string, Asset] {
  const bytes = makeDocx(paragraph(text));
  const absolutePath = join(folder, path);
  writeFileSync(absolutePath, bytes);
  return [path, { bytes: bytes.length, sha256: digestOf(bytes), mediaType: '', absolutePath }];
}

it('reads each state of a file once, and answers from the store afterwards', async () => {
  const store = attachmentStore(join(folder, 'store'), '1');
  const assets = new Map([asset('a.docx', '甲'), asset('b.docx', '甲')]);
  const read = await readAttachments(assets, new Set(), store);
  expect(read('a.docx')?.text).toBe('甲');
  expect(readdirSync(join(folder, 'store'))).toHaveLength(1);
  rmSync(join(folder, 'a.docx'));
  const again = await readAttachments(assets, new Set(), store);
  expect(again('b.docx')?.text).toBe('甲');
  expect(again('c.docx')).toBeNull();
});

it('keeps nothing of what is or will be withdrawn, or is gone', async () => {
  const store = attachmentStore(join(folder, 'store'), '1');
  const assets = new Map([asset('a.docx', '甲'), asset('b.docx', '乙')]);
  await readAttachments(assets, new Set(), store);
  expect(readdirSync(join(folder, 'store'))).toHaveLength(2);
  const read = await readAttachments(assets, new Set(['a.docx']), store);
  expect(read('a.docx')?.text).toBe('甲');
  expect(readdirSync(join(folder, 'store'))).toHaveLength(1);
  await readAttachments(new Map(), new Set(), store);
  expect(readdirSync(join(folder, 'store'))).toEqual([]);
});

it('takes what other code wrote, or what is damaged, for absent', async () => {
  const [path, each] = asset('a.docx', '甲');
  await readAttachments(new Map([[path, each]]), new Set(), attachmentStore(join(folder, 'store'), '1'));
  const [name = ''] = readdirSync(join(folder, 'store'));
  expect(attachmentStore(join(folder, 'store'), '2').load(name.replace('.json', ''))).toBeNull();
  writeFileSync(join(folder, 'store', name), '1\nx\n{}');
  expect(attachmentStore(join(folder, 'store'), '1').load(name.replace('.json', ''))).toBeNull();
});
