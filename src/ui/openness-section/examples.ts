import type { OpennessSection } from '../../domain/page-openness.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Example } from '../example.ts';

const SECTION: OpennessSection = {
  id: 'freshness',
  title: '栏目更新',
  sentences: ['没有空白栏目。'],
  chart: {
    caption: '近三个月公开件数',
    bars: [
      { label: '9', value: 4 },
      { label: '10', value: 9 },
      { label: '11', value: 0 },
    ],
  },
  tables: [
    {
      id: 'freshness-table',
      caption: '有更新期限的栏目',
      columns: [
        { text: '栏目', numeric: false },
        { text: '件数', numeric: true },
        { text: '最近更新', numeric: false },
        { text: '已用期限', numeric: false },
        { text: '状态', numeric: false },
      ],
      rows: [
        [
          { kind: 'link', text: '县政府要闻', href: '/catalogue/county-news/' },
          { kind: 'text', text: '12' },
          { kind: 'day', day: '2026-11-13' as PlainDate },
          { kind: 'bar', part: 21, text: '21%' },
          { kind: 'mark', mark: 'good', text: '及时' },
        ],
        [
          { kind: 'links', links: [{ text: '部门动态', href: '/catalogue/department-news/' }] },
          { kind: 'text', text: '—' },
          { kind: 'text', text: '—' },
          { kind: 'bar', part: 100, text: '130%' },
          { kind: 'mark', mark: 'bad', text: '不及时' },
        ],
      ],
    },
  ],
};

export const examples: readonly Example<{ section: OpennessSection }>[] = [
  { name: 'every cell', props: { section: SECTION } },
];
