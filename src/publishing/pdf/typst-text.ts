// Texts reach Typst as string literals alone: nothing that an editor writes can be read as markup or code.

/** A string literal of Typst. */
export function literal(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll(CONTROL, ' ')}"`;
}

/** A call within content: ended, so that what follows is not read as part of it. */
export function call(name: string, content: string, args: readonly string[] = []): string {
  return `#${name}(${args.join(', ')})[${content}];`;
}

/** Text within content. */
export function text(value: string): string {
  return value === '' ? '' : `#${literal(value)};`;
}

const CONTROL = /[\u0000-\u001f\u007f]+/gu;
