import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** As declared; reading stops with a throw when it holds more. */
  readonly bytes: number;
  readonly encrypted: boolean;
  /** Throws when it is damaged, packed in an unknown way, or larger than the limits allow. */
  readonly read: () => Promise<Buffer>;
}

/** Limits against archives that unpack without end. */
export const ZIP_LIMITS = { entries: 5_000, entryBytes: 64_000_000, totalBytes: 256_000_000 } as const;

/** Why an archive cannot be read to its end. */
export class ZipLimitError extends Error {}

/** Lists an archive. Throws when its bytes are no archive; {@link ZipLimitError} when it holds too much. */
export async function openZip(bytes: Uint8Array): Promise<ReadonlyMap<string, ZipEntry>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    );
  });
  if (file.entryCount > ZIP_LIMITS.entries) throw new ZipLimitError('entries');
  const budget = { left: ZIP_LIMITS.totalBytes };
  return new Promise((resolve, reject) => {
    const entries = new Map<string, ZipEntry>();
    file.on('error', reject);
    file.on('end', () => resolve(entries));
    file.on('entry', (entry: Entry) => {
      const name = nameOf(entry);
      if (!name.endsWith('/'))
        entries.set(name, {
          name,
          bytes: entry.uncompressedSize,
          encrypted: entry.isEncrypted(),
          read: () => unpack(file, entry, budget),
        });
      file.readEntry();
    });
    file.readEntry();
  });
}

function unpack(file: ZipFile, entry: Entry, budget: { left: number }): Promise<Buffer> {
  budget.left -= entry.uncompressedSize;
  if (entry.uncompressedSize > ZIP_LIMITS.entryBytes || budget.left < 0)
    return Promise.reject(new ZipLimitError(nameOf(entry)));
  return new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

/** Names are UTF-8 or, by Chinese programs of old, GBK. */
function nameOf({ fileNameRaw }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch {
    // Not UTF-8: the other encoding in use reads any bytes.
    return new TextDecoder('gb18030').decode(fileNameRaw);
  }
}
