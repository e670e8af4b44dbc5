import type { Catalogue, Topic } from '../../domain/catalogue.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { checkAssetName } from '../check-asset.ts';
import { checkName } from '../file-name.ts';
import type { Asset } from '../intake.ts';
import { intakeProblem, intakeWord, wholeFile } from '../intake-problem.ts';
import { extensionOf, isImage } from '../media-type.ts';
import { readAsset } from '../read-assets.ts';
import type { WalkedFile } from '../walk.ts';
import { type AgencyNames, readCatalogue } from './catalogue.ts';
import { checkReferences } from './references.ts';
import { readSettingsFile } from './settings-file.ts';
import { defaultSettings, readSiteSettings } from './site-settings.ts';
import { readTopics } from './topics.ts';

export interface ReadSettings {
  readonly settings: SiteSettings | null;
  /** What could be read of site.yaml, with defaults for the rest: to check documents by, never to publish with. */
  readonly fallback: SiteSettings;
  readonly catalogue: Catalogue | null;
  readonly topics: readonly Topic[];
  readonly problems: readonly Problem[];
  /** Configuration files and the logo, if it lies outside the type folders. */
  readonly filesRead: number;
}

/** site.yaml, catalogue.yaml and topics.yaml; the logo is added to `assets`. */
export function readSettings(
  files: readonly WalkedFile[],
  typeNames: readonly string[],
  agencies: AgencyNames,
  assets: Map<string, Asset>,
): ReadSettings {
  const problems: Problem[] = [];
  let filesRead = 0;
  const read = (name: string, required: boolean) => {
    const file = files.find(({ path }) => path === name);
    if (file) filesRead += 1;
    else if (required)
      problems.push(
        intakeProblem('configurationMissing', wholeFile(name), { found: intakeWord('absent'), values: { name } }),
      );
    const { node, problems: found } = readSettingsFile(name, file?.absolutePath ?? null);
    problems.push(...found);
    // A file that cannot be read has its own problems: nothing more is to be said of its shape.
    return {
      node,
      usable: file !== undefined && !(node === null && found.some(({ severity }) => severity === 'error')),
    };
  };

  const siteFile = read('site.yaml', true);
  const site = siteFile.usable
    ? readSiteSettings(siteFile.node, 'site.yaml')
    : { settings: null, fallback: defaultSettings(), map: null, problems: [] };
  const catalogueFile = read('catalogue.yaml', true);
  const { catalogue, problems: catalogueProblems } = catalogueFile.usable
    ? readCatalogue(catalogueFile.node, 'catalogue.yaml', typeNames, agencies)
    : { catalogue: null, problems: [] };
  const { topics, problems: topicProblems } = readTopics(read('topics.yaml', false).node, 'topics.yaml');

  const images = imagesOf(files, assets);
  const logoFile = site.settings?.logo ? images.get(site.settings.logo) : undefined;
  const logos = new Map([...images.keys()].map((path) => [path, null as Asset | null]));
  if (logoFile) {
    const known = assets.get(logoFile.path);
    const { asset, problems: found } = known ? { asset: known, problems: [] } : readLogo(logoFile);
    problems.push(...found);
    if (!known) filesRead += 1;
    if (asset) assets.set(logoFile.path, asset);
    logos.set(logoFile.path, asset);
  }
  const settings =
    site.settings && site.map && catalogue ? checkReferences(site.settings, site.map, catalogue, logos) : site.settings;
  // Their problems are complete only after the references were checked.
  problems.push(...site.problems, ...catalogueProblems, ...topicProblems);
  return { settings, fallback: site.fallback, catalogue, topics, problems, filesRead };
}

function imagesOf(files: readonly WalkedFile[], assets: ReadonlyMap<string, Asset>): Map<string, WalkedFile> {
  const candidates = files.filter(
    ({ kind, path }) => isImage(extensionOf(path)) && (kind === 'other' || assets.has(path)),
  );
  return new Map(candidates.map((file) => [file.path, file]));
}

function readLogo(file: WalkedFile): { asset: Asset | null; problems: readonly Problem[] } {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const named = [...checkAssetName(file.path), ...checkName(name, file.path, wholeFile(file.path))];
  return named.length > 0 ? { asset: null, problems: named } : readAsset(file);
}
