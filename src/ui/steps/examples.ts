import type { Example } from '../example.ts';

interface Props {
  steps: readonly { name: string; detail: string | null; limit: string | null }[];
}

export const examples: readonly Example<Props>[] = [
  {
    name: 'three',
    props: {
      steps: [
        { name: '申请', detail: '到政务服务大厅3号窗口提交，或网上申请。', limit: '当场' },
        { name: '现场核查', detail: '两名以上人员到场核查。', limit: '5个工作日' },
        { name: '决定和送达', detail: null, limit: null },
      ],
    },
  },
];
