import { describe, expect, it } from 'vitest';
import type { Document, Validity } from './document.ts';
import { exampleDay as day, exampleDocument } from './example-document.ts';
import type { RelationKind, ResolvedRelation } from './relation.ts';
import { computeValidity, validityFromFacts } from './validity.ts';

const acting = (kind: RelationKind, id: string, changes: Partial<Document> = {}): ResolvedRelation => {
  const document = exampleDocument(`policies/${id}`, { datePublished: day('2024-01-01'), ...changes });
  return { kind, direction: 'in', target: { held: true, document, address: document.address } };
};
const old = (changes: Partial<Document> = {}) =>
  exampleDocument('policies/old', { datePublished: day('2020-01-01'), ...changes });

const statusOn = (today: string, document: Document, ...relations: ResolvedRelation[]): Validity =>
  computeValidity(document, relations, day(today)).status;

describe('dates', () => {
  it('is in force through 有效期至 and lapses the day after', () => {
    const document = old({ dateExpires: day('2026-06-30') });
    expect(computeValidity(document, [], day('2026-06-30'))).toEqual({
      status: '现行有效',
      since: null,
      because: null,
      next: { on: '2026-07-01', status: '失效' },
    });
    expect(computeValidity(document, [], day('2026-07-01'))).toEqual({
      status: '失效',
      since: '2026-07-01',
      because: null,
      next: null,
    });
  });

  it('is not in force before 施行日期', () => {
    const document = old({ dateEffective: day('2026-05-01'), dateExpires: day('2027-04-30') });
    expect(computeValidity(document, [], day('2026-04-30'))).toEqual({
      status: '尚未生效',
      since: null,
      because: null,
      next: { on: '2026-05-01', status: '现行有效' },
    });
    expect(computeValidity(document, [], day('2026-05-01'))).toMatchObject({
      status: '现行有效',
      since: '2026-05-01',
      next: { on: '2027-05-01', status: '失效' },
    });
  });

  it('knows no beginning where none is stated', () => {
    expect(computeValidity(old(), [], day('2026-01-01'))).toEqual({
      status: '现行有效',
      since: null,
      because: null,
      next: null,
    });
  });
});

describe('acts of other documents', () => {
  it.each([
    ['repeals', '废止'],
    ['replaces', '失效'],
    ['amends', '已被修改'],
    ['partiallyRepeals', '部分失效'],
  ] as const)('%s makes it %s from the acting document’s 施行日期', (kind, status) => {
    const act = acting(kind, 'new', { dateEffective: day('2024-03-01') });
    const document = old();
    expect(computeValidity(document, [act], day('2024-02-29'))).toMatchObject({
      status: '现行有效',
      next: { on: '2024-03-01', status },
    });
    const finding = computeValidity(document, [act], day('2024-03-01'));
    expect(finding).toMatchObject({ status, since: '2024-03-01', next: null });
    expect(finding.because?.id).toBe('policies/new');
  });

  it('takes 发布日期 when the acting document states no 施行日期', () => {
    const act = acting('repeals', 'new', { dateAdopted: day('2023-12-01') });
    expect(computeValidity(old(), [act], day('2024-01-01')).since).toBe('2024-01-01');
  });

  it.each(['basedOn', 'forwards', 'implements', 'interprets', 'corrects'] as const)('%s changes nothing', (kind) => {
    expect(statusOn('2026-01-01', old(), acting(kind, 'new'))).toBe('现行有效');
  });

  it('is not acted on by what is not published', () => {
    const cases: Partial<Document>[] = [
      { draft: true },
      { openness: '依申请公开' },
      { datePublished: day('2026-02-01'), scheduled: true },
      { datePublished: day('2026-02-01'), dateEffective: day('2024-01-01'), scheduled: true },
      { withdrawn: { on: day('2025-01-01'), reason: '' } },
    ];
    for (const changes of cases)
      expect(computeValidity(old(), [acting('repeals', 'new', changes)], day('2026-01-31'))).toMatchObject({
        status: '现行有效',
        next: null,
      });
    const scheduled = acting('repeals', 'new', { datePublished: day('2026-02-01'), scheduled: true });
    expect(statusOn('2026-02-01', old(), scheduled)).toBe('废止');
  });

  it('does not count what the document itself does to others', () => {
    const other = acting('repeals', 'older');
    expect(statusOn('2026-01-01', old(), { ...other, direction: 'out' })).toBe('现行有效');
  });

  it('stays what ended it first', () => {
    const repeal = acting('repeals', 'new', { dateEffective: day('2025-01-01') });
    const replace = acting('replaces', 'newer', { dateEffective: day('2024-06-01') });
    expect(computeValidity(old(), [repeal, replace], day('2026-01-01'))).toMatchObject({
      status: '失效',
      since: '2024-06-01',
      next: null,
    });
    expect(statusOn('2026-01-01', old({ dateExpires: day('2023-12-31') }), repeal)).toBe('失效');
  });

  it('is 废止 where a repeal and a lapse fall on one day', () => {
    const repeal = acting('repeals', 'new', { dateEffective: day('2025-01-01') });
    expect(statusOn('2025-01-01', old({ dateExpires: day('2024-12-31') }), repeal)).toBe('废止');
  });

  it('goes through all its statuses in turn', () => {
    const document = old({ dateEffective: day('2020-02-01'), dateExpires: day('2025-12-31') });
    const acts = [
      acting('partiallyRepeals', 'b', { dateEffective: day('2023-01-01') }),
      acting('amends', 'a', { dateEffective: day('2022-01-01') }),
      acting('amends', 'c', { dateEffective: day('2023-06-01') }),
    ];
    const course: [string, Validity, string | null][] = [];
    for (const today of ['2024-01-01', '2026-01-01']) {
      const { status, since } = computeValidity(document, acts, day(today));
      course.push([today, status, since]);
    }
    expect(course).toEqual([
      ['2024-01-01', '部分失效', '2023-01-01'],
      ['2026-01-01', '失效', '2026-01-01'],
    ]);
    expect(computeValidity(document, acts, day('2024-01-01')).next).toEqual({ on: '2026-01-01', status: '失效' });
  });

  it('names the latest of several amendments', () => {
    const acts = [
      acting('amends', 'second', { dateEffective: day('2023-01-01') }),
      acting('amends', 'first', { dateEffective: day('2022-01-01') }),
    ];
    const finding = computeValidity(old(), acts, day('2024-01-01'));
    expect([finding.since, finding.because?.id]).toEqual(['2023-01-01', 'policies/second']);
  });

  it('can be repealed before it came into force', () => {
    const document = old({ dateEffective: day('2026-01-01') });
    expect(statusOn('2025-06-01', document, acting('repeals', 'new', { dateEffective: day('2025-05-01') }))).toBe(
      '废止',
    );
    const amended = acting('amends', 'new', { dateEffective: day('2025-05-01') });
    expect(statusOn('2025-06-01', document, amended)).toBe('尚未生效');
    expect(computeValidity(document, [amended], day('2026-01-01'))).toMatchObject({
      status: '已被修改',
      since: '2026-01-01',
    });
  });
});

describe('the stated value', () => {
  it('loses against dates and relations', () => {
    const document = old({ dateExpires: day('2024-12-31'), statedValidity: '现行有效' });
    expect(statusOn('2026-01-01', document)).toBe('失效');
    expect(statusOn('2026-01-01', old({ statedValidity: '尚未生效' }))).toBe('现行有效');
    expect(statusOn('2026-01-01', old({ statedValidity: '失效' }), acting('repeals', 'new'))).toBe('废止');
  });

  it('stands where it says an end that nothing on the site shows', () => {
    const document = old({ statedValidity: '废止', dateExpires: day('2027-01-01') });
    expect(computeValidity(document, [], day('2026-01-01'))).toEqual({
      status: '废止',
      since: null,
      because: null,
      next: null,
    });
    expect(validityFromFacts(document, [], day('2026-01-01')).status).toBe('现行有效');
  });
});
