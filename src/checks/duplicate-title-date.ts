import { titleKey } from '../domain/reference.ts';
import type { Check } from './check.ts';
import { twins } from './twins.ts';

/** Two documents of one type with one title and one 发布日期 are probably one document entered twice. */
export const duplicateTitleDate: Check = {
  rule: 'duplicate-title-date',
  run: (site) =>
    twins(
      site.documents,
      (document) => document.datePublished && `${document.type} ${document.datePublished} ${titleKey(document.title)}`,
      'title',
      (document) => ({ rule: 'duplicate-title-date', severity: 'warning', found: document.title }),
    ),
};
