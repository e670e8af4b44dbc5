import { describe, expect, it } from 'vitest';
import { interpretationPair } from './interpretation-pair.ts';
import { brief, run, siteOf } from './samples/site-of.ts';

const POLICY = '标题: 甲办法\n发布日期: 2025-03-01\n效力等级: 规范性文件\n文号: 示政发〔2025〕7号';

describe('interpretation-pair', () => {
  it('passes a pair', () => {
    const site = siteOf({
      'policies/a': POLICY,
      'interpretations/a': '标题: 甲办法解读\n发布日期: 2025-03-01\n关系: {解读: 示政发〔2025〕7号}',
    });
    expect(run(interpretationPair, site)).toEqual([]);
  });

  it('takes notice of a normative document without one', () => {
    const problems = run(interpretationPair, siteOf({ 'policies/a': POLICY }));
    expect(brief(problems)).toEqual(['notice policies/a.md:2:5 标题']);
    expect(problems[0]?.fix).toContain('解读: 示政发〔2025〕7号');
  });

  it('asks for none of other levels, nor of what has ended', () => {
    const site = siteOf({
      'policies/a': `${POLICY}\n失效日期: 2025-12-31`,
      'policies/b': '标题: 乙通知\n发布日期: 2025-03-01\n效力等级: 其他文件',
      'policies/c': '标题: 丙通知\n发布日期: 2025-03-01',
    });
    expect(run(interpretationPair, site)).toEqual([]);
  });

  it('warns of an interpretation that names no policy', () => {
    const source = '标题: 甲办法解读\n发布日期: 2025-03-01\n关系: {依据: 《甲》}';
    expect(brief(run(interpretationPair, siteOf({ 'interpretations/a': source })))).toEqual([
      'warning interpretations/a.md:4:1 关系',
    ]);
  });
});
