import { emptyFlow, type Flow, paragraph, tidy } from './flow.ts';
import { labelsOfBlocks } from './recognise/labels.ts';

/** UTF-8 with or without a mark; null for anything else: to guess an encoding could falsify a text. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    // Not UTF-8: the caller names the file and the command that converts it.
    return null;
  }
}

/** Plain text: a line is a paragraph. */
export function textFlow(text: string): Flow {
  const blocks = text
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
    .map((line) => paragraph(line));
  return { ...emptyFlow(blocks), labels: labelsOfBlocks(blocks) };
}
