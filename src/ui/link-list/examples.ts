import type { CountedLink } from '../../domain/page.ts';
import type { Example } from '../example.ts';

const NAMES = [
  '县政府办公室',
  '发展和改革局',
  '教育局',
  '公安局',
  '民政局',
  '财政局',
  '人力资源和社会保障局',
  '自然资源局',
  '住房和城乡建设局',
  '农业农村局',
  '卫生健康委员会',
  '市场监督管理局',
];

export const AGENCY_LINKS: readonly CountedLink[] = NAMES.map((text, index) => ({
  text,
  href: `/agencies/a${index}/`,
  count: 120 - index * 9,
}));

export const YEAR_LINKS: readonly CountedLink[] = [2026, 2025, 2024, 2023, 2022, 2021].map((year, index) => ({
  text: `${year}年`,
  href: `/years/${year}/`,
  count: 31 + index * 40,
}));

export const TOPIC_LINKS: readonly CountedLink[] = [
  { text: '优化营商环境', href: '/topics/business/', count: 46 },
  { text: '乡村振兴', href: '/topics/rural/', count: 38 },
  { text: '生活垃圾分类', href: '/topics/waste/', count: 9 },
  { text: '义务教育招生', href: '/topics/schools/', count: 21 },
];

type Props = {
  links: readonly (CountedLink & { current?: boolean; depth?: number; note?: string | null })[];
  layout?: 'inline' | 'stacked';
};

export const examples: readonly Example<Props>[] = [
  { name: 'inline', props: { links: AGENCY_LINKS } },
  { name: 'current', props: { links: YEAR_LINKS.map((link, index) => ({ ...link, current: index === 1 })) } },
  {
    name: 'stacked',
    props: {
      links: AGENCY_LINKS.map((link, index) => ({
        ...link,
        depth: index % 3,
        note: index % 2 ? '人民路1号，0999-1234567' : null,
      })),
      layout: 'stacked',
    },
  },
];
