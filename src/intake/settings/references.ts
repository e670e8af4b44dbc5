import type { Catalogue } from '../../domain/catalogue.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import type { Asset } from '../intake.ts';
import { intakeWord } from '../intake-problem.ts';
import { faultNotAmong, type SettingsMap } from './settings-map.ts';
import { DEFAULT_DOORS } from './site-settings.ts';

/**
 * Settings whose references to categories and files were checked: a default door without its category leads to
 * the catalogue, a reference to nothing is reported through `map`.
 * `logos` holds every image of the folder; null for those not read or refused.
 */
export function checkReferences(
  settings: SiteSettings,
  map: SettingsMap,
  catalogue: Catalogue,
  logos: ReadonlyMap<string, Asset | null>,
): SiteSettings {
  const ids: readonly string[] = catalogue.list.map(({ id }) => id);
  const what = intakeWord('category');
  const homeCategories = settings.homeCategories.filter((id, index) => {
    const at = settings.places[`homeCategories.${index}`];
    if (!ids.includes(id)) faultNotAmong(map, 'settingReference', 'homeCategories', id, ids, what, at);
    return ids.includes(id);
  });
  const door = (name: keyof typeof DEFAULT_DOORS): string => {
    const target = settings.doors[name];
    if (target.startsWith('/') || ids.includes(target)) return target;
    const at = settings.places[`doors.${name}`];
    if (at) faultNotAmong(map, 'settingReference', 'doors', target, ids, what, at);
    return DEFAULT_DOORS.disclosure;
  };
  const { logo } = settings;
  if (logo !== null && !logos.has(logo)) {
    faultNotAmong(map, 'settingReference', 'logo', logo, [...logos.keys()], intakeWord('imageFile'));
  }
  return {
    ...settings,
    homeCategories,
    doors: { guide: door('guide'), rules: door('rules'), disclosure: door('disclosure'), reports: door('reports') },
    logo: logo !== null && logos.get(logo) ? logo : null,
  };
}
