import { byId, element } from './element.ts';
import { LimitsView } from './limits-view.ts';
import { NoWasmError, openPagefind, UnreachableError } from './pagefind-engine.ts';
import { LONGEST, type Question, readQuestion, writeQuestion } from './question.ts';
import { type ResultNames, resultItem } from './result-view.ts';
import { openSearchFiles } from './search-files.ts';
import { type Manifest, type Outcome, type Session, startSession } from './session.ts';
import { type Say, sayDay, speaker, type Words } from './words.ts';

/** What the page hands to its script, as a data block. */
export interface PageData {
  readonly language: string;
  readonly base: string;
  readonly manifest: string;
  readonly words: Words;
  readonly types: readonly { readonly value: string; readonly text: string }[];
  readonly validity: { readonly [status: string]: string };
}

/** What is said of an answer, by the way it was found. */
const SAYING = {
  number: 'byNumber',
  date: 'byDate',
  words: 'found',
  pinyin: 'pinyin',
  alike: 'alike',
  some: 'some',
  none: 'none',
} as const satisfies { readonly [way in Outcome['answer']['way']]: keyof Words };
/** Results that are shown at a time. */
const STEP = 10;

/** Brings the search page to life. Nothing is stored: the address is the whole state. */
export function startSearchPage(): void {
  const data = JSON.parse(byId('search-data', HTMLScriptElement).textContent ?? '') as PageData;
  new SearchPage(data).begin();
}

class SearchPage {
  readonly #data: PageData;
  readonly #say: Say;
  readonly #names: ResultNames;
  readonly #form = byId('search-form', HTMLFormElement);
  readonly #input = byId('query', HTMLInputElement);
  readonly #status = byId('search-status', HTMLElement);
  readonly #answer = byId('search-answer', HTMLElement);
  readonly #title = document.title;
  #limits: LimitsView | null = null;
  #manifest: Promise<Manifest> | null = null;
  #session: Promise<Session> | null = null;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  constructor(data: PageData) {
    this.#data = data;
    this.#say = speaker(data.words);
    const types = new Map(data.types.map(({ value, text }) => [value, text]));
    this.#names = { language: data.language, types, validity: data.validity };
  }

  begin(): void {
    byId('search-note', HTMLElement).hidden = true;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#read());
    });
    window.addEventListener('popstate', () => void this.#show(readQuestion(location.search), false));
    void this.#show(readQuestion(location.search), false);
  }

  #read(): Question {
    return { text: this.#input.value, limits: this.#limits?.read() ?? readQuestion(location.search).limits };
  }

  #go(question: Question): void {
    const query = writeQuestion(question);
    if (query !== location.search) history.pushState(null, '', query);
    void this.#show(question, false);
  }

  async #show(question: Question, older: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const current = () => turn === this.#turn;
    this.#input.value = question.text;
    this.#limits?.show(question);
    document.title =
      question.text.trim() === '' ? this.#title : `${question.text.trim().slice(0, 40)} - ${this.#title}`;
    try {
      const manifest = await this.#openManifest(question);
      if (!current()) return;
      if (question.text.trim() === '') {
        this.#answer.replaceChildren(element('p', { class: 'search-note' }, [this.#say('emptyHint')]));
        this.#tell(location.search === '' ? '' : this.#say('empty'));
        return;
      }
      this.#tell(this.#say(older ? 'loadingOlder' : 'loading'));
      this.#answer.setAttribute('aria-busy', 'true');
      const session = await this.#openSession(manifest);
      const outcome = await session.ask(question, older);
      if (current()) this.#showOutcome(question, outcome, manifest);
    } catch (error) {
      if (current()) this.#showError(error, question);
    } finally {
      if (current()) this.#answer.removeAttribute('aria-busy');
    }
  }

  /** Fetched once; a failure is forgotten, so that the next question tries again. */
  #openManifest(question: Question): Promise<Manifest> {
    this.#manifest ??= fetchManifest(this.#data.manifest).then(
      (manifest) => {
        const place = byId('search-limits', HTMLElement);
        this.#limits = new LimitsView(place, this.#named(manifest.filters), this.#say);
        this.#limits.show(question);
        this.#limits.onChange(() => {
          if (this.#input.value.trim() !== '') this.#go(this.#read());
        });
        const narrow = byId('search-narrow', HTMLDetailsElement);
        narrow.hidden = place.childElementCount === 0;
        // On a phone the results come first.
        narrow.open = Object.keys(question.limits).length > 0 || matchMedia('(min-width: 48rem)').matches;
        return manifest;
      },
      (error: unknown) => {
        this.#manifest = null;
        throw error;
      },
    );
    return this.#manifest;
  }

  #openSession(manifest: Manifest): Promise<Session> {
    this.#session ??= openPagefind(this.#data.base, manifest.engine).then(
      (engine) => startSession(manifest, engine, openSearchFiles(this.#data.base, manifest.engine)),
      (error: unknown) => {
        this.#session = null;
        throw error;
      },
    );
    return this.#session;
  }

  /** Types bear the names that the page gives them. */
  #named(filters: Manifest['filters']): Manifest['filters'] {
    const type = (filters['type'] ?? []).map((each) => ({
      ...each,
      text: this.#names.types.get(each.value) ?? each.text,
    }));
    return { ...filters, type };
  }

  /** Says on the page that the answer to the latest question stands there whole. */
  #done(): void {
    this.#answer.dataset['turn'] = String(this.#turn);
  }

  #tell(text: string): void {
    this.#status.textContent = text;
  }

  #showOutcome(question: Question, outcome: Outcome, manifest: Manifest): void {
    const { answer, asked } = outcome;
    const count = answer.hits.length;
    const query = question.text.trim().slice(0, LONGEST);
    const reached = this.#reach(question, outcome, manifest);
    const warnings = this.#warnings(outcome);
    if (count === 0) {
      this.#tell(this.#say('none', { query }));
      this.#answer.replaceChildren(...warnings, this.#nothing(question, outcome, manifest), ...reached);
      this.#done();
      return;
    }
    const said = this.#say(count === 1 && answer.way === 'words' ? 'foundOne' : SAYING[answer.way], { query, count });
    const list = element('ol', { class: 'results' });
    const more = element('button', { type: 'button', class: 'search-more' });
    let shown = 0;
    const add = async (focus: boolean) => {
      const turn = this.#turn;
      const loaded = await Promise.allSettled(answer.hits.slice(shown, shown + STEP).map((hit) => hit.load()));
      if (turn !== this.#turn) return;
      const items = loaded.flatMap((each) =>
        each.status === 'fulfilled' ? [resultItem(each.value, asked, this.#names)] : [],
      );
      list.append(...items);
      shown += loaded.length;
      more.hidden = shown >= count;
      more.textContent = this.#say('more', { count: Math.min(STEP, count - shown) });
      if (loaded.some(({ status }) => status === 'rejected'))
        this.#answer.prepend(element('p', { class: 'search-warning' }, [this.#say('partial')]));
      this.#tell(shown < count ? this.#say('shown', { said, shown }) : said);
      if (focus) items[0]?.querySelector('a')?.focus();
      this.#done();
    };
    more.addEventListener('click', () => void add(true));
    more.hidden = true;
    this.#answer.replaceChildren(...warnings, list, more, ...reached);
    void add(false);
  }

  /** How far back it was searched, and the way further. */
  #reach(question: Question, { reach }: Outcome, { documents }: Manifest): readonly Node[] {
    if (reach.day === null) return [element('p', { class: 'search-note' }, [this.#say('reachAll', { documents })])];
    const day = sayDay(reach.day, this.#data.language);
    const button = element('button', { type: 'button', class: 'search-more' }, [this.#say('older')]);
    button.addEventListener('click', () => void this.#show(question, true));
    const text = this.#say('reach', { day, searched: reach.searched, documents });
    return [element('p', { class: 'search-note' }, [text]), button];
  }

  #warnings({ asked, missing }: Outcome): readonly Node[] {
    const warnings: string[] = [];
    if (asked.cut) warnings.push(this.#say('tooLong', { count: LONGEST }));
    if (missing.length > 0) {
      const days = missing.map(({ from, to }) =>
        from && to
          ? this.#say('span', { from: sayDay(from, this.#data.language), to: sayDay(to, this.#data.language) })
          : this.#say('undated'),
      );
      warnings.push(this.#say('missing', { days: days.join('；') }));
    }
    return warnings.map((text) => element('p', { class: 'search-warning' }, [text]));
  }

  #nothing(question: Question, { asked }: Outcome, { office }: Manifest): Node {
    const lines: (Node | string)[][] = [[this.#say('noneAdvice')]];
    if (asked.words.length > 0) lines.unshift([this.#say('noneWords', { words: asked.words.join('　') })]);
    const limits = this.#limits?.describe(question) ?? '';
    if (limits !== '') {
      const clear = element('a', { href: writeQuestion({ text: question.text, limits: {} }) }, [this.#say('clear')]);
      lines.unshift([`${this.#say('noneLimits', { limits })}　`, clear]);
    }
    const apply: (Node | string)[] = [this.#say('noneApply')];
    if (office.guide) apply.push(' ', element('a', { href: this.#data.base + office.guide }, [this.#say('noneGuide')]));
    lines.push(apply);
    if (office.phone) lines.push([this.#say('nonePhone', { phone: office.phone })]);
    if (office.hotline) lines.push([this.#say('noneHotline', { phone: office.hotline })]);
    const query = question.text.trim().slice(0, LONGEST);
    return element('div', { class: 'empty' }, [
      element('p', { class: 'empty__title' }, [this.#say('none', { query })]),
      ...lines.map((line) => element('p', {}, line)),
    ]);
  }

  #showError(error: unknown, question: Question): void {
    const text =
      error instanceof NoWasmError
        ? this.#say('noWasm')
        : error instanceof UnreachableError && !navigator.onLine
          ? this.#say('offline')
          : this.#say('failed');
    const retry = element('button', { type: 'button', class: 'search-more' }, [this.#say('retry')]);
    retry.addEventListener('click', () => void this.#show(question, false));
    this.#answer.replaceChildren(element('p', { class: 'search-warning' }, [text]), retry);
    this.#tell(text);
    if (!(error instanceof NoWasmError) && !(error instanceof UnreachableError)) console.error(error);
  }
}

async function fetchManifest(href: string): Promise<Manifest> {
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${response.status} ${href}`);
    return (await response.json()) as Manifest;
  } catch (cause) {
    throw new UnreachableError('the search manifest could not be fetched', { cause });
  }
}
