/** What YAML would take for something else than the text itself. */
const NEEDS_QUOTES =
  /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$|\s#|\s$|^(?:~|null|true|false|yes|no|on|off)$|^[\d.+-]+$|[\u0000-\u001f\\]/iu;

/** A text as a value of front matter, in quotes only where it needs them. */
export function yamlText(text: string): string {
  return NEEDS_QUOTES.test(text) ? JSON.stringify(text) : text;
}

/** An item of a list in square brackets, where commas and brackets count as well. */
export function yamlItem(text: string): string {
  return /[,[\]{}]/u.test(text) ? JSON.stringify(text) : yamlText(text);
}
