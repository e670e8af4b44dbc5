import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** Marks of a text that is not the final one; 征求意见 belongs among the notices. */
const UNFINISHED =
  /[（(]((?:公开)?征求意见稿|草案|草稿|送审稿|讨论稿|修改稿|审议稿|审核稿|代拟稿|定稿|终稿|最终版)[）)]/u;

/** A title with quotation marks around all of it (Chinese ones do not belong to YAML), or with a full stop. */
export const titleForm: Check = {
  rule: 'title-form',
  run: ({ documents }) =>
    documents.flatMap((document) => {
      const { title } = document;
      const inner = /^[“‘「『"']([^“”‘’「」『』"']+)[”’」』"']$/u.exec(title)?.[1];
      if (inner)
        return [
          problemAt(document, 'title', {
            rule: 'title-form',
            words: 'quoted',
            severity: 'warning',
            found: title,
            values: { right: inner },
          }),
        ];
      const mark = document.type === 'policies' ? UNFINISHED.exec(title)?.[1] : undefined;
      if (mark)
        return [
          problemAt(document, 'title', { rule: 'title-form', words: 'unfinished', severity: 'warning', found: mark }),
        ];
      if (!/[。；，、：]$/u.test(title)) return [];
      const values = { sign: title.slice(-1), right: title.slice(0, -1) };
      return [
        problemAt(document, 'title', { rule: 'title-form', words: 'stop', severity: 'warning', found: title, values }),
      ];
    }),
};
