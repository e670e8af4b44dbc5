import type { DocumentType } from '../documents/document-type.ts';
import { extraTexts } from '../documents/extra.ts';
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import { decode } from './decode.ts';
import type { Asset } from './intake.ts';
import { visible } from './intake-problem.ts';
import { readBytes } from './read-bytes.ts';
import { readProblem } from './read-problem.ts';
import { resolveAttachment } from './resolve-attachment.ts';

/** Adds to a document what its type keeps in files beside it. Null when one of them has an error. */
export function readBeside(
  document: Document,
  { beside }: DocumentType,
  around: { readonly assets: ReadonlyMap<string, Asset>; readonly paths: ReadonlySet<string> },
): { readonly document: Document | null; readonly problems: readonly Problem[] } {
  if (!beside) return { document, problems: [] };
  const { file, places, names } = document.source;
  const problems: Problem[] = [];
  const files: { path: string; text: string }[] = [];
  for (const [index, name] of extraTexts(document.extra, beside.field).entries()) {
    const [line, column] = places[`${beside.field}.${index}`] ?? places[beside.field] ?? [1, 1];
    const found = resolveAttachment(name, { file, line, column }, names[beside.field] ?? beside.field, around);
    if ('problem' in found) {
      problems.push(found.problem);
      continue;
    }
    const read = readBytes(found.asset.absolutePath, beside.limitMB * 1_000_000);
    if ('fault' in read) {
      problems.push(readProblem(read, found.path, beside.limitMB));
      continue;
    }
    const decoded = decode(read.bytes, visible(found.path));
    problems.push(...decoded.problems);
    if (decoded.text !== null) files.push({ path: found.path, text: decoded.text });
  }
  const complete = files.length > 0 ? beside.read(document, files) : { document, problems: [] };
  problems.push(...complete.problems);
  const sound = !problems.some(({ severity }) => severity === 'error');
  return { document: sound ? complete.document : null, problems };
}
