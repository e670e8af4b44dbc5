import type { CopiedFile } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';

/** A file of the content folder that may be published. */
export interface PublishableFile {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly absolutePath: string;
}

/**
 * The files to copy: attachments of published documents, what their bodies link to and show, and the office's
 * mark. What belongs to a draft, held or withdrawn document alone is not among them.
 */
export function copiedFiles(site: Site, assets: ReadonlyMap<string, PublishableFile>): readonly CopiedFile[] {
  const wanted = new Set<string>();
  if (site.settings.logo) wanted.add(site.settings.logo);
  for (const document of site.documents) {
    for (const { file } of document.attachments) wanted.add(file);
    for (const target of document.referenceTargets) {
      const path = target?.replace(/^\/|#.*$/gsu, '');
      if (path && assets.has(path)) wanted.add(path);
    }
  }
  return [...wanted].sort().map((path) => {
    const asset = assets.get(path);
    if (!asset) throw new Error(`${path} is to be published, but intake did not list it`);
    return { by: 'copy', path, from: asset.absolutePath, sha256: asset.sha256 };
  });
}
