import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../samples/make-document.ts';
import { agencies } from './agencies.ts';

const example = readFileSync(join(import.meta.dirname, 'example.md'), 'utf8');

describe('agencies', () => {
  const document = makeDocument(agencies, 'agencies/lighting.md', example);

  it('keeps the kind as its Chinese word, from the English value too', () => {
    expect(document.extra['agencyKind']).toBe('事业单位');
    const english = makeDocument(agencies, 'agencies/x.md', '---\n标题: 某乡\nagencyKind: township\n---\n');
    expect(english.extra['agencyKind']).toBe('乡镇');
  });

  it('keeps codes and postal codes as they are written', () => {
    const source = '---\n标题: 某局\n机构代码: 012345678\n邮政编码: 000100\n排序: 0\n---\n';
    const { extra } = makeDocument(agencies, 'agencies/x.md', source);
    expect(extra).toMatchObject({ organisationCode: '012345678', postalCode: '000100', order: 0 });
  });

  it('is a GovernmentOrganization with persons and a contact point', () => {
    expect(agencies.jsonLd(document)).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: '示例县城乡照明管理中心',
      alternateName: ['县照明中心'],
      address: { '@type': 'PostalAddress', postalCode: '990100' },
      contactPoint: { '@type': 'ContactPoint', telephone: '0990-0000007' },
      department: [{ name: '养护股' }, { name: '综合股' }],
      employee: [{ '@type': 'Person', name: '林照', jobTitle: '主任', worksFor: { name: '示例县城乡照明管理中心' } }],
    });
  });
});
