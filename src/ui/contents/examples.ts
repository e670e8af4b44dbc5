import type { DocumentView } from '../../domain/page.ts';
import type { Example } from '../example.ts';

/** The headings of the measure of article/examples.ts. */
export const CONTENTS: DocumentView['contents'] = [
  { depth: 2, text: '第一章 总则', href: '#c1' },
  { depth: 2, text: '第二章 投放和收集', href: '#c2' },
  { depth: 3, text: '第一节 投放', href: '#c2s1' },
  { depth: 3, text: '第二节 收集和运输', href: '#c2s2' },
  { depth: 2, text: '第三章 法律责任', href: '#c3' },
  { depth: 2, text: '第四章 附则', href: '#c4' },
];

export const examples: readonly Example<{ entries: DocumentView['contents'] }>[] = [
  { name: 'chapters', props: { entries: CONTENTS } },
];
