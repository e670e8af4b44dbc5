import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A sheet as a stranger's program sees it. */
export interface Sheet {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Lines of text from top to bottom. */
  readonly lines: readonly string[];
  /** What is inked, in millimetres from the left and top edges; null for an empty sheet. */
  readonly ink: Box | null;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const POINT = 25.4 / 72;
const SCALE = 2;
/** Darker than this counts as ink: a mark behind the text does not. */
const DARK = 160;

/** Reads a PDF: its sheets, their text and where they are inked, page numbers below `until` millimetres left out. */
export async function readSheets(pdf: Uint8Array, until = Number.POSITIVE_INFINITY): Promise<readonly Sheet[]> {
  // One for each file: its memory does not outlive what it read.
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const sheets: Sheet[] = [];
  for (let at = 0; at < document.getPageCount(); at += 1) {
    const page = document.getPage(at);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const text = page.getText();
    const { data, width, height } = await page.render({ scale: SCALE, render: 'bitmap' });
    sheets.push({
      width: originalWidth * POINT,
      height: originalHeight * POINT,
      lines: text
        .split(/\r?\n/u)
        // What pdfium gives for a hyphen at the end of a line.
        .map((line) => line.replaceAll(/[\ufffe\u0002]/gu, '-').trim())
        .filter((line) => line !== ''),
      ink: inkOf(data, width, height, until),
    });
  }
  document.destroy();
  library.destroy();
  return sheets;
}

function inkOf(data: Uint8Array, width: number, height: number, until: number): Box | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  const last = Math.min(height, (until / POINT) * SCALE);
  for (let y = 0; y < last; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if ((data[at] ?? 255) >= DARK && (data[at + 1] ?? 255) >= DARK && (data[at + 2] ?? 255) >= DARK) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  if (right < 0) return null;
  const millimetres = (pixels: number) => (pixels / SCALE) * POINT;
  return { left: millimetres(left), top: millimetres(top), right: millimetres(right), bottom: millimetres(bottom) };
}
