import { headingKey } from '../domain/annual-report/headings.ts';
import { ANNUAL_REPORT_KIND } from '../domain/annual-report/report.ts';
import type { Document } from '../domain/document.ts';
import type { SourceText } from '../domain/source-text.ts';

/** A paragraph of an annual report: what rules about its prose compare. */
export interface ReportParagraph {
  /** Key of the section (domain/annual-report/headings.ts); null before the first. */
  readonly section: string | null;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The prose of an annual report, headings and tables left out; empty for every other document. */
export function readReportProse({ lines, bodyStart }: SourceText, document: Document): readonly ReportParagraph[] {
  if (document.type !== 'reports' || document.extra['reportKind'] !== ANNUAL_REPORT_KIND) return [];
  const found: ReportParagraph[] = [];
  let section: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (index < bodyStart || line.trim() === '') continue;
    const heading = /^##\s{1,9}(\S.*)$/u.exec(line)?.[1];
    if (heading !== undefined) section = headingKey(heading);
    if (/^(?:#{1,6}\s|\||```|:::)/u.test(line.trim())) continue;
    found.push({ section, line: index + 1, text: line.trim().replaceAll(/[*_`]/gu, '') });
  }
  return found;
}
