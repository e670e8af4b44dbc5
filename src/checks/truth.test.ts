import { describe, expect, it } from 'vitest';
import { documentTypeByName } from '../documents/index.ts';
import { makeDocument } from '../documents/samples/make-document.ts';
import type { DocumentId } from '../domain/document.ts';
import type { Site } from '../domain/site.ts';
import { parseBody } from '../intake/body/parse-body.ts';
import { basisInForce } from './basis-in-force.ts';
import type { Check } from './check.ts';
import { citationRelation } from './citation-relation.ts';
import { repealClause } from './repeal-clause.ts';
import { revivedByWithdrawal } from './revived-by-withdrawal.ts';
import { brief, siteOf } from './samples/site-of.ts';
import { readFacts, type TextFacts } from './text/text-facts.ts';

type Sources = { readonly [path: string]: string | readonly [front: string, body: string] };

/** A site whose bodies are parsed, and the facts of them. */
function siteWith(sources: Sources, today = '2026-11-16'): { site: Site; facts: ReadonlyMap<DocumentId, TextFacts> } {
  const fronts = Object.fromEntries(
    Object.entries(sources).map(([path, text]) => [path, typeof text === 'string' ? text : text[0]]),
  );
  const site = siteOf(fronts, { today });
  const facts = new Map<DocumentId, TextFacts>();
  const documents = site.documents.map((document) => {
    const text = sources[document.id];
    const body = typeof text === 'string' ? '' : (text?.[1] ?? '');
    const { outline } = parseBody(body, { file: document.source.file, firstLine: 1 });
    const whole = { ...document, body: outline };
    facts.set(document.id, readFacts({ file: document.source.file, lines: body.split('\n'), bodyStart: 0 }, whole));
    return whole;
  });
  return { site: { ...site, documents, byId: new Map(documents.map((each) => [each.id, each])) }, facts };
}

function found(check: Check, sources: Sources, today?: string): readonly string[] {
  const { site, facts } = siteWith(sources, today);
  const withdrawn = Object.entries(sources).flatMap(([path, text]) => {
    const type = documentTypeByName('policies');
    if (!type || typeof text !== 'string' || !text.includes('撤回')) return [];
    return [makeDocument(type, `${path}.md`, `---\n${text}\n---\n\n`)];
  });
  return brief(check.run(site, { today: site.today, facts, withdrawn }));
}

const old =
  '标题: 甲管理办法\n发文字号: 示政发〔2019〕3号\n成文日期: 2019-03-01\n发布日期: 2019-03-05\n效力等级: 行政规范性文件';
const act = (more = '', day = '2026-03-05') =>
  `标题: 甲管理规定\n成文日期: ${day}\n发布日期: ${day}\n效力等级: 行政规范性文件${more}`;

describe('the facts of a text', () => {
  const references = (body: string, title = '甲管理规定') => {
    const { facts } = siteWith({ 'policies/b': [`标题: ${title}\n发布日期: 2026-03-05`, body] });
    return facts
      .get('policies/b' as DocumentId)
      ?.repeals.map(({ reference, line, column }) => `${line}:${column} ${reference}`);
  };

  it.each([
    ['本规定自公布之日起施行，《甲管理办法》同时废止。', ['1:13 《甲管理办法》']],
    [
      '《甲管理办法》（示政发〔2019〕3号）和《乙办法》同时废止。',
      ['1:1 《甲管理办法》（示政发〔2019〕3号）', '1:22 《乙办法》'],
    ],
    ['自2026年4月1日起，同时废止《甲管理办法》。', ['1:17 《甲管理办法》']],
    ['经研究，决定废止示政发〔2019〕3号。', ['1:9 示政发〔2019〕3号']],
    [
      '下列文件予以废止：\n\n1. 《甲管理办法》（示政发〔2019〕3号）\n2. 《乙办法》',
      ['3:4 《甲管理办法》（示政发〔2019〕3号）', '4:4 《乙办法》'],
    ],
    [
      '## 一、废止的文件\n\n| 序号 | 文号 |\n|---|---|\n| 1 | 示政发〔2019〕3号 |\n\n## 二、修改的文件\n\n1. 《丙办法》',
      ['5:7 示政发〔2019〕3号'],
    ],
  ])('reads what %j repeals', (body, expected) => expect(references(body)).toEqual(expected));

  it.each([
    '《甲管理办法》第三条同时废止。',
    '《甲管理办法》中关于收费的规定同时废止。',
    '现决定废止《甲管理办法》的下列内容：',
    '《甲管理办法》废止前已经受理的，按照原规定办理。',
    '制定、修改、废止《甲管理办法》一类文件，应当公开。',
    '依据已废止《甲管理办法》的，不再执行。',
    '不得废止《甲管理办法》。',
  ])('reads nothing in %j', (body) => expect(references(body)).toEqual([]));
});

describe('repeal-clause', () => {
  const clause = '本规定自公布之日起施行，《甲管理办法》（示政发〔2019〕3号）同时废止。';

  it('finds a repealed text that still looks valid: an error for new texts, a warning for old ones', () => {
    expect(found(repealClause, { 'policies/a': old, 'policies/b': [act(), clause] })).toEqual([
      'error policies/b.md:1:13 null 《甲管理办法》（示政发〔2019〕3号）',
    ]);
    expect(found(repealClause, { 'policies/a': old, 'policies/b': [act('', '2024-03-05'), clause] })[0]).toContain(
      'warning',
    );
  });

  it('is content with a relation of any document, and with a stated or past end', () => {
    const related = act('\n关系: {废止: [示政发〔2019〕3号]}');
    expect(found(repealClause, { 'policies/a': old, 'policies/b': [related, clause] })).toEqual([]);
    expect(found(repealClause, { 'policies/a': `${old}\n有效性: 废止`, 'policies/b': [act(), clause] })).toEqual([]);
    expect(
      found(repealClause, { 'policies/a': `${old}\n失效日期: 2024-03-05`, 'policies/b': [act(), clause] }),
    ).toEqual([]);
    expect(found(repealClause, { 'policies/b': [act(), clause] })).toEqual([]);
  });

  it('notices a relation that the text does not mention', () => {
    const related = act('\n关系: {废止: [示政发〔2019〕3号]}');
    expect(found(repealClause, { 'policies/a': old, 'policies/b': [related, '第一条 甲。'] })).toEqual([
      'notice policies/b.md:6:11 关系 示政发〔2019〕3号',
    ]);
    expect(found(repealClause, { 'policies/a': old, 'policies/b': [related, '《甲管理办法》由本规定代替。'] })).toEqual(
      [],
    );
  });
});

describe('basis-in-force', () => {
  const based = act('\n关系: {依据: [示政发〔2019〕3号]}');
  it('finds a rule in force whose basis has ended', () => {
    const ended = `${old}\n失效日期: 2024-03-05`;
    expect(found(basisInForce, { 'policies/a': ended, 'policies/b': based })).toEqual([
      'warning policies/b.md:6:11 关系 示政发〔2019〕3号',
    ]);
    expect(found(basisInForce, { 'policies/a': ended, 'policies/b': `${based}\n失效日期: 2026-04-01` })).toEqual([]);
    expect(
      found(basisInForce, { 'policies/a': ended, 'policies/b': based.replace('行政规范性文件', '其他文件') }),
    ).toEqual([]);
    expect(found(basisInForce, { 'policies/a': old, 'policies/b': based })).toEqual([]);
  });
});

describe('citation-relation', () => {
  it('notices what is cited without a relation, once a document', () => {
    const body = '根据《甲管理办法》（示政发〔2019〕3号）和《外部条例》，制定本规定。';
    expect(found(citationRelation, { 'policies/a': old, 'policies/b': [act(), body] })).toEqual([
      'notice policies/b.md:1:3 null 《甲管理办法》',
    ]);
    const related = act('\n关系: {依据: [示政发〔2019〕3号]}');
    expect(found(citationRelation, { 'policies/a': old, 'policies/b': [related, body] })).toEqual([]);
    expect(
      found(citationRelation, { 'policies/a': old, 'news/b': ['标题: 动态\n发布日期: 2026-03-05', body] }),
    ).toEqual([]);
  });
});

describe('revived-by-withdrawal', () => {
  const withdrawn = (day: string, kind = '废止') =>
    act(`\n撤回: {日期: ${day}, 原因: 误发}\n关系: {${kind}: [示政发〔2019〕3号]}`);

  it.each(['2026-04-01', '2099-01-01'])('warns whatever the day of the withdrawal: %s', (day) => {
    expect(found(revivedByWithdrawal, { 'policies/a': old, 'policies/b': withdrawn(day) })).toEqual([
      'warning policies/b.md:6:1 撤回 示政发〔2019〕3号',
    ]);
  });

  it('is content with what a person states, or another document says', () => {
    for (const stated of ['废止', '现行有效'])
      expect(
        found(revivedByWithdrawal, {
          'policies/a': `${old}\n有效性: ${stated}`,
          'policies/b': withdrawn('2026-04-01'),
        }),
      ).toEqual([]);
    const again = act('\n关系: {废止: [示政发〔2019〕3号]}').replace('甲管理规定', '乙规定');
    expect(
      found(revivedByWithdrawal, { 'policies/a': old, 'policies/b': withdrawn('2026-04-01'), 'policies/c': again }),
    ).toEqual([]);
    expect(found(revivedByWithdrawal, { 'policies/a': old, 'policies/b': withdrawn('2026-04-01', '依据') })).toEqual(
      [],
    );
  });
});
