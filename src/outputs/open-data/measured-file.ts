import { Buffer } from 'node:buffer';
import type { Address } from '../../domain/address.ts';
import type { WrittenFile } from '../../domain/plan.ts';
import { textFile } from '../text-file.ts';

/** A file of open data with what a reader checks a download by: computed from its text when asked for. */
export interface MeasuredFile {
  readonly address: Address;
  readonly file: WrittenFile;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export function measuredFile(address: Address, make: () => string): MeasuredFile {
  let bytes: number | null = null;
  // The key of a text file is the SHA-256 of its text.
  const file = textFile(address, () => {
    const text = make();
    bytes = Buffer.byteLength(text);
    return text;
  });
  const sha256 = () => {
    if (file.key === null) throw new Error(`${address} has no digest`);
    return file.key;
  };
  return {
    address,
    file,
    get sha256() {
      return sha256();
    },
    get bytes() {
      sha256();
      if (bytes === null) throw new Error(`${address} was not measured`);
      return bytes;
    },
  };
}
