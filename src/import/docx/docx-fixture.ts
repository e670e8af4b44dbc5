import { crc32 } from 'node:zlib';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** For tests: a Word file with this body, and more parts by name. */
export function docxOf(body: string, parts: { readonly [name: string]: string | Uint8Array } = {}): Uint8Array {
  return zipOf({ 'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`, ...parts });
}

export function part(name: 'numbering' | 'styles' | 'footnotes', inner: string): string {
  return `<w:${name} ${NAMESPACES}>${inner}</w:${name}>`;
}

/** A zip archive of stored files. */
export function zipOf(files: { readonly [name: string]: string | Uint8Array }): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x800, 2);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    local.push(Buffer.from([0x50, 0x4b, 3, 4]), facts, path, bytes);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), facts, rest, path);
    offset += 4 + facts.length + path.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from([0x50, 0x4b, 5, 6]), end]);
}
