import { openZip } from '../../intake/attachments/read-zip.ts';

/** The parts of a Word file by name. Null when the bytes are no sound archive or would unpack without end. */
export async function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array> | null> {
  try {
    const entries = await openZip(bytes);
    const parts = new Map<string, Uint8Array>();
    for (const [name, entry] of entries)
      if (/^(?:word\/|EncryptedPackage)/u.test(name)) parts.set(name, await entry.read());
    return parts;
  } catch {
    // Whatever is wrong with it, the file is damaged: the caller says so and names it.
    return null;
  }
}
