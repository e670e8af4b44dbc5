import type { CategoryNode } from '../../domain/page.ts';
import type { Example } from '../example.ts';
import { exampleDay } from '../gallery/day.ts';

function node(
  id: string,
  text: string,
  description: string,
  count: number,
  children: readonly CategoryNode[] = [],
  basis: string | null = null,
): CategoryNode {
  return {
    id,
    text,
    href: `/catalogue/${id}/`,
    count,
    description,
    basis,
    agency: count > 0 ? null : '示例县应急管理局',
    newest: count > 0 ? exampleDay('2026-03-05') : null,
    feedHref: `/catalogue/${id}/rss.xml`,
    children,
  };
}

export const NODES: readonly CategoryNode[] = [
  node('rules', '政府信息公开制度', '公开工作依据的法律、法规、规章和本县制度。', 12, [], '条例第八条'),
  node(
    'policies',
    '政策文件',
    '本县规章、行政规范性文件和其他公文。',
    214,
    [
      node('normative', '行政规范性文件', '涉及公民、法人权利义务，在一定期限内反复适用的公文。', 88, [
        node('normative-gov', '县政府规范性文件', '以县政府和县政府办公室名义印发。', 40),
        node('normative-dept', '部门规范性文件', '以县政府各部门名义印发。', 48),
      ]),
      node('other-docs', '其他公文', '通知、批复、函和意见。', 126),
    ],
    '条例第二十条第（一）项',
  ),
  node(
    'planning',
    '规划计划',
    '国民经济和社会发展规划、专项规划、区域规划及相关政策。',
    19,
    [
      node('five-year', '五年规划', '国民经济和社会发展规划纲要。', 4),
      node('special', '专项规划', '教育、交通、生态环境等专项规划。', 15),
    ],
    '条例第二十条第（三）项',
  ),
  node('budget', '财政预决算', '县级和部门预算、决算报告及报表。', 66, [], '条例第二十条第（七）项'),
  node('emergency', '突发公共事件', '应急预案、预警信息及应对情况。', 0, [], '条例第二十条第（十二）项'),
];

export const examples: readonly Example<{ nodes: readonly CategoryNode[] }>[] = [
  { name: 'three-levels', props: { nodes: NODES } },
  { name: 'empty-category', props: { nodes: NODES.slice(4) } },
];
