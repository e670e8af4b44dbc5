import PostalMime from 'postal-mime';
import { decodeHtml } from '../html/decode-html.ts';

/** The page inside a web archive (`.mht`), or a bare page; null for any other part. */
export async function mhtHtml(bytes: Uint8Array, name: string): Promise<string | null> {
  if (/\.x?html?$/iu.test(name)) return decodeHtml(bytes);
  if (!/\.(?:mht|mhtml)$/iu.test(name)) return null;
  const { html } = await PostalMime.parse(bytes);
  return html ?? null;
}
