import { describe, expect, it } from 'vitest';
import { documentNumberYear } from './document-number-year.ts';
import { genreTitle } from './genre-title.ts';
import { indexNumberForm } from './index-number-form.ts';
import { indexNumberYear } from './index-number-year.ts';
import { organisationCode } from './organisation-code.ts';
import { brief, run, siteOf } from './samples/site-of.ts';
import { subjectVocabulary } from './subject-vocabulary.ts';

const policy = (front: string) => siteOf({ 'policies/a': `标题: 甲通知\n发布日期: 2017-03-05\n${front}` });

describe('index-number-form', () => {
  it.each(['000014349/2017-00110', '11341702486344515H/201710-00013', '0142768-8/2017-00185'])('passes %s', (number) =>
    expect(run(indexNumberForm, policy(`索引号: ${number}`))).toEqual([]),
  );

  it.each(['SL01-2017-0003', '000014349-2017-00110', '000014349/201713-00110'])('warns of %s', (number) =>
    expect(brief(run(indexNumberForm, policy(`索引号: ${number}`)))).toEqual([
      `warning policies/a.md:4:6 索引号 ${number}`,
    ]),
  );
});

describe('organisation-code', () => {
  it.each(['11341702486344515H/201710-00013', '11370322004222241N/2017-5135380', '0142768-8/2017-00185'])(
    'passes %s',
    (number) => expect(run(organisationCode, policy(`索引号: ${number}`))).toEqual([]),
  );

  it('warns of a wrong check character, in an index number and of an agency', () => {
    const site = siteOf({
      'policies/a': '标题: 甲通知\n发布日期: 2017-03-05\n索引号: 11341702486344515A/2017-00013',
      'agencies/b': '标题: 乙局\n发布日期: 2017-03-05\n机构代码: 91350203M0001QAY9B',
      'agencies/c': '标题: 丙局\n发布日期: 2017-03-05\n机构代码: 11441700007280420Y',
    });
    expect(brief(run(organisationCode, site)).toSorted()).toEqual([
      'warning agencies/b.md:4:7 机构代码 91350203M0001QAY9B',
      'warning policies/a.md:4:6 索引号 11341702486344515A',
    ]);
  });
});

describe('index-number-year', () => {
  it('warns when it is not the year of publication', () => {
    expect(run(indexNumberYear, policy('索引号: 000014349/2017-00110'))).toEqual([]);
    expect(run(indexNumberYear, policy('索引号: SL-2016-1'))).toEqual([]);
    const [problem] = run(indexNumberYear, policy('索引号: 000014349/2016-00110'));
    expect(problem?.message).toBe('“索引号”000014349/2016-00110的年份是 2016，发布日期却在 2017 年。');
    expect(run(indexNumberYear, siteOf({ 'policies/a': '标题: 甲\n索引号: 000014349/2016-00110' }))).toEqual([]);
  });
});

describe('document-number-year', () => {
  it('warns when it is not the year of adoption; orders have none', () => {
    expect(run(documentNumberYear, policy('成文日期: 2016-12-30\n文号: 示政发〔2016〕9号'))).toEqual([]);
    expect(run(documentNumberYear, policy('成文日期: 2016-12-30\n文号: 示例县人民政府令第9号'))).toEqual([]);
    expect(run(documentNumberYear, policy('文号: 示政发〔2015〕9号'))).toEqual([]);
    expect(brief(run(documentNumberYear, policy('成文日期: 2016-12-30\n文号: 示政发〔2017〕9号')))).toEqual([
      'warning policies/a.md:5:5 文号 示政发〔2017〕9号',
    ]);
  });
});

describe('genre-title', () => {
  const titled = (title: string, genre: string) =>
    run(genreTitle, siteOf({ 'policies/a': `标题: ${title}\n发布日期: 2017-03-05\n公文种类: ${genre}` }));

  it.each([
    ['关于修路的通知', '通知'],
    ['示例县人民政府令', '令'],
    ['关于印发《甲意见》的通知（试行）', '通知'],
    ['示例县道路管理办法', '通知'],
  ])('passes %s as %s', (title, genre) => expect(titled(title, genre)).toEqual([]));

  it('warns when the title ends with another kind', () => {
    expect(titled('关于修路的通告', '通知').map(({ expected }) => expected)).toEqual(['通告']);
  });
});

describe('subject-vocabulary', () => {
  it.each(['综合政务\\政务公开', '卫生、体育\\卫生', '其他'])('passes %s', (subject) =>
    expect(run(subjectVocabulary, policy(`主题分类: ${subject}`))).toEqual([]),
  );

  it('warns of words outside the vocabulary, with what may stand there', () => {
    const [first] = run(subjectVocabulary, policy('主题分类: 机关工作\\文秘'));
    expect(first?.message).toContain('综合政务');
    const [second] = run(subjectVocabulary, policy('主题分类: 综合政务\\公文'));
    expect(second?.message).toContain('文秘工作');
    const [moved] = run(subjectVocabulary, policy('主题分类: 政务\\政务公开'));
    expect(moved?.fix).toBe('改为“综合政务\\政务公开”。');
  });
});
