import type { PublishedDocument } from '../../domain/site.ts';
import { TRANSLATION_LANGUAGES } from '../../domain/translation.ts';
import type { SiteIndex } from '../site-index.ts';

/** Links to the translations of a document, each in its own language. */
export function translationLinks(index: SiteIndex, document: PublishedDocument) {
  return (index.site.translations.get(document.id) ?? []).map(({ language, address }) => ({
    language,
    text: TRANSLATION_LANGUAGES[language].name,
    href: index.href(address),
  }));
}
