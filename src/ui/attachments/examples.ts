import type { AttachmentView } from '../../domain/page.ts';
import type { Example } from '../example.ts';

export const ATTACHMENTS: readonly AttachmentView[] = [
  {
    title: '生活垃圾分类投放指引',
    href: '/policies/2026/files/guide.pdf',
    type: 'PDF',
    size: '1.2 MB',
    bytes: 1_258_291,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
  {
    title: '分类收集容器设置标准',
    href: '/policies/2026/files/bins.xlsx',
    type: 'XLSX',
    size: '48 KB',
    bytes: 49_152,
    sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  },
];

export const examples: readonly Example<{ attachments: readonly AttachmentView[] }>[] = [
  { name: 'two', props: { attachments: ATTACHMENTS } },
  {
    name: 'twenty-long',
    props: {
      attachments: Array.from({ length: 20 }, (_, index) => ({
        title: `附件${index + 1}：示例县2026年度城乡生活垃圾分类收集、运输、处置设施建设项目实施方案及资金安排明细表（第${index + 1}部分）`,
        href: `/policies/2026/files/plan-${index + 1}.docx`,
        type: 'DOCX',
        size: `${index + 12} KB`,
        bytes: (index + 12) * 1024,
        sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
      })),
    },
  },
];
