import { SUGGESTIONS } from '../i18n/search-suggestions.ts';
import { type ComboboxOption, makeCombobox } from './combobox.ts';
import { element } from './element.ts';
import type { Piece } from './excerpt.ts';
import type { TitleRow } from './library.ts';
import { nextShards } from './reach.ts';
import { openSearchFiles } from './search-files.ts';
import type { Manifest } from './session.ts';
import { GONE, type Suggestion, suggest } from './suggest.ts';
import styles from './suggestions.css?inline';

/** Milliseconds without a key before an answer is looked for. */
const PAUSE = 80;
let styled = false;

/**
 * Titles and numbers as one types, for the search form that is given: fetched by the one script of the page when the
 * focus first comes into the form. Needs no WebAssembly. Without an index nothing is offered, and the form works.
 */
export function start(form: HTMLElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="search"]');
  const place = form.getAttribute('action');
  // A form that has them already has nothing to gain.
  if (!input || place === null || input.getAttribute('role') === 'combobox') return;
  addStyles();
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
  const index = openIndex(place);
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const answer = async (text: string, mine: number) => {
    const blank = text.trim() === '';
    const found = blank ? [] : await lookUp(index, text);
    if (mine !== turn) return;
    const said = blank ? '' : SUGGESTIONS[found.length > 0 ? 'count' : 'none'][language];
    box.show(found.map(optionOf), said.replace('{count}', String(found.length)));
  };
  const box = makeCombobox(input, SUGGESTIONS.list[language], (text) => {
    turn += 1;
    const mine = turn;
    clearTimeout(waiting);
    waiting = setTimeout(() => void answer(text, mine), PAUSE);
  });
  form.addEventListener('submit', () => {
    turn += 1;
    clearTimeout(waiting);
    box.show([], '');
  });
  // What was typed before this was there.
  if (document.activeElement === input && input.value !== input.defaultValue) void answer(input.value, turn);
}

async function lookUp(index: ReturnType<typeof openIndex>, text: string): Promise<readonly Suggestion[]> {
  try {
    const { rows, files } = await index();
    return await suggest(rows, text, files);
  } catch {
    // Offline or too old a browser: a list that cannot be had is no fault of what was typed. The search page says it.
    return [];
  }
}

/** Titles of the newest documents, fetched at the first question; a failure is forgotten. */
function openIndex(place: string) {
  let opened: Promise<{ rows: readonly TitleRow[]; files: ReturnType<typeof openSearchFiles> }> | null = null;
  const open = async () => {
    const response = await fetch(`${place}manifest.json`);
    if (!response.ok) throw new Error(`${response.status} ${place}manifest.json`);
    const manifest = (await response.json()) as Manifest;
    const files = openSearchFiles(place.replace(/search\/$/u, ''), manifest.engine);
    const shards = nextShards(manifest.shards, new Set());
    return { rows: (await Promise.all(shards.map(({ path }) => files.titles(path)))).flat(), files };
  };
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}

function optionOf({ row, title, number }: Suggestion): ComboboxOption {
  const facts: Node[] = [];
  if (row.number !== '') facts.push(element('span', {}, marked(number)));
  // 现行有效 goes without saying; anything else must be said.
  if (row.validity !== '' && row.validity !== '现行有效')
    facts.push(
      element('span', { class: GONE.has(row.validity) ? 'suggestions__gone' : 'suggestions__state' }, [row.validity]),
    );
  return {
    content: [
      element('span', { class: 'suggestions__title' }, marked(title)),
      ...(facts.length > 0 ? [element('span', { class: 'suggestions__facts' }, facts)] : []),
    ],
    choose: () => {
      void row.load().then(({ href }) => location.assign(href));
    },
  };
}

function marked(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text));
}

/** Built by script, which the policy of the pages allows; where a browser cannot, the list stands plainly below the field. */
function addStyles(): void {
  if (styled || !('adoptedStyleSheets' in document)) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
