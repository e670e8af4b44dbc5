import type { Json } from '../domain/document.ts';
import type { PersonalDataContext } from '../domain/privacy/find-personal-data.ts';
import { maskEmail, maskMobile } from '../domain/privacy/mask.ts';
import type { Problem } from '../domain/problem.ts';
import type { SiteSettings } from '../domain/settings.ts';
import type { Site } from '../domain/site.ts';

/** The contacts of the site and of texts such as the fields of an agency: nobody's private matter. */
export function contactsIn(settings: SiteSettings, texts: readonly string[]): PersonalDataContext {
  const all = [settings.contact.phone, settings.hotline, settings.contact.email, ...texts].filter(
    (text) => text !== null,
  );
  return {
    officePhones: new Set(all.flatMap((text) => (text.match(/\d[\d \-—]{9,}\d/gu) ?? []).map(digitsOf))),
    officeMails: new Set(
      all.flatMap((text) => (text.match(/(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,253}/gu) ?? []).map(lower)),
    ),
    officeDomains: [settings.domain.replace(/^www\./u, '')],
  };
}

/** What all agencies of the site give out. */
export function officeContacts(site: Site): PersonalDataContext {
  return contactsIn(
    site.settings,
    site.agencies.list.flatMap(({ document }) => textsOf(document.extra)),
  );
}

/**
 * Leaves out what a rule of one document, which knows no agencies, took for a person's: the number or address that an
 * agency gives out on its page. Compared as masked, for nothing else of a value is ever told.
 */
export function withoutOfficeContacts(problems: readonly Problem[], site: Site): readonly Problem[] {
  const { officePhones = [], officeMails = [] } = officeContacts(site);
  const known = new Set([...[...officePhones].map(maskMobile), ...[...officeMails].map(maskEmail)]);
  if (known.size === 0) return problems;
  const isContact = ({ rule }: Problem) => rule === 'personal-phone' || rule === 'personal-email';
  return problems.filter((problem) => !isContact(problem) || problem.found === null || !known.has(problem.found));
}

/** All texts of a type's own fields. */
export function textsOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/gu, '');
}

function lower(text: string): string {
  return text.toLowerCase();
}
