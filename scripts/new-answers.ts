import type { DocumentType } from '../src/documents/document-type.ts';
import { DOCUMENT_TYPES, documentTypeByName } from '../src/documents/index.ts';
import { fieldsOf } from '../src/documents/type-fields.ts';
import type { Agency } from '../src/domain/agency.ts';
import type { Category } from '../src/domain/catalogue.ts';
import { nearest } from '../src/domain/nearest.ts';
import { type PlainDate, parsePlainDate } from '../src/domain/plain-date.ts';
import { newWords } from '../src/i18n/new.ts';
import { fill } from '../src/i18n/text.ts';
import { categoriesFor, type NewDocument, type Surroundings } from '../src/new/propose-document.ts';
import { reportTitle } from '../src/new/report-title.ts';
import { LANGUAGE, suggestion, UsageError } from './command-line.ts';

/** What was given on the command line, as written. */
export interface Given {
  readonly type?: string | undefined;
  readonly extra: readonly string[];
  readonly title?: string | undefined;
  readonly agency?: string | undefined;
  readonly date?: string | undefined;
  readonly adopted?: string | undefined;
  readonly category?: string | undefined;
  readonly year?: string | undefined;
  readonly set?: readonly string[] | undefined;
}

const LISTED = 12;

/** The answers of the command line, understood; what is wrong with them is a {@link UsageError} that names the nearest. */
export class Answers {
  readonly given: Given;
  readonly around: Surroundings;
  constructor(given: Given, around: Surroundings) {
    this.given = given;
    this.around = around;
    const [stray] = given.extra;
    if (stray !== undefined)
      throw new UsageError(say('unknownType', { type: stray, suggestion: '', types: typeList(DOCUMENT_TYPES) }));
    if (given.year !== undefined && given.type !== 'reports') throw new UsageError(say('yearOnlyReports'));
  }

  /** Null when none was given. */
  type(): DocumentType | null {
    const { type } = this.given;
    if (type === undefined) return null;
    const found = documentTypeByName(type) ?? DOCUMENT_TYPES.find(({ label }) => label[LANGUAGE] === type);
    if (found) return found;
    const near = nearest(
      type,
      DOCUMENT_TYPES.flatMap(({ name, label }) => [name, label[LANGUAGE]]),
    );
    throw new UsageError(say('unknownType', { type, suggestion: suggestion(near), types: typeList(DOCUMENT_TYPES) }));
  }

  /** Null when none was given and there are several; an agency's own page is issued by none. */
  agency(): Agency | null {
    const { list, byName } = this.around.site.agencies;
    const { agency } = this.given;
    if (agency === undefined) return list.length === 1 ? (list[0] ?? null) : null;
    const found = byName.get(agency);
    if (found) return found;
    const near = suggestion(nearest(agency, byName.keys()));
    throw new UsageError(say('unknownAgency', { agency, suggestion: near, agencies: this.agencyList() }));
  }

  published(): PlainDate {
    return dateOf('--date', this.given.date) ?? this.around.site.today;
  }

  adopted(published: PlainDate): PlainDate {
    return dateOf('--adopted', this.given.adopted) ?? published;
  }

  /** The one asked for, else the likeliest; null when the catalogue has none for the type. */
  category(type: DocumentType, agency: Agency | null): Category | null {
    const fitting = this.categories(type, agency);
    const { category } = this.given;
    if (category === undefined) return fitting[0] ?? null;
    const found = fitting.find(({ id, name }) => id === category || name === category);
    if (found) return found;
    const near = suggestion(
      nearest(
        category,
        fitting.flatMap(({ id, name }) => [id, name]),
      ),
    );
    throw new UsageError(say('unknownCategory', { category, suggestion: near, categories: categoryList(fitting) }));
  }

  categories(type: DocumentType, agency: Agency | null): readonly Category[] {
    return categoriesFor(type, agency, this.around.site, this.around.documents);
  }

  /** Values of `--set`, and the year of a report, by key. */
  fields(type: DocumentType): Map<string, string> {
    const fields = fieldsOf(type);
    const values = new Map<string, string>();
    if (this.given.year !== undefined) {
      if (!/^(?:19|20|21)\d{2}$/u.test(this.given.year)) throw new UsageError(`--year: ${say('badYear')}`);
      values.set('reportYear', this.given.year);
    }
    for (const each of this.given.set ?? []) {
      const [, name, value] = /^([^=＝]+)[=＝](.+)$/su.exec(each) ?? [];
      if (name === undefined || value === undefined || value.includes('\n'))
        throw new UsageError(say('setForm', { value: each }));
      const field = fields.find(({ key, names }) => key === name || names.includes(name));
      if (!field) {
        const near = suggestion(
          nearest(
            name,
            fields.flatMap(({ names }) => names),
          ),
        );
        throw new UsageError(say('unknownField', { name, type: type.label[LANGUAGE], suggestion: near }));
      }
      values.set(field.key, value);
    }
    return values;
  }

  /** The title given, or the one that a report bears by its agency and year. */
  title(type: DocumentType, agency: Agency | null): string | null {
    const title = this.given.title?.trim() ?? reportTitle(type.name, agency?.name ?? null, this.given.year ?? null);
    if (title?.includes('\n')) throw new UsageError(`--title: ${say('titleOneLine')}`);
    return title || null;
  }

  /** Everything, without asking. Throws one {@link UsageError} that names all that is missing. */
  complete(): NewDocument {
    const type = this.type();
    const agency = this.agency();
    const missing: string[] = [];
    if (!type) missing.push(say('missingType', { types: typeList(DOCUMENT_TYPES) }));
    const title = type ? this.title(type, agency) : (this.given.title ?? null);
    if (title === null) missing.push(say('missingTitle'));
    if (!agency && type?.name !== 'agencies') missing.push(say('missingAgency', { agencies: this.agencyList() }));
    if (!type || title === null || missing.length > 0)
      throw new UsageError(say('missing', { list: missing.map((each) => `\n  ${each}`).join('') }));
    const published = this.published();
    const category = this.category(type, agency)?.id ?? null;
    return { type, title, agency, published, adopted: this.adopted(published), category, given: this.fields(type) };
  }

  agencyList(): string {
    return shortList(this.around.site.agencies.list.map(({ id, name }) => `${id}（${name}）`));
  }
}

/** `policies（政策文件）、…` */
export function typeList(types: readonly DocumentType[]): string {
  return types.map(({ name, label }) => `${name}（${label[LANGUAGE]}）`).join('、');
}

function categoryList(categories: readonly Category[]): string {
  return shortList(categories.map(({ id, name }) => `${id}（${name}）`));
}

function shortList(names: readonly string[]): string {
  const list = names.slice(0, LISTED).join('、');
  return names.length > LISTED ? say('moreOf', { list, count: names.length }) : list;
}

function dateOf(option: string, value: string | undefined): PlainDate | null {
  if (value === undefined) return null;
  const day = parsePlainDate(value);
  if (!day) throw new UsageError(`${option}: ${say('badDate')}`);
  return day;
}

function say(name: keyof typeof newWords, values: { readonly [name: string]: string | number } = {}): string {
  return fill(newWords[name], LANGUAGE, values);
}
