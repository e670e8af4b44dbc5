import { parentPort } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { AttachmentFacts, AttachmentFault } from '../../domain/attachment-facts.ts';
import { readPdfAuthor } from './pdf-author.ts';

// PDFium, because Chinese PDFs name their characters by Adobe's tables, which it brings with it and pdf.js does not.

/** What is read of a PDF. */
export type PdfText = Pick<AttachmentFacts, 'parts' | 'metadata' | 'faults'>;

const PAGE_LIMIT = 2_000;
const TEXT_LIMIT = 10_000_000;

let library: Promise<PDFiumLibrary> | null = null;

// Runs in a thread of its own: a PDF that would hang or exhaust the reader takes only the thread with it.
parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readPdf(bytes));
});

async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  library ??= PDFiumLibrary.init();
  const metadata = readPdfAuthor(bytes);
  try {
    const pdf = await (await library).loadDocument(bytes);
    try {
      const pages = pdf.getPageCount();
      const faults: AttachmentFault[] = [];
      const parts: { name: string; text: string; tables: [] }[] = [];
      let characters = 0;
      for (let index = 0; index < Math.min(pages, PAGE_LIMIT) && characters < TEXT_LIMIT; index += 1) {
        const text = pdf.getPage(index).getText().replaceAll('\r\n', '\n').trim();
        characters += text.length;
        if (text !== '') parts.push({ name: `page-${index + 1}`, text, tables: [] });
      }
      // A page without any text is a picture.
      if (parts.length === 0) faults.push({ kind: 'scanned', detail: null });
      if (pages > PAGE_LIMIT || characters >= TEXT_LIMIT) faults.push({ kind: 'partly', detail: null });
      return { parts, metadata, faults };
    } finally {
      pdf.destroy();
    }
  } catch (error) {
    const encrypted = error instanceof Error && /password|security/iu.test(error.message);
    return { parts: [], metadata, faults: [{ kind: encrypted ? 'encrypted' : 'damaged', detail: null }] };
  }
}
