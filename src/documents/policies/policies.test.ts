import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../samples/make-document.ts';
import { policies } from './policies.ts';

const example = readFileSync(join(import.meta.dirname, 'example.md'), 'utf8');

describe('policies', () => {
  const document = makeDocument(policies, 'policies/2026/lighting.md', example);

  it('is Legislation with its number, dates, maker and basis', () => {
    expect(policies.jsonLd(document)).toMatchObject({
      '@type': 'Legislation',
      name: document.title,
      legislationIdentifier: '示政发〔2026〕6号',
      legislationType: '通知',
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: '示例县人民政府' },
      legislationDate: '2026-02-26',
      datePublished: '2026-03-05T09:00:00+08:00',
      legislationDateOfApplicability: '2026-04-01',
      expires: '2028-03-31',
      isBasedOn: [{ '@type': 'Legislation', name: '城市照明管理规定' }],
    });
  });

  it('states nothing that the document does not', () => {
    const bare = makeDocument(policies, 'policies/x.md', '---\n标题: 通告\n发布日期: 2026-03-05\n---\n');
    expect(Object.keys(policies.jsonLd(bare)).sort()).toEqual(['@type', 'datePublished', 'inLanguage', 'name']);
  });

  it('says what it amends, repeals and replaces', () => {
    const source =
      '---\n标题: 通告\n关系:\n  修改: 示政发〔2025〕1号\n  废止: [《甲办法》, policies/2020/x]\n  替代: [示政发〔2024〕2号]\n---\n';
    const jsonLd = policies.jsonLd(makeDocument(policies, 'policies/y.md', source));
    expect(jsonLd['legislationAmends']).toEqual([
      { '@type': 'Legislation', legislationIdentifier: '示政发〔2025〕1号' },
    ]);
    expect(jsonLd['legislationRepeals']).toEqual([
      { '@type': 'Legislation', name: '甲办法' },
      { '@type': 'Legislation', identifier: 'policies/2020/x' },
    ]);
    expect(jsonLd['legislationChanges']).toHaveLength(4);
  });
});
