import type { Problem } from '../domain/problem.ts';
import { checkAssetBytes } from './check-asset.ts';
import { digestOf } from './digest.ts';
import type { Asset } from './intake.ts';
import { visible } from './intake-problem.ts';
import { extensionOf, mediaTypeOf } from './media-type.ts';
import { readBytes } from './read-bytes.ts';
import { readProblem } from './read-problem.ts';
import type { WalkedFile } from './walk.ts';

/** MB of a file beside documents. */
export const ASSET_LIMIT_MB = 256;

/** A file as it may be published, or the problems why not. Always read and hashed: times of change prove nothing. */
export function readAsset(file: WalkedFile): { readonly asset: Asset | null; readonly problems: readonly Problem[] } {
  const read = readBytes(file.absolutePath, ASSET_LIMIT_MB * 1_000_000);
  if ('fault' in read) return { asset: null, problems: [readProblem(read, file.path, ASSET_LIMIT_MB)] };
  const problems = checkAssetBytes(visible(file.path), read.bytes);
  if (problems.length > 0 || !file.sound) return { asset: null, problems };
  const asset: Asset = {
    bytes: read.bytes.length,
    sha256: digestOf(read.bytes),
    mediaType: mediaTypeOf(extensionOf(file.path)) ?? 'application/octet-stream',
    absolutePath: file.absolutePath,
  };
  return { asset, problems };
}
