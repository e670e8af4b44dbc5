import type { AgencyId, Json } from '../domain/document.ts';
import type { AgencyNames } from './settings/catalogue.ts';

const FOLDER = 'agencies/';

/** Names of the agencies that the content folder holds, sound or not, to resolve 责任机构 in catalogue.yaml. */
export function agencyNames(
  documents: readonly { readonly path: string; readonly values: { readonly [key: string]: Json } }[],
): AgencyNames {
  const ids = new Map<string, AgencyId>();
  const known: string[] = [];
  for (const { path, values } of documents) {
    if (!path.startsWith(FOLDER)) continue;
    const id = path.slice(FOLDER.length).replace(/\.md$/u, '') as AgencyId;
    const { title, shortNames } = values;
    const names = [id, title, ...(Array.isArray(shortNames) ? shortNames : [])];
    for (const name of names) if (typeof name === 'string' && !ids.has(name)) ids.set(name, id);
    known.push(id);
    if (typeof title === 'string') known.push(title);
  }
  return { idOf: (text) => ids.get(text) ?? null, known };
}
