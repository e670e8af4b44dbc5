import type { RuleExamples } from './rule-example.ts';

const REST = '发布日期: 2026-03-05';

/** Whole files: fences, colons, YAML and characters. */
export const FILE_EXAMPLES = {
  'front-matter-missing': {
    in: 'file',
    wrong: '# 关于做好防汛工作的通知\n\n各乡镇：',
    right: `---\n标题: 关于做好防汛工作的通知\n${REST}\n---\n\n各乡镇：`,
  },
  'front-matter-start': {
    in: 'file',
    wrong: `\n---\n标题: 关于做好防汛工作的通知\n---\n\n各乡镇：`,
    right: `---\n标题: 关于做好防汛工作的通知\n---\n\n各乡镇：`,
  },
  'front-matter-fence': {
    in: 'file',
    wrong: `---\n标题: 关于做好防汛工作的通知\n----\n\n各乡镇：`,
    right: `---\n标题: 关于做好防汛工作的通知\n---\n\n各乡镇：`,
  },
  'front-matter-unclosed': {
    in: 'file',
    wrong: `---\n标题: 关于做好防汛工作的通知\n\n各乡镇：`,
    right: `---\n标题: 关于做好防汛工作的通知\n---\n\n各乡镇：`,
  },
  'full-width-colon': { in: 'fields', wrong: '附注：此件公开发布', right: '附注: 此件公开发布' },
  'colon-space': { in: 'fields', wrong: '附注:此件公开发布', right: '附注: 此件公开发布' },
  'yaml-syntax': { in: 'fields', wrong: '附注: 说明: 此件公开发布', right: '附注: "说明: 此件公开发布"' },
  'yaml-reference': { in: 'fields', wrong: '附注: *重要* 此件公开发布', right: '附注: 此件公开发布' },
  'yaml-tag': { in: 'fields', wrong: '附注: !!str 此件公开发布', right: '附注: 此件公开发布' },
  'yaml-comment': { in: 'fields', wrong: '附注: 见附件 #1', right: '附注: "见附件 #1"' },
  'yaml-shape': {
    in: 'file',
    wrong: '---\n- 标题\n- 日期\n---\n\n各乡镇：',
    right: '---\n标题: 关于做好防汛工作的通知\n---\n\n各乡镇：',
  },
  'invisible-character': { in: 'body', wrong: '政\u200b务公开', right: '政务公开' },
  'replacement-character': { in: 'body', wrong: '请认真做好防\ufffd工作。', right: '请认真做好防汛工作。' },
  'private-use-character': { in: 'body', wrong: '村民王\ue000。', right: '村民王𬀩。' },
  'control-character': { in: 'body', wrong: '各乡镇\u0008要落实。', right: '各乡镇要落实。' },
  'garbled-text': { in: 'body', wrong: '锟斤拷锟斤拷', right: '各乡镇人民政府：' },
  'empty-file': { in: 'file', wrong: '   \n', right: '---\n标题: 关于做好防汛工作的通知\n---\n\n各乡镇：' },
} as const satisfies RuleExamples;
