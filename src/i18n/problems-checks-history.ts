import type { CheckRuleText } from './problems-checks.ts';
import type { Texts } from './text.ts';

/** Rules that compare the content with what was published before. */
export const HISTORY_RULES = {
  'silent-change': {
    title: { 'zh-CN': '悄悄改动', en: 'Silent changes' },
    why: {
      'zh-CN': '已公布的文件改了却不说明，引用它的人不知道依据变了；公信力靠的是改动有据可查。',
      en: 'Who relied on a text must learn that it was changed, what and why.',
    },
    basis: '《政府信息公开条例》第六条',
    cases: {
      released: {
        message: {
          'zh-CN': '和上一次发布（{since}）相比，{parts}变了，但没有新的“更正”说明。',
          en: 'Since the release of {since} {parts} changed, and no new 更正 says so.',
        },
        fix: {
          'zh-CN': '在“更正”里加一条：日期、改了什么（说明）、为什么（原因）；不该改的恢复原文。',
          en: 'Add an entry to 更正 (day, what, why), or restore the text.',
        },
      },
      committed: {
        message: {
          'zh-CN': '公布之后（{since}起）正文改过，但“更正”里没有这以后的说明。',
          en: 'The text was changed after its publication (since {since}), and no 更正 of that time says so.',
        },
        fix: {
          'zh-CN': '在“更正”里加一条：日期、改了什么（说明）、为什么（原因）；不该改的恢复原文。',
          en: 'Add an entry to 更正 (day, what, why), or restore the text.',
        },
      },
    },
  },
  'publication-date-changed': {
    title: { 'zh-CN': '改动发布日期', en: 'Changed publication dates' },
    why: {
      'zh-CN': '发布日期是计算时限、排序和订阅的依据，公布以后不应再变。',
      en: 'Deadlines, order and feeds rest on the day of publication: it does not change afterwards.',
    },
    basis: '《政府信息公开条例》第二十六条',
    cases: {
      main: {
        message: {
          'zh-CN': '发布日期原来是 {before}，现在写作 {found}。',
          en: 'The publication date was {before} and is now {found}.',
        },
        expected: { 'zh-CN': '{before}', en: '{before}' },
        fix: {
          'zh-CN': '改回 {before}；原来写错的，在“更正”里说明。',
          en: 'Write {before} again, or explain it in 更正.',
        },
      },
    },
  },
  'back-dating': {
    title: { 'zh-CN': '倒填发布日期', en: 'Back-dating' },
    why: {
      'zh-CN': '发布日期早于文件进入仓库的日期，等于声称在没有的时候已经公开；超期公开不能靠改日期补救。',
      en: 'A text cannot have been published before it was there; a missed deadline is not mended by a date.',
    },
    basis: '《政府信息公开条例》第二十六条',
    cases: {
      main: {
        message: {
          'zh-CN': '发布日期写作 {found}，文件 {first} 才第一次提交，早了 {days} 天。',
          en: 'Published on {found}, says the file, which was first committed on {first}: {days} days later.',
        },
        fix: {
          'zh-CN': '写实际公开的日期。从别处转来的旧文件，用“检查豁免”写明规则 back-dating 和原因。',
          en: 'Write the day it was published. For a text taken over from elsewhere allow back-dating with its reason.',
        },
      },
    },
  },
  'history-unknown': {
    title: { 'zh-CN': '没有历史可比', en: 'No history to compare with' },
    why: {
      'zh-CN': '是否悄悄改动、倒填日期，要和以前比才知道；比不了的如实说明，不作猜测。',
      en: 'Silent changes and back-dating show only by comparison; where there is none this is said, not guessed.',
    },
    basis: null,
    cases: {
      none: {
        message: {
          'zh-CN': '内容不在 Git 仓库里，也没有给出上一次发布的记录：没有检查悄悄改动和倒填日期。',
          en: 'There is neither a Git repository nor the record of a release: changes and back-dating were not checked.',
        },
        fix: {
          'zh-CN': '用 Git 保存内容，或运行 npm run check -- --release 已发布网站的链接。',
          en: 'Keep the content in Git, or run npm run check -- --release LINK.',
        },
      },
      shallow: {
        message: {
          'zh-CN': 'Git 仓库只取了最近的提交（浅克隆），看不到文件最初的日期：没有检查倒填日期。',
          en: 'The Git clone is shallow and does not know when files began: back-dating was not checked.',
        },
        fix: {
          'zh-CN': '在持续集成里取全部历史（fetch-depth: 0），或运行 git fetch --unshallow。',
          en: 'Fetch the whole history (fetch-depth: 0, or git fetch --unshallow).',
        },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };

/** Parts of a document that are no field. */
export const PART_LABELS = { body: { 'zh-CN': '正文', en: 'the text' } } as const satisfies Texts;
