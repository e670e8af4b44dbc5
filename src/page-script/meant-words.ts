/**
 * What the reader of a wrong address was after, for the search box of the page of errors: the last part of the path
 * that has Chinese in it, without extension and signs. Empty where there is none: parts of a program's address
 * (`art_12_345.html`) find nothing.
 */
export function meantWords(path: string): string {
  const parts = path.split('/').map(decode).toReversed();
  const meant = parts.find((part) => /\p{Script=Han}/u.test(part)) ?? '';
  return meant
    .replace(/\.[a-z]{2,5}$/iu, '')
    .replace(/[-_+\s]+/gu, ' ')
    .trim()
    .slice(0, 60);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Bytes of another encoding: nothing can be read from them.
    return '';
  }
}
