import { sayFound, warningsOf } from './answer-words.ts';
import { byId, element } from './element.ts';
import type { FacetCounts } from './facets.ts';
import { chosenLimits, type FacetNames, facetLists } from './facets-view.ts';
import { needlesOf } from './needles.ts';
import { findContacts, nothingFound, whomToAsk } from './nothing-view.ts';
import { failureOf, type OpenSearch, openSearch } from './open-search.ts';
import { LIVING, LONGEST, type Question, readQuestion, writeQuestion } from './question.ts';
import { ResultList, type ResultNames } from './result-view.ts';
import type { Manifest, Outcome, Session } from './session.ts';
import { type Say, sayDay, speaker, type Words } from './words.ts';

// One class on purpose (longer than 300 lines): the one place that holds what the page shows; what it shows is made elsewhere.

/** What the page hands to its script, as a data block. */
export interface PageData {
  readonly language: string;
  readonly base: string;
  readonly manifest: string;
  readonly contacts: string;
  readonly feeds: { readonly [facet: string]: string };
  readonly words: Words;
  readonly types: readonly { readonly value: string; readonly text: string }[];
  readonly validity: { readonly [status: string]: string };
}

/** Results that are shown at a time. */
const STEP = 10;
/** Titles that are offered when nothing is found. */
const NEAR = 5;

/** How a visit to the page was left, kept by the browser with the entry of its history and with nothing else. */
interface Visit {
  /** Steps back beyond the newest documents. */
  readonly steps: number;
  /** Results shown. */
  readonly shown: number;
  /** Place of the window, in CSS pixels. */
  readonly scroll: number;
}
const FRESH: Visit = { steps: 0, shown: STEP, scroll: 0 };

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
  readonly #results = byId('search-results', HTMLElement);
  readonly #chosen = byId('search-chosen', HTMLElement);
  readonly #narrow = byId('search-narrow', HTMLDetailsElement);
  readonly #facets = byId('search-facets', HTMLElement);
  readonly #tools = byId('search-tools', HTMLElement);
  readonly #hide = byId('hide-gone', HTMLInputElement);
  readonly #title = document.title;
  readonly #search: OpenSearch;
  #facetNames: FacetNames = {};
  #question: Question = readQuestion(location.search);
  #visit: Visit = FRESH;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  constructor(data: PageData) {
    this.#data = data;
    this.#say = speaker(data.words);
    const types = new Map(data.types.map(({ value, text }) => [value, text]));
    this.#names = { language: data.language, types, validity: data.validity };
    this.#search = openSearch(data.base, data.manifest);
  }

  begin(): void {
    byId('search-note', HTMLElement).hidden = true;
    // Open as it comes, so that nothing moves on the page where nothing is asked.
    byId('search-help', HTMLDetailsElement).open = location.search === '';
    // The results are not there yet when the browser would go back to its place.
    history.scrollRestoration = 'manual';
    this.#narrow.open = matchMedia('(min-width: 60rem)').matches;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#question, text: this.#input.value });
    });
    this.#hide.addEventListener('change', () => {
      const { validity: _, ...others } = this.#question.limits;
      this.#go({ ...this.#question, limits: this.#hide.checked ? { ...others, validity: LIVING } : others });
    });
    // Every limit, order and example is a link to the question it makes; a plain press needs no new page.
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.#go(readQuestion(link.getAttribute('href') ?? ''));
    });
    window.addEventListener('popstate', () => this.#return());
    window.addEventListener('pagehide', () => this.#keepVisit());
    this.#return();
  }

  /** Shows what the address says, as it was left. */
  #return(): void {
    const visit = history.state as Partial<Visit> | null;
    void this.#show(readQuestion(location.search), { ...FRESH, ...visit });
  }

  #keepVisit(): void {
    history.replaceState({ ...this.#visit, scroll: window.scrollY } satisfies Visit, '');
  }

  #go(question: Question): void {
    const query = writeQuestion(question);
    if (query !== location.search) {
      this.#keepVisit();
      history.pushState(null, '', query);
    }
    void this.#show(question, FRESH);
  }

  async #show(question: Question, visit: Visit): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const current = () => turn === this.#turn;
    this.#question = question;
    this.#visit = visit;
    this.#input.value = question.text;
    this.#showTools();
    const blank = question.text.trim() === '';
    const start = blank && Object.keys(question.limits).length === 0;
    this.#results.dataset['state'] = start ? 'start' : 'asked';
    document.title = blank ? this.#title : `${question.text.trim().slice(0, 40)} - ${this.#title}`;
    try {
      const manifest = await this.#search.manifest();
      if (!current()) return;
      this.#facetNames = this.#named(manifest.filters);
      this.#chosen.replaceChildren(...chosenLimits(this.#facetNames, question, this.#data.feeds, this.#say));
      if (start) {
        this.#showStart();
        return;
      }
      this.#tell(this.#say(visit.steps > 0 ? 'loadingOlder' : 'loading'));
      this.#answer.setAttribute('aria-busy', 'true');
      const session = await this.#search.session();
      const outcome = await session.ask(question, visit.steps);
      if (!current()) return;
      this.#visit = { ...visit, steps: outcome.steps };
      if (outcome.answer.hits.length === 0) await this.#showNothing(session, outcome, manifest, current);
      else await this.#showAnswer(outcome, manifest, current);
      if (!current()) return;
      if (visit.scroll > 0) window.scrollTo({ top: visit.scroll, behavior: 'instant' });
      this.#done();
      await this.#showFacets(outcome, current);
    } catch (error) {
      if (current()) this.#showError(error);
    } finally {
      if (current()) this.#answer.removeAttribute('aria-busy');
    }
  }

  /** Types bear the names that the page gives them. */
  #named(filters: Manifest['filters']): FacetNames {
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

  /** Order and switch, as the question has them. */
  #showTools(): void {
    this.#hide.checked = this.#question.limits.validity === LIVING;
    for (const link of this.#tools.querySelectorAll('a')) {
      const sort = link.dataset['sort'] === 'newest' ? 'newest' : 'relevance';
      link.setAttribute('href', writeQuestion({ ...this.#question, sort }));
      if (sort === this.#question.sort) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** Nothing is asked yet: what can be asked, and below it the lists of what there is. */
  #showStart(): void {
    this.#tools.hidden = true;
    this.#narrow.hidden = true;
    byId('search-help', HTMLDetailsElement).open = true;
    this.#answer.replaceChildren();
    this.#tell(location.search === '' ? '' : this.#say('empty'));
  }

  async #showAnswer(outcome: Outcome, manifest: Manifest, current: () => boolean): Promise<void> {
    const { answer, asked } = outcome;
    const count = answer.hits.length;
    const query = this.#question.text.trim().slice(0, LONGEST);
    const said = sayFound(outcome, query, this.#say);
    const results = new ResultList(answer.hits, needlesOf(asked, answer), this.#names);
    const more = element('button', { type: 'button', class: 'search-more' });
    const partly = element('div');
    const add = async (wanted: number, focus: boolean) => {
      const { first, failed } = await results.show(wanted);
      if (!current()) return;
      const { shown } = results;
      this.#visit = { ...this.#visit, shown };
      more.hidden = shown >= count;
      more.textContent = this.#say('more', { count: Math.min(STEP, count - shown) });
      if (failed) partly.replaceChildren(warning(this.#say('partial')));
      this.#tell(shown < count ? this.#say('shown', { said, shown }) : said);
      if (focus) first?.querySelector('a')?.focus();
    };
    more.addEventListener('click', () => void add(results.shown + STEP, true));
    await add(Math.max(STEP, this.#visit.shown), false);
    if (!current()) return;
    const notes: Node[] = [];
    if (answer.also.length > 0) notes.push(note(this.#say('also', { words: answer.also.join('、') })));
    this.#tools.hidden = count < 2 && this.#question.limits.validity === undefined;
    this.#answer.replaceChildren(
      ...this.#warnings(outcome),
      partly,
      ...notes,
      results.element,
      more,
      ...this.#reach(outcome, manifest),
    );
    if (answer.way === 'some') void this.#offerContacts(outcome, manifest, current);
  }

  /** Below an answer that is none for certain. */
  async #offerContacts(outcome: Outcome, manifest: Manifest, current: () => boolean): Promise<void> {
    const contacts = await findContacts(this.#data.contacts, outcome);
    if (!current()) return;
    const ask = whomToAsk(contacts, manifest.office, this.#data.base, this.#say('askSome'), this.#say);
    this.#answer.append(element('div', { class: 'empty' }, ask));
  }

  async #showNothing(session: Session, outcome: Outcome, manifest: Manifest, current: () => boolean): Promise<void> {
    const question = this.#question;
    const limited = Object.keys(question.limits).length > 0;
    const [unlimited, near, contacts] = await Promise.all([
      limited ? session.ask({ ...question, limits: {} }, 0).then(({ answer }) => answer.hits.length) : 0,
      outcome.near(NEAR).catch(() => []),
      findContacts(this.#data.contacts, outcome),
    ]);
    if (!current()) return;
    this.#tools.hidden = question.limits.validity === undefined;
    this.#tell(this.#say('none', { query: question.text.trim().slice(0, LONGEST) }));
    const page = { names: this.#facetNames, office: manifest.office, base: this.#data.base, say: this.#say };
    this.#answer.replaceChildren(
      ...this.#warnings(outcome),
      nothingFound(question, outcome, { unlimited, near, contacts }, page),
      ...this.#reach(outcome, manifest),
    );
  }

  async #showFacets(outcome: Outcome, current: () => boolean): Promise<void> {
    try {
      const counts = await outcome.facets();
      if (current()) this.#putFacets(counts, outcome.reach.day);
    } catch {
      // The results stand; without counts there is nothing to narrow them by.
      if (current()) this.#narrow.hidden = true;
    }
  }

  /** `day`: the counts are of documents since then only; null when they are of all. */
  #putFacets(counts: FacetCounts, day: string | null): void {
    const key = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;
    const inside = this.#facets.contains(document.activeElement);
    const lists = facetLists(this.#facetNames, this.#question, counts, this.#say);
    const since = day === null ? [] : [note(this.#say('counted', { day: sayDay(day, this.#data.language) }))];
    this.#facets.replaceChildren(...since, ...lists);
    this.#narrow.hidden = lists.length === 0;
    // The focus stays on the link that was pressed.
    if (!inside || key === undefined) return;
    const again = [...this.#facets.querySelectorAll('a')].find((link) => link.dataset['key'] === key);
    (again ?? this.#narrow.querySelector('summary'))?.focus();
  }

  /** How far back it was searched, and the way further. */
  #reach({ reach, steps }: Outcome, { documents }: Manifest): readonly Node[] {
    if (reach.day === null) return [note(this.#say('reachAll', { documents }))];
    const day = sayDay(reach.day, this.#data.language);
    const button = element('button', { type: 'button', class: 'search-more' }, [this.#say('older')]);
    button.addEventListener('click', () => {
      void this.#show(this.#question, { ...this.#visit, steps: steps + 1, scroll: 0 });
    });
    return [note(this.#say('reach', { day, searched: reach.searched, documents })), button];
  }

  #warnings(outcome: Outcome): readonly Node[] {
    const warnings = warningsOf(outcome, this.#data.language, this.#say).map(warning);
    return outcome.missing.length > 0 ? [...warnings, this.#retry()] : warnings;
  }

  #retry(): Node {
    const retry = element('button', { type: 'button', class: 'search-more' }, [this.#say('retry')]);
    retry.addEventListener('click', () => void this.#show(this.#question, this.#visit));
    return retry;
  }

  #showError(error: unknown): void {
    const { name, final, known } = failureOf(error, navigator.onLine);
    const text = this.#say(name);
    this.#tools.hidden = true;
    this.#narrow.hidden = true;
    this.#answer.replaceChildren(warning(text), ...(final ? [] : [this.#retry()]));
    this.#tell(text);
    this.#done();
    if (!known) console.error(error);
  }
}

function warning(text: string): HTMLElement {
  return element('p', { class: 'search-warning' }, [text]);
}

function note(text: string): HTMLElement {
  return element('p', { class: 'search-note' }, [text]);
}
