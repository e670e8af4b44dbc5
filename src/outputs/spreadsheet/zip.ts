import { constants, crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly path: string;
  /** Large texts may come in pieces, so that they are never held whole. */
  readonly data: string | Uint8Array | Iterable<string>;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1980-01-01 00:00, the first moment that the format knows: the same contents are the same bytes on any day. */
const DAY = 0x0021;

/** A ZIP archive of the entries in their order. Deterministic: no clock, no owner, no extra fields. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, data } of entries) {
    const name = Buffer.from(path, 'utf8');
    const { packed, checksum, length } = pack(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(DAY, 8);
    common.writeUInt32LE(checksum, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(length, 18);
    common.writeUInt16LE(name.length, 22);
    common.writeUInt16LE(0, 24);
    parts.push(number(LOCAL), common, name, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(number(CENTRAL), Buffer.from([VERSION, 0]), common, tail, name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, number(END), end]);
}

/** Characters of a piece that is packed by itself. */
const PIECE = 1_000_000;

/**
 * Pieces are packed one after the other: each but the last ends on a whole byte (Z_SYNC_FLUSH), so that together they
 * are one stream.
 */
function pack(data: ZipEntry['data']): { readonly packed: Buffer; readonly checksum: number; readonly length: number } {
  const parts: Buffer[] = [];
  let checksum = 0;
  let length = 0;
  const add = (plain: Uint8Array, last: boolean) => {
    checksum = crc32(plain, checksum);
    length += plain.byteLength;
    parts.push(deflateRawSync(plain, { level: 6, finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }));
  };
  if (typeof data === 'string') add(Buffer.from(data, 'utf8'), true);
  else if (data instanceof Uint8Array) add(data, true);
  else {
    let waiting: string[] = [];
    let size = 0;
    for (const text of data) {
      waiting.push(text);
      size += text.length;
      if (size < PIECE) continue;
      add(Buffer.from(waiting.join(''), 'utf8'), false);
      waiting = [];
      size = 0;
    }
    add(Buffer.from(waiting.join(''), 'utf8'), true);
  }
  return { packed: Buffer.concat(parts), checksum, length };
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
