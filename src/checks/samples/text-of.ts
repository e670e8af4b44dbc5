import { documentTypeByName } from '../../documents/index.ts';
import { makeDocument } from '../../documents/samples/make-document.ts';
import type { Document } from '../../domain/document.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SourceText } from '../../domain/source-text.ts';
import type { TextCheck } from '../text/text-check.ts';
import { SETTINGS } from './site-of.ts';

/** A document of one type and its source: front matter lines, then the body. The first line of the body is line 1. */
export function textOf(
  body: string,
  front = '标题: 示例县工作办法\n发布日期: 2026-03-05',
  type = 'policies',
): { readonly text: SourceText; readonly document: Document } {
  const found = documentTypeByName(type);
  if (!found) throw new Error(`no type ${type}`);
  const file = `${type}/x.md`;
  const document = makeDocument(found, file, `---\n${front}\n---\n\n${body}\n`);
  return { text: { file, lines: body.split('\n'), bodyStart: 0 }, document };
}

/** The problems of one rule in a body. */
export function runText(check: TextCheck, body: string, front?: string, type?: string): readonly Problem[] {
  const { text, document } = textOf(body, front, type);
  return check.run(text, document, SETTINGS);
}

/** `line:column found` of each problem. */
export function places(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ line, column, found }) => `${line}:${column} ${found}`);
}
