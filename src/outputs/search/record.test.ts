import { describe, expect, it } from 'vitest';
import { keysOfDate, keysOfNumber } from '../../domain/search-key.ts';
import { fromIndexText } from '../../domain/search-text.ts';
import { day, makeCatalogue, makeDocument, makeSite } from '../fixture-site.ts';
import { ATTACHMENTS_ANCHOR, recordFacts, searchRecord } from './record.ts';

const site = makeSite({
  catalogue: makeCatalogue([['rules'], ['dogs', 'rules'], ['news']]),
  documents: [
    makeDocument('policies/2026/dogs', {
      title: '示例县养犬管理办法（试行）',
      documentNumber: '示政发〔2026〕8号',
      dateAdopted: day('2026-02-28'),
      issuers: ['示例县人民政府'],
      categories: ['dogs'],
      summary: '养犬登记、免疫和外出牵绳的规定。',
      keywords: ['遛狗'],
      extra: { steps: [{ name: '提交申请', limit: '3个工作日' }], parent: 'county-government' },
      body: {
        digest: 'body',
        headings: [],
        articles: [],
        citations: [{ kind: 'number', text: '国办发〔2016〕54号', key: '国办发〔2016〕54号', line: 1, column: 1 }],
        references: [],
        externalLinks: [],
        characters: 20,
        excerpt: '',
      },
    }),
  ],
});
const document = site.documents.find(({ id }) => id === 'policies/2026/dogs');
if (!document) throw new Error('the fixture lost its document');
const facts = recordFacts(site, document);
const record = searchRecord(facts, {
  sections: [
    { anchor: null, title: '', text: '各乡镇人民政府：' },
    { anchor: 't1', title: '第一条', text: '为了规范养犬，制定本办法。' },
  ],
});

describe('searchRecord', () => {
  it('holds title, numbers, summary, text and fields in this order, and gives them back', () => {
    expect(fromIndexText(record.content)).toBe(
      [
        '示例县养犬管理办法（试行）',
        '示政发〔2026〕8号',
        '养犬登记、免疫和外出牵绳的规定。',
        '各乡镇人民政府：',
        '第一条',
        '为了规范养犬，制定本办法。',
        '遛狗',
        '提交申请',
        '3个工作日',
        '',
      ].join('\n'),
    );
  });

  it('says at which token each part begins', () => {
    const tokens = record.content.split(' ');
    const places = Object.fromEntries(
      (record.meta['anchors'] ?? '').split(';').map((each) => each.split(',').reverse()),
    );
    expect(tokens[Number(places['t1'])]).toBe('第一');
  });

  it('has keys for its number, its days and what it cites', () => {
    expect(record.meta['keys']?.split(' ')).toEqual([
      ...keysOfNumber('示政发〔2026〕8号'),
      ...new Set([...keysOfDate(day('2026-03-05')), ...keysOfDate(day('2026-02-28'))]),
    ]);
    expect(record.meta['cited']?.split(' ')).toEqual(keysOfNumber('国办发〔2016〕54号'));
  });

  it('is filed under its category and those above it', () => {
    expect(record.filters.category).toEqual(['rules', 'dogs']);
    expect(record.filters).toMatchObject({ type: ['policies'], year: ['2026'], validity: ['现行有效'] });
  });

  it('bears no codes for machines', () => {
    expect(record.content).not.toContain('county');
  });

  it('has no empty field', () => {
    expect(Object.values(record.meta)).not.toContain('');
  });
});

describe('attachments', () => {
  const attached = {
    ...facts,
    attachments: [
      { title: '附件：名单.xlsx', file: 'policies/2026/名单.xlsx', sha256: 'a' },
      { title: '附件：扫描件.pdf', file: 'policies/2026/扫描件.pdf', sha256: 'b' },
    ],
  };
  const { content, meta } = searchRecord(attached, { sections: [], attachments: ['青山镇\t三级', ''] });

  it('are sections of their own, each behind its name, and lead to the list of attachments', () => {
    expect(fromIndexText(content)).toContain('附件：名单.xlsx\n青山镇 三级\n附件：扫描件.pdf\n');
    expect(meta['anchors']?.split(';').filter((each) => each.endsWith(`,${ATTACHMENTS_ANCHOR}`))).toHaveLength(2);
  });

  it('change the facts when their bytes change', () => {
    const [first, ...others] = attached.attachments;
    expect(JSON.stringify({ ...attached, attachments: [{ ...first, sha256: 'c' }, ...others] })).not.toBe(
      JSON.stringify(attached),
    );
  });
});

describe('recordFacts', () => {
  it('name the digest of the body and do not need the body', () => {
    expect(facts.bodyDigest).toBe('body');
  });
});
