import { expect, it } from 'vitest';
import { buildAgencyDirectory } from './agency-directory.ts';
import type { Document } from './document.ts';
import { exampleAgency, exampleDocument } from './example-document.ts';

const build = (documents: readonly Document[], hidden: readonly string[] = []) => {
  const problems: string[] = [];
  const register = buildAgencyDirectory(
    documents,
    ({ id }) => !hidden.includes(id),
    (rule, { id }, path, { found }) => problems.push(`${rule} ${id} ${path} ${found}`),
  );
  return { ...register, problems };
};

const county = exampleAgency('county', '示例县人民政府', { agencyKind: '政府', documentMarks: ['示政发'], order: '1' });
const office = exampleAgency('office', '示例县人民政府办公室', {
  agencyKind: '办公室',
  parent: '示例县人民政府',
  shortNames: ['县政府办'],
  order: 2,
  organisationCode: '11341702486344515H',
});
const finance = exampleAgency('finance', '示例县财政局', { parent: 'county', order: '10', shortNames: ['县财政局'] });
const civil = exampleAgency('civil', '示例县民政局', { parent: 'county' });
const treasury = exampleAgency('treasury', '示例县国库支付中心', { parent: '县财政局', agencyKind: '事业单位' });

it('makes a tree in order', () => {
  const { directory, problems } = build([civil, county, finance, office, treasury]);
  expect(problems).toEqual([]);
  expect(directory.list.map(({ id, kind, parent }) => `${id} ${kind} ${parent}`)).toEqual([
    'county government null',
    'office office county',
    'finance department county',
    'treasury institution finance',
    'civil department county',
  ]);
  expect(directory.byName.get('县政府办')?.id).toBe('office');
  expect(directory.byName.get('office')?.organisationCode).toBe('11341702486344515H');
  expect(directory.childrenOf.get(null)?.map(({ id }) => id)).toEqual(['county']);
  expect(directory.byName.get('示例县人民政府')?.documentMarks).toEqual(['示政发']);
});

it('leaves out what is not published, and lifts its children', () => {
  const { directory, known } = build([county, finance, treasury], ['agencies/finance']);
  expect(directory.list.map(({ id, parent }) => `${id} ${parent}`)).toEqual(['county null', 'treasury county']);
  expect(directory.byName.has('县财政局')).toBe(false);
  expect(known.get('县财政局')).toMatchObject({ published: false, agency: { name: '示例县财政局' } });
});

it('tells an unknown parent with the likely one', () => {
  const { problems, directory } = build([county, exampleAgency('x', '示例县甲局', { parent: '示例县人民政附' })]);
  expect(problems).toEqual(['agency-parent-unknown agencies/x parent 示例县人民政附']);
  expect(directory.list).toHaveLength(2);
});

it('cuts circles, and tells each agency in one', () => {
  const { problems, directory } = build([
    exampleAgency('a', '甲局', { parent: 'b' }),
    exampleAgency('b', '乙局', { parent: 'a' }),
    exampleAgency('c', '丙局', { parent: 'c' }),
  ]);
  expect(problems).toEqual([
    'agency-circle agencies/a parent 甲局',
    'agency-circle agencies/b parent 乙局',
    'agency-circle agencies/c parent 丙局',
  ]);
  expect(directory.list.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('tells both of two agencies of one name', () => {
  const { problems } = build([exampleAgency('a', '示例县财政局'), exampleAgency('b', '示例县财政局')]);
  expect(problems).toEqual([
    'agency-name-taken agencies/a title 示例县财政局',
    'agency-name-taken agencies/b title 示例县财政局',
  ]);
});

it('gives a full name precedence over a short one', () => {
  const { problems, directory } = build([
    exampleAgency('a', '县财政局'),
    exampleAgency('b', '示例县财政局', { shortNames: ['县财政局'] }),
  ]);
  expect(problems).toEqual(['agency-name-taken agencies/b shortNames 县财政局']);
  expect(directory.byName.get('县财政局')?.id).toBe('a');
});

it('knows no agency in a folder below', () => {
  const { problems, directory } = build([exampleDocument('agencies/bureaus/x')]);
  expect(problems).toEqual(['agency-place agencies/bureaus/x  agencies/bureaus/x.md']);
  expect(directory.list).toEqual([]);
});
