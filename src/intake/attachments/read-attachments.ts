import type { AttachmentFacts } from '../../domain/attachment-facts.ts';
import type { Asset } from '../intake.ts';
import { readBytes } from '../read-bytes.ts';
import type { AttachmentStore } from './attachment-store.ts';
import { readFacts } from './read-facts.ts';
import { openPdfReader } from './read-pdf.ts';

/** MB of a file whose words are looked at; larger ones are said to be unread. */
const READ_LIMIT_MB = 64;

/**
 * Reads every file given, once for each state of its bytes, and answers from the store afterwards, so that the texts of
 * many attachments are never held at a time. What `passing` names is or will be withdrawn: it is read and not kept.
 */
export async function readAttachments(
  assets: ReadonlyMap<string, Asset>,
  passing: ReadonlySet<string>,
  store: AttachmentStore,
): Promise<(path: string) => AttachmentFacts | null> {
  const pdf = openPdfReader();
  const kept = new Set<string>();
  const held = new Map<string, AttachmentFacts>();
  const read = async (path: string, asset: Asset) => {
    const found = readBytes(asset.absolutePath, READ_LIMIT_MB * 1_000_000);
    return 'bytes' in found ? await readFacts(path, found.bytes, pdf.read) : TOO_LARGE;
  };
  try {
    for (const [path, asset] of assets) {
      const key = keyOf(path, asset);
      if (passing.has(path)) held.set(key, await read(path, asset));
      else if (!kept.has(key)) {
        kept.add(key);
        if (store.load(key) === null) store.save(key, await read(path, asset));
      }
    }
  } finally {
    await pdf.close();
  }
  store.keepOnly(kept);
  return (path) => {
    const asset = assets.get(path);
    if (!asset) return null;
    const key = keyOf(path, asset);
    return held.get(key) ?? store.load(key);
  };
}

/** The same bytes under another extension are other facts. */
function keyOf(path: string, { sha256 }: Asset): string {
  return `${sha256}-${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}`;
}

const TOO_LARGE: AttachmentFacts = {
  format: 'other',
  parts: [],
  text: '',
  metadata: [],
  faults: [{ kind: 'unread', detail: null }],
};
