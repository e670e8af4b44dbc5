import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BodyPacks } from './body-packs.ts';

const body = (text: string) => ({ html: `<p>${text}</p>`, text, sections: [] });
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function everything(): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

describe('BodyPacks', () => {
  it('gives back what it was given, in this run and the next', () => {
    const first = new BodyPacks(folder, 'v1');
    first.write('a', body('甲'));
    first.write('b', body('乙'));
    expect(first.read('b')).toEqual(body('乙'));
    first.finish(new Set(['a', 'b']));
    expect(first.read('a')).toEqual(body('甲'));
    first.close();
    const second = new BodyPacks(folder, 'v1');
    expect(second.has('a')).toBe(true);
    expect(second.read('a')).toEqual(body('甲'));
    expect(new BodyPacks(folder, 'v2').has('a')).toBe(false);
    expect(() => second.read('c')).toThrow(/not in the store/u);
    second.close();
  });

  it('leaves no byte of a body that is no longer wanted', () => {
    const first = new BodyPacks(folder, 'v1');
    first.write('a', body('留下'));
    first.write('b', body('金丝雀'));
    first.finish(new Set(['a', 'b']));
    first.close();
    const second = new BodyPacks(folder, 'v1');
    second.finish(new Set(['a']));
    expect(second.read('a')).toEqual(body('留下'));
    second.close();
    expect(everything()).not.toContain('金丝雀');
    expect(new BodyPacks(folder, 'v1').has('b')).toBe(false);
  });

  it('forgets what a killed run wrote without an index, and packs that are gone', () => {
    const killed = new BodyPacks(folder, 'v1');
    killed.write('a', body('甲'));
    killed.close();
    const next = new BodyPacks(folder, 'v1');
    expect(next.has('a')).toBe(false);
    next.write('b', body('乙'));
    next.finish(new Set(['b']));
    next.close();
    expect(readdirSync(folder)).toHaveLength(2);
    for (const name of readdirSync(folder)) if (name.endsWith('.pack')) rmSync(join(folder, name));
    expect(new BodyPacks(folder, 'v1').has('b')).toBe(false);
    writeFileSync(join(folder, 'index.txt'), 'not an index\n');
    expect(new BodyPacks(folder, 'v1').has('b')).toBe(false);
  });
});
