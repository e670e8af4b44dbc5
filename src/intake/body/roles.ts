import type { Paragraph } from 'mdast';

/** What the arrangement of the body found out about a block, for its drawing. */
export type BlockRole =
  | { readonly kind: 'heading'; readonly depth: number; readonly anchor: string }
  | { readonly kind: 'article'; readonly anchor: string }
  | { readonly kind: 'signature' }
  /** A line of a table of contents that was typed by hand. */
  | { readonly kind: 'contents' }
  /** What was not understood, shown as it was written. */
  | { readonly kind: 'source' }
  /** The words 第十二条 at the start of an article. */
  | { readonly kind: 'label' }
  | { readonly kind: 'table'; readonly caption: Paragraph | null; readonly rowHeaders: boolean };

declare module 'mdast' {
  interface Data {
    role?: BlockRole;
  }
}
