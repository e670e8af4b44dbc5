import type { Document } from './document.ts';

/** Languages that a document may be translated into, as their readers write them. */
export const TRANSLATION_LANGUAGES = {
  en: { name: 'English', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  ru: { name: 'Русский', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  ja: { name: '日本語', direction: 'ltr' },
  ko: { name: '한국어', direction: 'ltr' },
  vi: { name: 'Tiếng Việt', direction: 'ltr' },
  th: { name: 'ไทย', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
  bo: { name: 'བོད་ཡིག', direction: 'ltr' },
  ug: { name: 'ئۇيغۇرچە', direction: 'rtl' },
  mn: { name: 'ᠮᠣᠩᠭᠣᠯ', direction: 'ltr' },
  kk: { name: 'قازاقشا', direction: 'rtl' },
  za: { name: 'Vahcuengh', direction: 'ltr' },
} as const;
export type TranslationLanguage = keyof typeof TRANSLATION_LANGUAGES;

/**
 * A text in another language, beside the document it translates: `x.en.md` beside `x.md`. It has no life of its own: it
 * is published with its original, and the Chinese text prevails.
 */
export interface Translation {
  /** Id of the document it translates. */
  readonly of: string;
  readonly language: TranslationLanguage;
  /** Who translated it, where the editor says so. */
  readonly translator: string | null;
  /** Its title, body and place in the content, in the form of a document. */
  readonly text: Document;
}

const NAME = /^(.+)\.([a-z]{2})\.md$/u;

/** What a file translates and into which language, by its name; null for any other file. */
export function translationOf(path: string): { readonly of: string; readonly language: TranslationLanguage } | null {
  const [, of, code = ''] = NAME.exec(path) ?? [];
  return of && Object.hasOwn(TRANSLATION_LANGUAGES, code) ? { of, language: code as TranslationLanguage } : null;
}
