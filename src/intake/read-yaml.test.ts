import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';
import { plainValue } from './yaml-node.ts';

function value(text: string): unknown {
  const { node, problems } = readYaml(text, 'a.yaml');
  expect(problems).toEqual([]);
  return node && plainValue(node);
}

describe('values are never changed', () => {
  it.each([
    ...[
      '0123',
      '00',
      '0',
      '-0',
      '+1',
      '1_000',
      '1e3',
      '1E400',
      '.5',
      '5.',
      '0x1F',
      '0o17',
      '0b1',
      '017',
      '1.10',
      '-12.3',
    ],
    ...['.inf', '-.Inf', '.nan', 'NaN', 'Infinity', '99999999999999999999', '110101199001011234', '1,000'],
    ...['yes', 'no', 'on', 'off', 'y', 'N', 'true', 'False', 'TRUE', '是', '否'],
    ...['2026-03-01', '2026-13-45', '2026-02-29', '2026年3月1日', '2026/3/1', '2026.3.1', '2026-03-01T00:00:00Z'],
    ...['2026-03-01 09:30', '12:30:45', '190:20:30', '1:1', '09:30', '2026', '２０２６'],
    ...[
      '示政发〔2026〕3号',
      '《某某办法》',
      '“十四五”规划',
      '【公告】',
      '甲：乙',
      '甲，乙',
      'a:b',
      'C#',
      '100%',
      'a&b',
      'a*b',
      '=1+1',
      '-1',
      '--',
      '<<',
      'https://a.example/?b=c#d',
    ],
  ])('%s', (written) => {
    expect(value(`a: ${written}`)).toEqual({ a: written });
    expect(value(`a: [${written.includes(',') ? JSON.stringify(written) : written}]`)).toEqual({ a: [written] });
    expect(value(`a: "${written}"`)).toEqual({ a: written });
  });

  it.each([
    ['a:', ''],
    ['a: ~', ''],
    ['a: null', ''],
    ['a: "null"', 'null'],
    ["a: '~'", '~'],
    ['a: "  b "', '  b '],
    ['a: |\n  一\n  二', '一\n二\n'],
    ['a: >\n  一\n  二', '一 二\n'],
    ["a: '综合政务\\政务公开'", '综合政务\\政务公开'],
    ['a: 综合政务\\政务公开', '综合政务\\政务公开'],
    ['a: "\\u4e00"', '一'],
  ])('%j', (written, expected) => {
    expect(value(written)).toEqual({ a: expected });
  });

  it('names of objects are only names', () => {
    const read = value('__proto__: x\nconstructor: y\ntoString: z') as object;
    expect(Object.entries(read)).toEqual(
      expect.arrayContaining([
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]),
    );
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it('a directive for an older YAML changes nothing', () => {
    expect(value('%YAML 1.1\n---\na: 0123\nb: yes\nc: 12:30:45')).toEqual({ a: '0123', b: 'yes', c: '12:30:45' });
  });
});

describe('places', () => {
  it('are those of the file', () => {
    const { node } = readYaml('a: b\nc:\n  - d: e', 'a.md', 2);
    expect(node).toMatchObject({
      kind: 'map',
      entries: [
        { name: 'a', nameAt: [2, 1], value: { text: 'b', at: [2, 4] } },
        {
          name: 'c',
          nameAt: [3, 1],
          value: { items: [{ entries: [{ name: 'd', nameAt: [4, 5], value: { at: [4, 8] } }] }] },
        },
      ],
    });
  });
});

describe('hostile input ends soon', () => {
  const many = (text: string, times: number) => text.repeat(times);
  it.each([
    ['nested lists', `a: ${many('[', 20_000)}`],
    ['nested items', many('- ', 20_000)],
    ['nested maps', many('{a: ', 10_000)],
    ['open braces', many('k: {\n', 3000)],
    ['anchors', `a: ${many('&a ', 3000)}x`],
    ['aliases', `a: [${many('*a, ', 5000)}]`],
    ['names', Array.from({ length: 5000 }, (_, index) => `k${index}: v`).join('\n')],
    ['lines without a name', many('x\n', 5000)],
    ['quotes', many('a: "\n', 3000)],
    ['billion laughs', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]'],
  ])('%s', (_name, text) => {
    const start = performance.now();
    const { problems } = readYaml(text, 'a.md');
    expect(performance.now() - start).toBeLessThan(2000);
    expect(problems.length).toBeLessThanOrEqual(40);
  });
});
