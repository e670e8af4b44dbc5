/** Encoders that Node lacks, made from its decoders; for tests of files in other encodings. */

/** Two-byte encodings: every pair the decoder accepts, turned round. Characters without a pair become `?`. */
function pairEncoder(label: string): (text: string) => Uint8Array {
  const pairs = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder(label);
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !pairs.has(character))
        pairs.set(character, [lead, trail]);
    }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((character) =>
        character < '\u0080' ? [character.charCodeAt(0)] : [...(pairs.get(character) ?? [0x3f])],
      ),
    );
}

export const encodeGb18030 = pairEncoder('gb18030');
export const encodeBig5 = pairEncoder('big5');

export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
