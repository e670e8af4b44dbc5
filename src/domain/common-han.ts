/**
 * The 6,763 characters of GB/T 2312: what mainland texts are written in. A traditional form that is also a character
 * of its own there (乾) counts as common. Null where the runtime has no such decoder.
 */
export function commonHan(): ReadonlySet<string> | null {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder('gbk');
  } catch {
    return null;
  }
  const found = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    const bytes = new Uint8Array(2 * 94);
    for (let cell = 0; cell < 94; cell += 1) bytes.set([row, 0xa1 + cell], 2 * cell);
    for (const character of decoder.decode(bytes)) if (/\p{Script=Han}/u.test(character)) found.add(character);
  }
  return found;
}
