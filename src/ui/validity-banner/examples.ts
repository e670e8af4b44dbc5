import type { DocumentView } from '../../domain/page.ts';
import type { Example } from '../example.ts';

type Finding = NonNullable<DocumentView['validity']>;

export const FINDINGS = {
  inforce: { status: '现行有效', sentence: '自2026年3月1日起施行。', because: null, next: null },
  pending: {
    status: '尚未生效',
    sentence: '自2026年5月1日起施行。',
    because: null,
    next: '2026年5月1日起变为“现行有效”。',
  },
  amended: {
    status: '已被修改',
    sentence: '自2026年3月15日起有条文被修改。',
    because: {
      text: '示例县人民政府关于修改《示例县生活垃圾分类管理办法》的决定',
      href: '/policies/2026/waste-amend/',
    },
    next: null,
  },
  partial: {
    status: '部分失效',
    sentence: '自2025年7月1日起部分条款失效。',
    because: { text: '示例县人民政府关于清理招商引资政策的通知', href: '/policies/2025/clean/' },
    next: '2026年6月30日起变为“失效”。',
  },
  lapsed: { status: '失效', sentence: '有效期至2023年4月30日，已经届满。', because: null, next: null },
  repealed: {
    status: '废止',
    sentence: '自2026年1月8日起废止。',
    because: { text: '示例县人民政府关于废止部分行政规范性文件的决定', href: '/policies/2026/repeal/' },
    next: null,
  },
} as const satisfies { readonly [name: string]: Finding };

export const examples: readonly Example<{ validity: Finding }>[] = Object.entries(FINDINGS).map(([name, validity]) => ({
  name,
  props: { validity },
}));
