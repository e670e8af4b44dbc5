import type { Document, Json, Validity } from '../domain/document.ts';
import { documentNumberParts } from '../domain/document-number.ts';

type Properties = { readonly [key: string]: Json };

/** Leaves out what is null or empty, so that no page states a value it does not have. */
export function stated(properties: Properties): Properties {
  const entries = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
}

/** `GovernmentOrganization` by name. */
export function organisation(name: string): Properties {
  return { '@type': 'GovernmentOrganization', name };
}

/** One value alone, several as a list. */
export function oneOrMany(values: readonly Json[]): Json {
  return values.length === 1 ? (values[0] ?? null) : values;
}

/** 发布日期 as schema.org wants it: the day, or the moment with +08:00. */
export function publishedMoment(document: Document): string | null {
  const { datePublished, timePublished } = document;
  return datePublished && timePublished ? `${datePublished}T${timePublished}:00+08:00` : datePublished;
}

/** What every creative work states (open-data-mapping.md §1, §4). */
export function workProperties(document: Document): Properties {
  const issuers = document.issuers.map((issuer) => organisation(issuer.name));
  return stated({
    name: document.title,
    description: document.summary,
    inLanguage: 'zh-CN',
    dateCreated: document.dateAdopted,
    datePublished: publishedMoment(document),
    publisher: oneOrMany(issuers),
    keywords: [...document.keywords],
    about: document.subject,
    encoding: document.attachments.map((attachment) => ({
      '@type': 'MediaObject',
      name: attachment.title,
      encodingFormat: attachment.mediaType,
      contentSize: `${attachment.bytes} B`,
      sha256: attachment.sha256,
    })),
  });
}

/** The target of a relation as far as its words tell: a 文号, a title, or another identifier. */
export function legislationReference(target: string): Properties {
  const title = /^《(.+)》$/u.exec(target)?.[1];
  if (title) return { '@type': 'Legislation', name: title };
  if (documentNumberParts(target)) return { '@type': 'Legislation', legislationIdentifier: target };
  return { '@type': 'Legislation', identifier: target };
}

/** 有效性 as `legislationLegalForce`. */
export function legalForce(validity: Validity): string {
  if (validity === '现行有效' || validity === '已被修改') return 'https://schema.org/InForce';
  return validity === '部分失效' ? 'https://schema.org/PartiallyInForce' : 'https://schema.org/NotInForce';
}
