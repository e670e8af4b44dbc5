/** Everything that XML 1.0 does not allow, and the control characters it merely discourages. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu;
const SPECIAL = /[&<>"]/gu;
const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for the contents of an element: well-formed whatever an editor wrote. */
export function xmlText(text: string): string {
  const clean = text.toWellFormed().replace(/\r\n?/gu, '\n').replace(FORBIDDEN, '');
  return clean.replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}

/** Text for an attribute in double quotes: white space within becomes a plain space, as readers would read it. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\t\n]/gu, ' ');
}
