import { LANGUAGES, type Language } from '../i18n/text.ts';

/** The language of the page, by its root element. */
export function languageOfPage(): Language {
  return LANGUAGES.find((language) => language === document.documentElement.lang) ?? LANGUAGES[0];
}
