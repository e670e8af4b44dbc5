import type { AttachmentFault, AttachmentPart } from '../../domain/attachment-facts.ts';
import { compareText } from '../../domain/problem.ts';
import type { OfficeText } from './read-docx.ts';
import type { ZipEntry } from './read-zip.ts';
import { xmlTokens } from './xml-tokens.ts';

const SLIDE = /^ppt\/(slides|notesSlides|comments)\/[A-Za-z]+(\d+)\.xml$/u;

/** Text of slides, speakers' notes and comments. */
export async function readPptx(zip: ReadonlyMap<string, ZipEntry>): Promise<OfficeText> {
  const parts: AttachmentPart[] = [];
  const faults: AttachmentFault[] = [];
  for (const [name, entry] of [...zip].sort(([a], [b]) => a.length - b.length || compareText(a, b))) {
    const match = SLIDE.exec(name);
    if (!match) continue;
    const text = readDrawingText((await entry.read()).toString('utf8'));
    if (text === '') continue;
    parts.push({ name: match[1] === 'slides' ? `slide-${match[2]}` : 'comments', text, tables: [] });
    if (match[1] !== 'slides' && faults.length === 0) faults.push({ kind: 'comments', detail: null });
  }
  return { parts, faults };
}

function readDrawingText(xml: string): string {
  let text = '';
  let inText = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') text += inText ? token.text : '';
    else if (token.name === 'a:t' || token.name === 'p:text') inText = token.kind === 'open' && !token.closed;
    else if (token.name === 'a:p' && token.kind === 'close') text += '\n';
  }
  return text.trim();
}
