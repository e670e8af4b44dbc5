import type { Example } from '../example.ts';

interface Props {
  id: string;
  title: string;
  facts: readonly { label: string; text: string | readonly string[] | null }[];
}

export const examples: readonly Example<Props>[] = [
  {
    name: 'office',
    props: {
      id: 'office-title',
      title: '公开工作机构',
      facts: [
        { label: '名称', text: '示例县人民政府办公室政务公开股' },
        { label: '传真号码', text: null },
        { label: '获取方式', text: ['本网站', '县档案馆、县图书馆查阅点'] },
      ],
    },
  },
  { name: 'nothing-known', props: { id: 'nothing-title', title: '空', facts: [{ label: '电话', text: null }] } },
];
