import { posix } from 'node:path';
import { foldAddress } from '../domain/address.ts';
import { nearest } from '../domain/nearest.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Asset } from './intake.ts';
import { intakeProblem } from './intake-problem.ts';

/** The publishable file that an attachment names, relative to its document; or the problem why there is none. */
export function resolveAttachment(
  written: string,
  place: Place,
  field: string,
  around: { readonly assets: ReadonlyMap<string, Asset>; readonly paths: ReadonlySet<string> },
): { readonly path: string; readonly asset: Asset } | { readonly problem: Problem } {
  const folder = posix.dirname(place.file);
  const path = posix.join(folder, written);
  const asset = around.assets.get(path);
  const details = { field, found: written };
  if (asset && asset.bytes > 0) return { path, asset };
  if (asset) return { problem: intakeProblem('attachmentEmpty', place, details) };
  if (path.endsWith('.md') && around.paths.has(path))
    return { problem: intakeProblem('attachmentDocument', place, details) };
  if (around.paths.has(path))
    return { problem: intakeProblem('attachmentRefused', place, { ...details, values: { file: path } }) };
  const beside = [...around.assets.keys()]
    .filter((each) => each.startsWith(`${folder}/`))
    .map((each) => posix.relative(folder, each));
  const folded = foldAddress(written);
  const suggestion = beside.find((each) => foldAddress(each) === folded) ?? nearest(written, beside);
  return {
    problem: suggestion
      ? intakeProblem('attachmentMissingNear', place, { ...details, values: { suggestion } })
      : intakeProblem('attachmentMissing', place, { ...details, values: { folder } }),
  };
}
