import { fromIndexText, narrow } from '../domain/search-text.ts';

/** A piece of text, marked where it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Passage {
  readonly pieces: readonly Piece[];
  /** Anchor of the section it stands in; empty for none. */
  readonly anchor: string;
}

/** Characters of a passage. */
const LENGTH = 90;
/** Anchor of the list of attachments (src/outputs/search/record.ts). */
const ATTACHMENTS = 'attachments-title';
/** Matches that are looked at; a text that repeats a word more often is clear by then. */
const MATCHES = 400;

/** The text with the needles marked; needles are folded. */
export function mark(text: string, needles: readonly string[]): readonly Piece[] {
  return pieces(text, 0, text.length, findAll(text, needles));
}

/** The part of a text that holds most of the needles, the longest first; its beginning when it holds none. */
export function excerpt(content: string, anchors: string, needles: readonly string[]): Passage {
  const { text, sections } = decode(content, anchors);
  // The first part is the title and the numbers, which a result shows anyway.
  const start = sections[1]?.begins ?? 0;
  const body = text.slice(start);
  const found = findAll(body, needles);
  const at = densest(found);
  let from = Math.max(0, at - 20);
  // Begin where a sentence or a line begins, if one does.
  const head = body.slice(from, at);
  const cut = Math.max(head.lastIndexOf('。'), head.lastIndexOf('\n'), head.lastIndexOf('；'));
  if (cut >= 0) from += cut + 1;
  const to = Math.min(body.length, from + LENGTH);
  const place = start + (found.length > 0 ? at : from);
  const section = sections.findLast(({ begins }) => begins <= place);
  const shown = pieces(body, from, to, found).map(({ text, marked }) => ({ text: text.replaceAll('\n', ' '), marked }));
  const ellipsis = { text: '…', marked: false };
  const named = found.length > 0 && section?.anchor === ATTACHMENTS ? nameOf(text, section.begins, start + from) : [];
  return {
    pieces: [...named, ...(from > 0 && cut < 0 ? [ellipsis] : []), ...shown, ...(to < body.length ? [ellipsis] : [])],
    anchor: found.length > 0 ? (section?.anchor ?? '') : '',
  };
}

/** The first line of a section, an attachment's name, unless the passage begins with it. */
function nameOf(text: string, begins: number, from: number): readonly Piece[] {
  const end = text.indexOf('\n', begins);
  return end < 0 || from <= end ? [] : [{ text: `${text.slice(begins, end)}：`, marked: false }];
}

/** The text of an indexed content, and at which character each section begins. */
export function decode(
  content: string,
  anchors: string,
): { readonly text: string; readonly sections: readonly { readonly begins: number; readonly anchor: string }[] } {
  const tokens = content.split(' ');
  const marks = anchors === '' ? [] : anchors.split(';').map((each) => each.split(','));
  let text = '';
  let done = 0;
  const sections = marks.map(([at = '0', anchor = '']) => {
    text += fromIndexText(tokens.slice(done, Number(at)).join(' '));
    done = Number(at);
    return { begins: text.length, anchor: decodeURIComponent(anchor) };
  });
  text += fromIndexText(tokens.slice(done).join(' '));
  return { text, sections };
}

interface Match {
  readonly at: number;
  readonly end: number;
}

function findAll(text: string, needles: readonly string[]): readonly Match[] {
  const folded = foldSameLength(text);
  const matches: Match[] = [];
  for (const needle of needles) {
    if (needle === '') continue;
    for (let at = folded.indexOf(needle); at >= 0 && matches.length < MATCHES; at = folded.indexOf(needle, at + 1))
      matches.push({ at, end: at + needle.length });
  }
  return matches.sort((a, b) => a.at - b.at || b.end - a.end);
}

/** As the folding of questions, where that keeps the length. */
function foldSameLength(text: string): string {
  const lower = narrow(text).toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Where the window begins that holds most of what was asked; longer and different matches count more. */
function densest(matches: readonly Match[]): number {
  let best = { at: matches[0]?.at ?? 0, worth: 0 };
  for (const [index, { at }] of matches.entries()) {
    const inside = new Map<string, number>();
    for (let other = index; other < matches.length; other += 1) {
      const match = matches[other];
      if (!match || match.end > at + LENGTH - 20) break;
      const length = match.end - match.at;
      inside.set(`${match.at}`, Math.max(inside.get(`${match.at}`) ?? 0, length * length));
    }
    const worth = [...inside.values()].reduce((sum, each) => sum + each, 0);
    if (worth > best.worth) best = { at, worth };
  }
  return best.at;
}

function pieces(text: string, from: number, to: number, matches: readonly Match[]): readonly Piece[] {
  const found: Piece[] = [];
  let at = from;
  for (const match of matches) {
    const begin = Math.max(match.at, at);
    const end = Math.min(match.end, to);
    if (end <= begin || begin >= to) continue;
    if (begin > at) found.push({ text: text.slice(at, begin), marked: false });
    const last = found.at(-1);
    if (last?.marked && begin === at)
      found[found.length - 1] = { text: last.text + text.slice(begin, end), marked: true };
    else found.push({ text: text.slice(begin, end), marked: true });
    at = end;
  }
  if (at < to) found.push({ text: text.slice(at, to), marked: false });
  return found;
}
