import type { AttachmentFacts } from '../../domain/attachment-facts.ts';
import type { ZipEntry } from './read-zip.ts';
import { xmlTokens } from './xml-tokens.ts';

/** Elements of docProps that name people and offices, by the part of the name after the prefix. */
const PROPERTIES: { readonly [element: string]: string } = {
  creator: 'creator',
  lastModifiedBy: 'lastModifiedBy',
  Manager: 'manager',
  Company: 'company',
  contributor: 'contributor',
};
const FILES = ['docProps/core.xml', 'docProps/app.xml'];

/** Author, last editor, company of an Office document. */
export async function readOfficeProperties(zip: ReadonlyMap<string, ZipEntry>): Promise<AttachmentFacts['metadata']> {
  const found: { name: string; value: string }[] = [];
  for (const file of FILES) {
    const bytes = await zip.get(file)?.read();
    if (!bytes) continue;
    let element: string | null = null;
    for (const token of xmlTokens(bytes.toString('utf8'))) {
      if (token.kind === 'open') element = PROPERTIES[token.name.replace(/^.*:/u, '')] ?? null;
      else if (token.kind === 'close') element = null;
      else if (element !== null && token.text.trim() !== '') found.push({ name: element, value: token.text.trim() });
    }
  }
  return found;
}
