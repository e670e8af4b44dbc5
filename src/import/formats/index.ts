import type { ImportFormat } from '../imported-document.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { lawMarkdown } from './law-markdown.ts';
import { oldWord } from './old-word.ts';
import { text } from './text.ts';

/** Formats the importer reads, one line each. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [lawMarkdown, docx, html, text, oldWord];
