import type { Agency } from '../../domain/agency.ts';
import type { BodyContent } from '../../domain/body.ts';
import type { Document, Json } from '../../domain/document.ts';
import type { ReadBody } from '../../domain/plan.ts';
import type { SiteIndex } from '../site-index.ts';
import { DUTIES } from './vocabulary/duties.ts';

/** `/search/agencies.json`: to whom a reader turns whose question no document answers. Fetched only then. */
export interface AgencyContact {
  readonly name: string;
  readonly href: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly hours: string | null;
  readonly liaison: { readonly name: string; readonly phone: string } | null;
  /** What it answers for, weightiest first: its names, words of its subjects, its categories, departments, guides and functions. */
  readonly subjects: readonly string[];
}

export function agenciesFile(index: SiteIndex, read: ReadBody): string {
  return `${JSON.stringify(contactsOf(index, (document) => textOfBody(read(document.body.digest))))}\n`;
}

/** Everything that the file depends on; bodies by their digests. */
export function agenciesFileKey(index: SiteIndex): string {
  return JSON.stringify(contactsOf(index, (document) => document.body.digest));
}

function contactsOf(index: SiteIndex, functions: (document: Document) => string): readonly AgencyContact[] {
  return index.site.agencies.list.map((agency) => contactOf(index, agency, functions(agency.document)));
}

function textOfBody({ sections }: Pick<BodyContent, 'sections'>): string {
  return sections.map(({ title, text }) => `${title} ${text}`).join(' ');
}

function contactOf(index: SiteIndex, agency: Agency, functions: string): AgencyContact {
  const { site } = index;
  const { extra } = agency.document;
  const address = index.agencyAddress(agency.id);
  const liaison = record(extra['liaison']);
  const [name, phone] = [text(liaison['name']), text(liaison['phone'])];
  const departments = Array.isArray(extra['departments']) ? extra['departments'] : [];
  return {
    name: agency.name,
    href: address && index.href(address),
    phone: text(extra['phone']),
    address: text(extra['address']),
    hours: text(extra['hours']),
    liaison: name && phone ? { name, phone } : null,
    subjects: [
      [agency.name, ...agency.shortNames].join(' '),
      dutiesOf(agency.name).join(' '),
      site.catalogue.list
        .filter((category) => category.agency === agency.id)
        .map((category) => category.name)
        .join(' '),
      departments
        .flatMap((each) => [text(record(each)['name']), text(record(each)['duties'])])
        .filter((each) => each !== null)
        .join(' '),
      (index.byAgency.get(agency.id) ?? [])
        .filter(({ type }) => type === 'guides')
        .map(({ title }) => title)
        .join(' '),
      functions,
    ],
  };
}

const TABLE = DUTIES.trim()
  .split('\n')
  .map((line) => {
    const [part = '', words = ''] = line.split('=');
    return { part, words: words.split(' ') };
  });

function dutiesOf(name: string): readonly string[] {
  return TABLE.filter(({ part }) => name.includes(part)).flatMap(({ words }) => words);
}

function record(value: Json | undefined): { readonly [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {};
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
