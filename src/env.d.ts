/// <reference types="astro/client" />

declare namespace App {
  /** What the publisher hands to a page: see src/publishing/renderer.ts. */
  interface Locals {
    readonly site: import('./domain/page.ts').SiteFrame;
    readonly page: import('./domain/page.ts').Page<import('./domain/page.ts').View>;
    /** Resolved HTML of a document's body; only document pages have one. */
    readonly bodyHtml?: string;
  }
}
