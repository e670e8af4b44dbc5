import type { MetadataRow } from '../../domain/page.ts';
import type { Example } from '../example.ts';
import { exampleDay } from '../gallery/day.ts';

export const METADATA: readonly MetadataRow[] = [
  { key: 'indexNumber', label: '索引号', value: { kind: 'text', text: '000000000/2026-00031' } },
  { key: 'documentNumber', label: '文号', value: { kind: 'text', text: '示政发〔2026〕3号' } },
  {
    key: 'issuer',
    label: '发文机关',
    value: { kind: 'links', links: [{ text: '示例县人民政府', href: '/agencies/gov/' }] },
  },
  { key: 'subject', label: '主题分类', value: { kind: 'text', text: '城乡建设、环境保护\\环境监测、保护与治理' } },
  { key: 'dateAdopted', label: '成文日期', value: { kind: 'date', date: exampleDay('2026-03-01'), time: null } },
  { key: 'datePublished', label: '发布日期', value: { kind: 'date', date: exampleDay('2026-03-05'), time: '09:30' } },
  { key: 'dateEffective', label: '施行日期', value: { kind: 'date', date: exampleDay('2026-05-01'), time: null } },
  {
    key: 'categories',
    label: '公开栏目',
    value: {
      kind: 'links',
      links: [
        { text: '行政规范性文件', href: '/catalogue/normative/' },
        { text: '生态环境', href: '/catalogue/environment/' },
      ],
    },
  },
  { key: 'validity', label: '时效性', value: { kind: 'validity', validity: '尚未生效' } },
];

export const examples: readonly Example<{ rows: readonly MetadataRow[] }>[] = [
  { name: 'policy', props: { rows: METADATA } },
];
