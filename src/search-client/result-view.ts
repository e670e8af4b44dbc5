import { element } from './element.ts';
import type { FoundDocument } from './engine.ts';
import { excerpt, mark, type Piece } from './excerpt.ts';
import type { Asked } from './question.ts';
import { sayDay } from './words.ts';

/** Names that a result needs besides what its record holds. */
export interface ResultNames {
  readonly language: string;
  /** Names of document types, by value. */
  readonly types: ReadonlyMap<string, string>;
  /** Class of the mark of a validity, by status. */
  readonly validity: { readonly [status: string]: string };
}

/** A result as an item of the list. */
export function resultItem(found: FoundDocument, asked: Asked, names: ResultNames): HTMLLIElement {
  const { meta } = found;
  const title = meta['title'] ?? '';
  const needles = needlesOf(asked);
  const passage = excerpt(found.content, meta['anchors'] ?? '', needles);
  const href = passage.anchor === '' ? found.href : `${found.href}#${encodeURIComponent(passage.anchor)}`;
  const facts: Node[] = [];
  const status = meta['validity'];
  if (status) facts.push(element('span', { class: `validity ${names.validity[status] ?? ''}` }, [status]));
  const type = names.types.get(meta['type'] ?? '');
  for (const fact of [type, meta['number'], meta['agency']])
    if (fact) facts.push(element('span', {}, marked(mark(fact, needles))));
  const date = meta['date'];
  if (date) facts.push(element('time', { datetime: date }, [sayDay(date, names.language)]));
  return element('li', { class: 'result' }, [
    element('h3', { class: 'result__title' }, [element('a', { href }, marked(mark(title, needles)))]),
    element('p', { class: 'result__facts' }, facts),
    element('p', { class: 'result__passage' }, marked(passage.pieces)),
  ]);
}

/** What to mark: the words; where a word is long, the pairs of characters it is found by as well. */
function needlesOf({ key, words, tokens, folded }: Asked): readonly string[] {
  if (key) return [folded];
  const pairs = tokens.filter((token) => token.length > 1);
  return [...new Set([folded, ...words, ...(words.some((word) => word.length > 3) ? pairs : [])])].filter(Boolean);
}

function marked(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text));
}
