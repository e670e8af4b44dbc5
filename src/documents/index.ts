import { agencies } from './agencies/agencies.ts';
import type { DocumentType } from './document-type.ts';
import { guides } from './guides/guides.ts';
import { interpretations } from './interpretations/interpretations.ts';
import { news } from './news/news.ts';
import { notices } from './notices/notices.ts';
import { policies } from './policies/policies.ts';
import { reports } from './reports/reports.ts';

/** Every document type, in the order that people read lists in; the name is the folder in content/. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  policies,
  interpretations,
  guides,
  reports,
  notices,
  news,
  agencies,
];

/** The type of a folder name, or null. */
export function documentTypeByName(name: string): DocumentType | null {
  return DOCUMENT_TYPES.find((type) => type.name === name) ?? null;
}
