const NAMES: { readonly [charset: string]: string } = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  big5: 'big5',
};

/** A page in the encoding that it declares itself, else UTF-8; null when its bytes are not of that encoding. */
export function decodeHtml(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /<meta[^<>]{1,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/iu.exec(start)?.[1]?.toLowerCase();
  const charset = declared === undefined ? 'utf-8' : NAMES[declared];
  if (charset === undefined) return null;
  for (const each of new Set([charset, 'utf-8'])) {
    try {
      return new TextDecoder(each, { fatal: true }).decode(bytes);
    } catch {
      // Not this one: a page saved anew may be UTF-8 whatever it says; what fits neither is refused.
    }
  }
  return null;
}
