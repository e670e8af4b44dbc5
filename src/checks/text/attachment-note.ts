import { problemInText } from '../problem-at.ts';
import { proseOf, withoutMarks } from './prose.ts';
import type { TextCheck } from './text-check.ts';

const NOTE = /^附\s*件\s*[：:]\s*(?:\d{1,2}\s*[.．、]\s*)?(\S.{1,60})/u;
/** Where the attachment itself begins, below the signature. */
const ITSELF = /^附\s*件(?:\s*[\d一二三四五六七八九十]{1,3})?\s*(?:[：:].*)?$/u;

/** 附件说明 in the text, and nothing attached: neither a file nor a part of the text nor a link. */
export const attachmentNote: TextCheck = {
  rule: 'attachment-note',
  run: (text, document) => {
    if (document.attachments.length > 0 || document.source.names['attachments'] !== undefined) return [];
    const lines = proseOf(text).filter(({ kind }) => kind !== 'blank' && kind !== 'hidden');
    const at = lines.findIndex(({ text: line }) => NOTE.test(withoutMarks(line).text));
    const line = lines[at];
    if (!line) return [];
    const { text: note, cut } = withoutMarks(line.text);
    const name = (NOTE.exec(note)?.[1] ?? '').replace(/[\s*。]{1,9}$/u, '');
    const whole = (text.lines[line.number - 1] ?? '') + (text.lines[line.number] ?? '');
    if (/\]\(|略|另发|不公开|^无/u.test(whole) || name.startsWith('无')) return [];
    const rest = lines.slice(at + 1);
    const here = rest.some(({ text: each, kind }) => {
      const plain = withoutMarks(each).text.trim();
      return (
        ITSELF.test(plain) || kind === 'table' || (kind === 'heading' && /附件|附表/u.test(plain)) || plain === name
      );
    });
    if (here) return [];
    return [
      problemInText(document, line.number, cut + 1, {
        rule: 'attachment-note',
        severity: 'warning',
        found: note.slice(0, 40).trim(),
        values: { name },
      }),
    ];
  },
};
