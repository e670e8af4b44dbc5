import type { Example } from '../example.ts';

export const examples: readonly Example<{ title: string; sentences: readonly string[] }>[] = [
  {
    name: 'owed',
    props: {
      title: '这里还没有文件',
      sentences: [
        '本栏目应当公开：应急预案、预警信息及应对情况。',
        '公开依据是条例第二十条第（十二）项。',
        '由示例县应急管理局负责公开。',
      ],
    },
  },
  { name: 'plain', props: { title: '这里还没有文件', sentences: [] } },
];
