import type { RelationView } from '../../domain/page.ts';
import type { Example } from '../example.ts';
import { exampleDay } from '../gallery/day.ts';

export const RELATIONS: readonly RelationView[] = [
  {
    label: '依据',
    kind: 'basedOn',
    direction: 'out',
    text: '中华人民共和国固体废物污染环境防治法',
    href: null,
    documentNumber: null,
    date: null,
  },
  {
    label: '取代',
    kind: 'replaces',
    direction: 'out',
    text: '示例县城区生活垃圾管理暂行办法',
    href: '/policies/2019/waste/',
    documentNumber: '示政发〔2019〕21号',
    date: exampleDay('2019-11-04'),
  },
  {
    label: '修改',
    kind: 'amends',
    direction: 'out',
    text: '示例县城市管理若干规定',
    href: '/policies/2020/city/',
    documentNumber: '示政发〔2020〕6号',
    date: exampleDay('2020-05-18'),
  },
  {
    label: '被修改',
    kind: 'amends',
    direction: 'in',
    text: '示例县人民政府关于修改《示例县生活垃圾分类管理办法》的决定',
    href: '/policies/2026/waste-amend/',
    documentNumber: '示政发〔2026〕9号',
    date: exampleDay('2026-03-15'),
  },
];

export const examples: readonly Example<{ relations: readonly RelationView[] }>[] = [
  { name: 'both-ways', props: { relations: RELATIONS } },
  {
    name: 'repealed',
    props: {
      relations: [
        {
          label: '被废止',
          kind: 'repeals',
          direction: 'in',
          text: '示例县人民政府关于废止部分行政规范性文件的决定',
          href: '/policies/2026/repeal/',
          documentNumber: '示政发〔2026〕1号',
          date: exampleDay('2026-01-08'),
        },
      ],
    },
  },
];
