import { element } from './element.ts';
import type { FoundDocument, Hit } from './engine.ts';
import { excerpt, mark, type Passage, type Piece } from './excerpt.ts';
import { sayDay } from './words.ts';

/** Names that a result needs besides what its record holds. */
export interface ResultNames {
  readonly language: string;
  /** Names of document types, by value. */
  readonly types: ReadonlyMap<string, string>;
  /** Class of the mark of a validity, by status. */
  readonly validity: { readonly [status: string]: string };
}

const GONE: ReadonlySet<string> = new Set(['失效', '废止']);
/** Shortest and longest phrase that is marked on the page it is found on. */
const PHRASE = { shortest: 2, longest: 60 };

/** The results of an answer, as many as were asked for so far. */
export class ResultList {
  readonly element: HTMLOListElement = element('ol', { class: 'results' });
  readonly #hits: readonly Hit[];
  readonly #needles: readonly string[];
  readonly #names: ResultNames;
  #shown = 0;

  constructor(hits: readonly Hit[], needles: readonly string[], names: ResultNames) {
    this.#hits = hits;
    this.#needles = needles;
    this.#names = names;
  }

  get shown(): number {
    return this.#shown;
  }

  /** Adds results up to so many in all; says the first that came new, and whether any could not be loaded. */
  async show(upTo: number): Promise<{ readonly first: HTMLElement | undefined; readonly failed: boolean }> {
    const hits = this.#hits.slice(this.#shown, upTo);
    this.#shown += hits.length;
    const loaded = await Promise.allSettled(hits.map((hit) => hit.load()));
    const items = loaded.flatMap((each) =>
      each.status === 'fulfilled' ? [resultItem(each.value, this.#needles, this.#names)] : [],
    );
    this.element.append(...items);
    return { first: items[0], failed: items.length < hits.length };
  }
}

/** A result as an item of the list; `needles` are what to mark, folded. */
export function resultItem(found: FoundDocument, needles: readonly string[], names: ResultNames): HTMLLIElement {
  const { meta } = found;
  const title = meta['title'] ?? '';
  const passage = excerpt(found.content, meta['anchors'] ?? '', needles);
  const facts: Node[] = [];
  const status = meta['validity'];
  if (status) facts.push(element('span', { class: `validity ${names.validity[status] ?? ''}` }, [status]));
  const type = names.types.get(meta['type'] ?? '');
  for (const fact of [type, meta['number'], meta['agency']])
    if (fact) facts.push(element('span', {}, marked(mark(fact, needles))));
  const date = meta['date'];
  if (date) facts.push(element('time', { datetime: date }, [sayDay(date, names.language)]));
  return element('li', { class: status && GONE.has(status) ? 'result result--gone' : 'result' }, [
    element('h3', { class: 'result__title' }, [
      element('a', { href: found.href + fragmentOf(passage) }, marked(mark(title, needles))),
    ]),
    element('p', { class: 'result__facts' }, facts),
    element('p', { class: 'result__passage' }, marked(passage.pieces)),
  ]);
}

/**
 * `#t12:~:text=…`: the page opens at the article, and the browser marks the phrase there by itself (a text fragment, which
 * the address that is kept and sent does not hold). A browser that knows none of it opens the article.
 */
export function fragmentOf(passage: Passage): string {
  const anchor = encodeURIComponent(passage.anchor);
  const phrase = passage.pieces
    .filter(({ text, marked }) => marked && !/\s/u.test(text))
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length)[0];
  if (phrase === undefined || phrase.length < PHRASE.shortest || phrase.length > PHRASE.longest)
    return anchor === '' ? '' : `#${anchor}`;
  return `#${anchor}:~:text=${encodeURIComponent(phrase).replaceAll('-', '%2D')}`;
}

function marked(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text));
}
