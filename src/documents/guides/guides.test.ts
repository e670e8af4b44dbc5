import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../samples/make-document.ts';
import { guides } from './guides.ts';

const example = readFileSync(join(import.meta.dirname, 'example.md'), 'utf8');

describe('guides', () => {
  const service = makeDocument(guides, 'guides/occupy-road.md', example);

  it('reads materials and steps as maps, a text alone as the name', () => {
    expect(service.extra['materials']).toEqual([
      { name: '临时占用城市道路申请书', copies: '1份', note: '窗口领取或网上下载' },
      { name: '占用路段平面图', copies: null, note: null },
    ]);
    expect(service.extra['steps']).toMatchObject([
      { name: '申请' },
      { name: '受理', limit: '当日' },
      {},
      { name: '发证' },
    ]);
    expect(service.extra['complaintPhone']).toBe('12345');
  });

  it('is a GovernmentService with a HowTo', () => {
    const jsonLd = guides.jsonLd(service);
    expect(jsonLd).toMatchObject({
      '@type': 'GovernmentService',
      name: '临时占用城市道路审批',
      serviceOperator: { name: '示例县住房和城乡建设局' },
      availableChannel: { servicePhone: { telephone: '0990-0000003' } },
      subjectOf: { '@type': 'HowTo', supply: [{ requiredQuantity: '1份' }, {}] },
    });
  });

  it('is an Article about the office when it is the open-information guide', () => {
    const source =
      '---\n标题: 政府信息公开指南\n指南类别: 政府信息公开指南\n公开机构:\n  名称: 政务公开股\n  传真: 0990-0000005\n---\n';
    const document = makeDocument(guides, 'guides/foia.md', source);
    expect(document.extra['office']).toMatchObject({ name: '政务公开股', fax: '0990-0000005', phone: null });
    expect(guides.jsonLd(document)).toMatchObject({
      '@type': 'Article',
      about: { '@type': 'GovernmentOrganization', name: '政务公开股', faxNumber: '0990-0000005' },
    });
  });
});
