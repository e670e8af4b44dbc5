/** Languages of the interface. Every text exists in all of them: the type checker sees to it. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language; Chinese stands first, English beside it. */
export type Text = { readonly [language in Language]: string };

/** A table of texts with permanent names. */
export type Texts = { readonly [name: string]: Text };

/**
 * A text with places to fill: `{file}`. Missing values throw, so that no reader ever sees a brace.
 */
export function fill(
  text: Text,
  language: Language,
  values: { readonly [name: string]: string | number } = {},
): string {
  return text[language].replace(/\{(\w+)\}/gu, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${text[language]}"`);
    return String(value);
  });
}
