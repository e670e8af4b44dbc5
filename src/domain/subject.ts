import { SUBJECTS } from './subject-table.ts';

/** First level → second level. A first level without any second level stands alone. */
export type SubjectVocabulary = { readonly [first: string]: readonly string[] };

export type SubjectJudgement =
  | { readonly verdict: 'ok'; readonly subject: string }
  | {
      readonly verdict: 'wrong';
      /** `separator`: another sign than `\`; `first`, `second`: a level that the vocabulary does not hold. */
      readonly reason: 'separator' | 'first' | 'second';
      readonly proposal: string | null;
      /** What may stand at the level that is wrong. */
      readonly choices: readonly string[];
    };

/** Whether a 主题分类 is `一级\二级` of the vocabulary (document-metadata.md §4). */
export function judgeSubject(text: string, vocabulary: SubjectVocabulary = SUBJECTS): SubjectJudgement {
  if (holds(text, vocabulary)) return { verdict: 'ok', subject: text };
  const clean = text.trim().replace(/\s{0,9}[\\/＼／>＞]\s{0,9}/u, '\\');
  if (holds(clean, vocabulary)) return { verdict: 'wrong', reason: 'separator', proposal: clean, choices: [] };
  const [first = '', second = ''] = clean.split('\\');
  const seconds = Object.hasOwn(vocabulary, first) ? vocabulary[first] : undefined;
  if (seconds) return { verdict: 'wrong', reason: 'second', proposal: null, choices: seconds };
  const owners = Object.keys(vocabulary).filter((name) => vocabulary[name]?.includes(second || first));
  const owner = owners.length === 1 ? `${owners[0]}\\${second || first}` : null;
  return { verdict: 'wrong', reason: 'first', proposal: owner, choices: Object.keys(vocabulary) };
}

function holds(text: string, vocabulary: SubjectVocabulary): boolean {
  const [first = '', second, ...rest] = text.split('\\');
  if (rest.length > 0 || !Object.hasOwn(vocabulary, first)) return false;
  const seconds = vocabulary[first] ?? [];
  return second === undefined ? seconds.length === 0 : seconds.includes(second);
}
