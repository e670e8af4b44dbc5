import { quote } from '../documents/quote.ts';
import type { Document, Json } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import type { Check } from './check.ts';
import { findPlaceholder } from './placeholder.ts';
import { problemAt } from './problem-at.ts';

/** Placeholders in titles and fields (site-rules.md §6). */
export const placeholderText: Check = {
  rule: 'placeholder-text',
  run: ({ documents, settings }) =>
    documents.flatMap((document) =>
      textsOf(document).flatMap(([path, text]): readonly Problem[] => {
        const word = findPlaceholder(text, settings.ownNames);
        if (word === null) return [];
        const found = quote(text);
        const finding = { rule: 'placeholder-text', severity: 'warning', found, values: { word } } as const;
        return [problemAt(document, path, finding)];
      }),
    ),
};

/** Texts a reader sees, with the path of the field. */
function textsOf(document: Document): readonly (readonly [path: string, text: string])[] {
  const single = {
    title: document.title,
    summary: document.summary,
    source: document.contentSource,
    notes: document.notes,
  };
  const texts = Object.entries(single).flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
  const listed = [
    ...document.issuers.map((issuer, index) => [`issuer.${index}`, issuer.name] as const),
    ...document.keywords.map((keyword, index) => [`keywords.${index}`, keyword] as const),
    ...document.attachments.map((attachment, index) => [`attachments.${index}`, attachment.title] as const),
  ];
  return [...texts, ...listed, ...Object.entries(document.extra).flatMap(([key, value]) => textsIn(key, value))];
}

function textsIn(path: string, value: Json): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(`${path}.${key}`, inner));
}
