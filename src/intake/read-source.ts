import { join } from 'node:path';
import type { Document } from '../domain/document.ts';
import type { SourceText } from '../domain/source-text.ts';
import { normalised } from './decode.ts';
import { digestOf } from './digest.ts';
import { readBytes } from './read-bytes.ts';
import { DOCUMENT_LIMIT_MB } from './read-content.ts';

/**
 * Reads the decoded source of documents below a content folder. Null when the file is no longer what the document
 * was read from: somebody is saving it, and the next run will see it whole.
 */
export function sourceReader(folder: string): (document: Document) => SourceText | null {
  return ({ source: { file, digest, bodyLine } }) => {
    const read = readBytes(join(folder, ...file.split('/')), DOCUMENT_LIMIT_MB * 1_000_000);
    if ('fault' in read || digestOf(read.bytes) !== digest) return null;
    return { file, lines: normalised(read.bytes).split('\n'), bodyStart: bodyLine - 1 };
  };
}
