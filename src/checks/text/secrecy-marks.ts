import { findSecrecyInTitle, findSecrecyMarks } from '../../domain/privacy/secrecy-marks.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import type { TextCheck } from './text-check.ts';

/** 绝密、机密、秘密 in the head or the title. */
export const secrecyMark = marks('secrecy-mark', 'secret');
/** 内部资料、工作秘密、注意保存 in the head or the title. */
export const internalMark = marks('internal-mark', 'internal');

function marks(rule: 'secrecy-mark' | 'internal-mark', kind: 'secret' | 'internal'): TextCheck {
  return {
    rule,
    run: ({ lines, bodyStart }, document) => {
      const said = (found: string) => ({ rule, severity: 'error', found, values: { where: '' } }) as const;
      const inTitle = findSecrecyInTitle(document.title);
      const titleKind = inTitle !== null && /^.密$/u.test(inTitle) ? 'secret' : 'internal';
      return [
        ...(inTitle !== null && titleKind === kind ? [problemAt(document, 'title', said(inTitle))] : []),
        ...findSecrecyMarks(lines, bodyStart)
          .filter((mark) => mark.kind === kind)
          .map((mark) => problemInText(document, mark.line + 1, mark.start + 1, said(mark.text))),
      ];
    },
  };
}
