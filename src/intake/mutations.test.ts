import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON_FIELDS } from '../documents/fields.ts';
import { parseBody } from './body/parse-body.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readDocument } from './read-document.ts';
import { DOCUMENT } from './samples/temporary-content.ts';

const VALID = new TextEncoder().encode(
  DOCUMENT.replace(
    '---\n各',
    `更正:
  - {日期: 2026-03-03, 说明: 改正文号, 原因: 录入错误}
关系:
  废止: [示政发〔2020〕1号, 《示例县防汛办法》]
附注: |
  第一行
  第二行
---
各`,
  ),
);
const TITLE = '示例县人民政府办公室关于做好防汛工作的通知';
/** Milliseconds for one file. */
const SLOW = 1000;
/** More runs from other seeds: `RUNS=50000 SEED=7 npx vitest run src/intake/mutations.test.ts`. */
const RUNS = Number(process.env['RUNS'] ?? 2000);
const SEED = Number(process.env['SEED'] ?? 20_260_301);

/** Pieces that editors, mail programs and attackers put into files. */
const PIECES = [
  '---\n',
  '---',
  '\n---\n',
  '---js\n',
  '\t',
  '：',
  '，',
  '“',
  '”',
  '\r\n',
  '\r',
  '\ufeff',
  '\0',
  '\ud800',
  '\u202e',
  '&a ',
  '*a',
  '!!js/function ',
  '标题: 另一个\n',
  'title: x\n',
  '- ',
  '[',
  '{',
  '}',
  ']',
  '"',
  "'",
  '|',
  '>',
  '#',
  ' #',
  ': ',
  '? ',
  '<<: ',
  '%',
  '@',
  '`',
  '...\n',
  '\\',
  '\u2028',
  '2026-13-45',
  '0123',
  '12:30:45',
  '~',
  'null',
  '[['.repeat(40),
  '  '.repeat(40),
  '__proto__: x\n',
  'constructor: x\n',
  '草稿: 是\n',
  '<script>',
  '{{',
  '\u200b',
  '𠮷',
].map((text) => Buffer.from(text, 'utf8'));

const position = fc.nat({ max: VALID.length });
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: position, piece: fc.constantFrom(...PIECES) }),
  fc.record({ kind: fc.constant('flip' as const), at: position, byte: fc.nat({ max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: position, length: fc.nat({ max: 40 }) }),
  fc.record({ kind: fc.constant('end' as const), at: position }),
  fc.record({ kind: fc.constant('double' as const), at: position, length: fc.nat({ max: 200 }) }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(mutations: readonly Mutation[]): Uint8Array {
  let bytes: Buffer = Buffer.from(VALID);
  for (const each of mutations) {
    const head = bytes.subarray(0, each.at);
    const tail = bytes.subarray(each.at);
    if (each.kind === 'insert') bytes = Buffer.concat([head, each.piece, tail]);
    else if (each.kind === 'flip') bytes = Buffer.concat([head, Uint8Array.of(each.byte), tail.subarray(1)]);
    else if (each.kind === 'cut') bytes = Buffer.concat([head, tail.subarray(each.length)]);
    else if (each.kind === 'end') bytes = head;
    else bytes = Buffer.concat([head, tail.subarray(0, each.length), tail]);
  }
  return bytes;
}

function read(bytes: Uint8Array) {
  const start = performance.now();
  const { parsed } = readDocument(bytes, 'policies/a.md', COMMON_FIELDS, parseBody);
  expect(performance.now() - start).toBeLessThan(SLOW);
  return parsed;
}

/** The title as a reader of the file sees it, found without any parser of YAML. */
function titleInFile(bytes: Uint8Array): readonly string[] {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .split(/\r\n?|\n/u);
  return lines.flatMap((line) => /^(?:标题|名称|title)[ \t]*:[ \t]+(.*)$/u.exec(line)?.[1]?.trim() ?? []);
}

function bare(title: string): string {
  return title.replaceAll(/["'\\]/gu, '').replaceAll(/\s+/gu, ' ');
}

describe('mutations of a valid file', () => {
  it('begin from a file without faults', () => {
    const parsed = read(VALID);
    expect(parsed.problems).toEqual([]);
    expect(parsed.fields?.values['title']).toBe(TITLE);
  });

  it('never throw or hang, and an accepted title is the one in the file', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const bytes = mutated(mutations);
        const { fields, problems } = read(bytes);
        for (const problem of problems) {
          expect(problem.file).toBe('policies/a.md');
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.column).toBeGreaterThanOrEqual(1);
          expect(problem.message).not.toMatch(/\{\w+\}|undefined/u);
        }
        const title = fields?.values['title'];
        // A warning or an error tells of every value that is not what the line says.
        if (typeof title === 'string' && problems.length === 0)
          expect(titleInFile(bytes).map(bare).join(' ')).toContain(bare(title).split(' ')[0]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 600_000);

  it('cut at every byte: never throws, and is never accepted with half a character', () => {
    for (let length = 0; length < VALID.length; length += 1) {
      const { fields, problems } = read(VALID.subarray(0, length));
      const title = fields?.values['title'];
      if (typeof title === 'string') expect(TITLE).toBe(title);
      else expect(problems.length).toBeGreaterThan(0);
    }
  });

  it('of text: what is accepted was cut at the two fences and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('---', '--- ', '标题: 甲', '---b: c', '', ' ---', '正文', '# 一'), { maxLength: 8 }),
        (lines) => {
          const text = lines.join('\n');
          const { parts, problems } = splitFrontMatter(text, 'a.md');
          expect(parts === null).toBe(problems.length > 0);
          if (!parts) return;
          const rest = text
            .split('\n')
            .slice(parts.bodyLine - 1)
            .join('\n');
          expect(parts.body).toBe(rest);
          expect(
            text
              .split('\n')
              .slice(1, parts.bodyLine - 2)
              .join('\n')
              .trim(),
          ).toBe(parts.yaml.trim());
        },
      ),
      { numRuns: 1000, seed: SEED },
    );
  });

  it('random bytes are never accepted silently', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        const { text, problems } = decode(bytes, 'a.md');
        if (text === null) expect(problems).toHaveLength(1);
        else expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/gu, '\n')).toBe(text);
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});
