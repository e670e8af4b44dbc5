import type { ImportFormat } from '../imported-document.ts';
import { lawMarkdown } from './law-markdown.ts';

/** Formats the importer reads, one line each. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [lawMarkdown];
