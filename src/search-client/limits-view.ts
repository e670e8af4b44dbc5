import { element } from './element.ts';
import { type Facet, LIVING, type Question } from './question.ts';
import type { FacetValue } from './session.ts';
import type { Say } from './words.ts';

/** Facets that the form offers, in order. */
const OFFERED = ['type', 'agency', 'year', 'category', 'validity', 'topic'] as const satisfies readonly Facet[];

/** The facets of the form: a labelled list for each that can divide the documents. */
export class LimitsView {
  readonly #selects = new Map<Facet, HTMLSelectElement>();
  readonly #names = new Map<string, string>();

  constructor(place: HTMLElement, filters: { readonly [facet: string]: readonly FacetValue[] }, say: Say) {
    for (const facet of OFFERED) {
      const values = filters[facet] ?? [];
      for (const { value, text } of values) this.#names.set(`${facet} ${value}`, text);
      this.#names.set(`validity ${LIVING}`, say('living'));
      if (values.length < 2) continue;
      const id = `limit-${facet}`;
      const select = element('select', { id, name: facet, class: 'limits__list' }, [
        element('option', { value: '' }, [say('any')]),
        ...(facet === 'validity' ? [element('option', { value: LIVING }, [say('living')])] : []),
        ...values.map(({ value, text, count }) => element('option', { value }, [say('option', { text: text, count })])),
      ]);
      this.#selects.set(facet, select);
      place.append(element('div', { class: 'limits__item' }, [element('label', { for: id }, [say(facet)]), select]));
    }
  }

  /** Shows the limits of a question; one that the site does not know is kept, so that the address stays true. */
  show({ limits }: Question): void {
    for (const [facet, select] of this.#selects) {
      const value = limits[facet] ?? '';
      if (value !== '' && ![...select.options].some((option) => option.value === value))
        select.append(element('option', { value }, [value]));
      select.value = value;
    }
  }

  read(): Question['limits'] {
    return Object.fromEntries([...this.#selects].flatMap(([facet, { value }]) => (value ? [[facet, value]] : [])));
  }

  /** Limits in words: `政策文件、2026`. */
  describe({ limits }: Question): string {
    return Object.entries(limits)
      .map(([facet, value]) => this.#names.get(`${facet} ${value}`) ?? value)
      .join('、');
  }

  onChange(act: () => void): void {
    for (const select of this.#selects.values()) select.addEventListener('change', act);
  }
}
