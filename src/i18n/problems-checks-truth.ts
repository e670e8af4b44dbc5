import type { CheckRuleText } from './problems-checks.ts';

/** Rules about what the texts of several documents say of one another. */
export const TRUTH_RULES = {
  'repeal-clause': {
    title: { 'zh-CN': '废止条款与废止关系', en: 'Clauses of repeal' },
    why: {
      'zh-CN': '正文已经废止的文件，网页上仍显示有效，读者会照着失效的规定办事。',
      en: 'A repealed text would still look valid.',
    },
    basis: '《行政法规制定程序条例》第三十五条；国办发〔2018〕37号',
    cases: {
      unmarked: {
        message: {
          'zh-CN': '正文写明废止“{found}”，它就是本站的 {file}，但两份文件里都没有写这个关系，网页上仍显示有效。',
          en: 'The text repeals “{found}”, which is {file} here, but no relation says so: it still looks valid.',
        },
        expected: { 'zh-CN': '关系: {废止: [{target}]}', en: '关系: {废止: [{target}]}' },
        fix: {
          'zh-CN': '在本文件的“关系”里写“废止: {target}”；只废止部分条款的，写“部分废止”。',
          en: 'Write “废止: {target}” (or 部分废止) among the 关系 of this document.',
        },
      },
      unsaid: {
        message: {
          'zh-CN': '“{field}”写了废止“{found}”，正文里却没有提到它。',
          en: '{field} says that “{found}” is repealed; the text does not mention it.',
        },
        fix: { 'zh-CN': '核对文号、标题有没有写错。', en: 'Check the number or title.' },
      },
    },
  },
  'basis-in-force': {
    title: { 'zh-CN': '依据已经失效', en: 'Basis no longer in force' },
    why: {
      'zh-CN': '依据被废止，文件本身往往也要清理或者修改。',
      en: 'When its basis is repealed, a text must be reviewed.',
    },
    basis: '国办发〔2018〕37号',
    cases: {
      main: {
        message: {
          'zh-CN': '本文件仍然有效，它的依据“{found}”却已经{status}。',
          en: 'This text is in force, but its basis “{found}” is no longer ({status}).',
        },
        fix: {
          'zh-CN': '确认本文件是否需要清理；新的依据已经出台的，把“{field}”改成新的。',
          en: 'Review the text; name the new basis in {field} if there is one.',
        },
      },
    },
  },
  'citation-relation': {
    title: { 'zh-CN': '引用而没有写关系', en: 'Citation without relation' },
    why: {
      'zh-CN': '写了关系，读者才能从被引用的文件找到这一份，依据失效时也才会提醒。',
      en: 'Only relations lead back from the cited text, and tell when a basis ends.',
    },
    basis: null,
    cases: {
      main: {
        message: {
          'zh-CN': '正文提到本站的 {count} 份文件（{targets}），“关系”里没有写。',
          en: 'The text cites {count} documents of this site ({targets}) without a relation.',
        },
        fix: {
          'zh-CN': '是依据的写“依据”，是配套的写“配套”；只是顺便提到的，不用写。',
          en: 'Write 依据 or 配套 where it fits; a mere mention needs none.',
        },
      },
    },
  },
  'revived-by-withdrawal': {
    title: { 'zh-CN': '撤回使旧文件重新显示有效', en: 'Revived by a withdrawal' },
    why: {
      'zh-CN': '撤回的文件不再起作用，它废止、修改过的文件会重新显示有效，是否真的恢复效力只有人知道。',
      en: 'What a withdrawn document repealed looks valid again; only a person knows whether it is.',
    },
    basis: null,
    cases: {
      main: {
        message: {
          'zh-CN': '本文件撤回（{day}）以后，被它处理过的“{found}”不再显示“{effect}”。',
          en: 'With this withdrawal ({day}) “{found}” no longer shows “{effect}”.',
        },
        fix: {
          'zh-CN': '在 {file} 里写明“有效性”：仍是{effect}的，写“有效性: {effect}”；恢复效力的，写“有效性: 现行有效”。',
          en: 'State 有效性 in {file}: {effect}, or 现行有效.',
        },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };
