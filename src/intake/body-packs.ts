import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { BodyContent } from '../domain/body.ts';
import type { BodyStore } from './intake.ts';

/** Where a body stands: `length` bytes of JSON at `offset` of a pack. */
interface Place {
  readonly pack: string;
  readonly offset: number;
  readonly length: number;
}

/** Bytes after which a new pack is begun: what is rewritten when one body of a pack goes. */
const PACK_BYTES = 16 * 1024 * 1024;
const INDEX = 'index.txt';

/**
 * Bodies in a few large files: making one file for each of ten thousand bodies costs more than parsing them.
 *
 * Packs are only appended to while they are new and never changed afterwards. The index is what counts: it is
 * written last and put in place by rename, so after a kill the packs it does not name are as if never written.
 */
export class BodyPacks implements BodyStore {
  readonly #folder: string;
  readonly #version: string;
  readonly #places: Map<string, Place>;
  /** Open for reading, so that a pack which another process removes can still be read. */
  readonly #open = new Map<string, number>();
  #writing: { name: string; file: number; bytes: number } | null = null;
  #count = 0;

  /** @param version names the code that makes bodies: what other code made counts as absent */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    mkdirSync(folder, { recursive: true });
    this.#places = readIndex(join(folder, INDEX), version);
    for (const { pack } of this.#places.values()) this.#fileOf(pack);
  }

  has(digest: string): boolean {
    return this.#places.has(digest);
  }

  read(digest: string): BodyContent {
    const place = this.#places.get(digest);
    if (!place) throw new Error(`body ${digest} is not in the store at ${this.#folder}`);
    return JSON.parse(this.#bytes(place).toString('utf8')) as BodyContent;
  }

  write(digest: string, body: BodyContent): void {
    if (!this.#places.has(digest)) this.#append(digest, Buffer.from(JSON.stringify(body)));
  }

  /** Writes the index of the wanted bodies and removes every other body: a withdrawn text must not stay. */
  finish(wanted: ReadonlySet<string>): void {
    const before = [...this.#places];
    const spoilt = new Set(before.flatMap(([digest, { pack }]) => (wanted.has(digest) ? [] : [pack])));
    for (const [digest, place] of before) {
      if (!spoilt.has(place.pack)) continue;
      this.#places.delete(digest);
      if (wanted.has(digest)) this.#append(digest, this.#bytes(place));
    }
    this.#endPack();
    const lines = [...this.#places].map(
      ([digest, { pack, offset, length }]) => `${digest} ${pack} ${offset} ${length}\n`,
    );
    const index = join(this.#folder, INDEX);
    writeFileSync(`${index}.new`, `${this.#version}\n${lines.join('')}`);
    renameSync(`${index}.new`, index);
    const packs = new Set([...this.#places.values()].map(({ pack }) => pack));
    for (const name of readdirSync(this.#folder)) {
      if (name !== INDEX && !packs.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
    }
  }

  #append(digest: string, bytes: Buffer): void {
    if (this.#writing && this.#writing.bytes + bytes.byteLength > PACK_BYTES) this.#endPack();
    if (!this.#writing) {
      const name = this.#freeName();
      this.#writing = { name, file: openSync(join(this.#folder, name), 'ax+'), bytes: 0 };
      this.#open.set(name, this.#writing.file);
    }
    writeSync(this.#writing.file, bytes);
    this.#places.set(digest, { pack: this.#writing.name, offset: this.#writing.bytes, length: bytes.byteLength });
    this.#writing.bytes += bytes.byteLength;
  }

  #endPack(): void {
    this.#writing = null;
  }

  #freeName(): string {
    const taken = new Set(readdirSync(this.#folder));
    for (;;) {
      this.#count += 1;
      const name = `${process.pid}-${this.#count}.pack`;
      if (!taken.has(name)) return name;
    }
  }

  #bytes({ pack, offset, length }: Place): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    const file = this.#fileOf(pack);
    if (file === null || readSync(file, bytes, 0, length, offset) !== length)
      throw new Error(`the body pack ${pack} is cut short`);
    return bytes;
  }

  /** Null for a pack that is gone: its bodies are then as if never stored. */
  #fileOf(pack: string): number | null {
    const open = this.#open.get(pack);
    if (open !== undefined) return open;
    try {
      const file = openSync(join(this.#folder, pack), 'r');
      this.#open.set(pack, file);
      return file;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      for (const [digest, place] of this.#places) if (place.pack === pack) this.#places.delete(digest);
      return null;
    }
  }

  /** Gives the open files back; the store must not be used afterwards. */
  close(): void {
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }
}

function readIndex(file: string, version: string): Map<string, Place> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw error;
  }
  const places = new Map<string, Place>();
  const [made, ...lines] = text.split('\n');
  if (made !== version) return places;
  for (const line of lines) {
    const [digest, pack, offset, length] = line.split(' ');
    if (digest && pack && offset && length)
      places.set(digest, { pack, offset: Number(offset), length: Number(length) });
  }
  return places;
}
