import type { Document, Json } from '../../domain/document.ts';
import { extraMap, extraMaps, extraText, extraTexts } from '../extra.ts';
import { oneOrMany, organisation, stated, workProperties } from '../json-ld.ts';

type JsonLd = { readonly '@type': string; readonly [key: string]: Json };

/** A service guide is a GovernmentService with a HowTo, another guide an Article (open-data-mapping.md §2). */
export function guideJsonLd(document: Document): JsonLd {
  return document.extra['guideKind'] === '办事指南' ? service(document) : openInformationGuide(document);
}

function service(document: Document): JsonLd {
  const { extra } = document;
  const name = extraText(extra, 'serviceName') ?? document.title;
  const operators = document.issuers.map((issuer) => organisation(issuer.name));
  const phone = extraText(extra, 'phone');
  const place = extraText(extra, 'place');
  return {
    '@type': 'GovernmentService',
    ...stated({
      name,
      description: document.summary,
      serviceOperator: oneOrMany(operators),
      provider: oneOrMany(operators),
      serviceType: document.subject,
      audience: audience(extraText(extra, 'audience')),
      termsOfService: extraTexts(extra, 'conditions').join('\n'),
      availableChannel: stated({
        '@type': 'ServiceChannel',
        servicePhone: phone && { '@type': 'ContactPoint', telephone: phone },
        serviceLocation: place && { '@type': 'Place', name: place },
        availableLanguage: 'zh-CN',
      }),
      subjectOf: howTo(document, name),
    }),
  };
}

function howTo(document: Document, name: string): Json {
  const steps = extraMaps(document.extra, 'steps').map((step) =>
    stated({ '@type': 'HowToStep', name: step['name'] ?? null, text: step['detail'] ?? step['name'] ?? null }),
  );
  if (steps.length === 0) return null;
  const supplies = extraMaps(document.extra, 'materials').map((material) =>
    stated({ '@type': 'HowToSupply', name: material['name'] ?? null, requiredQuantity: material['copies'] ?? null }),
  );
  return stated({ '@type': 'HowTo', name, supply: supplies, step: steps });
}

function openInformationGuide(document: Document): JsonLd {
  const office = extraMap(document.extra, 'office');
  return {
    ...workProperties(document),
    '@type': 'Article',
    headline: document.title,
    ...stated({ about: office && officeOf(office) }),
  };
}

function officeOf(office: { readonly [key: string]: Json }): Json {
  return stated({
    '@type': 'GovernmentOrganization',
    name: office['name'] ?? null,
    address: office['address'] ?? null,
    telephone: office['phone'] ?? null,
    faxNumber: office['fax'] ?? null,
  });
}

function audience(words: string | null): Json {
  return words === null ? null : { '@type': 'Audience', audienceType: words };
}
