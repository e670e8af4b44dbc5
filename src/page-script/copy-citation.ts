import { CITING } from '../i18n/citing.ts';
import { fill } from '../i18n/text.ts';
import { citationText, dayOf } from './citation-text.ts';
import sheet from './copy-citation.css?inline';
import { addStyles, element } from './element.ts';
import { languageOfPage } from './language.ts';

let said: HTMLElement | null = null;

/**
 * Copies the citation of the article whose number was pressed, or of the whole document, and says so in the text
 * right there. Where the browser forbids copying, the citation stands selected for the reader's own copy.
 */
export async function copyCitation(link: HTMLAnchorElement): Promise<void> {
  const shown = document.querySelector('#cite')?.textContent;
  if (!shown) return;
  const article = link.classList.contains('article');
  const place = { label: article ? link.textContent : null, anchor: article ? link.hash : '' };
  const text = citationText(shown, place, dayOf(new Date()));
  if (!said) {
    addStyles(sheet);
    said = element('p', { className: 'cited', role: 'status' });
  }
  link.closest('p, h1, h2, h3, h4, dd')?.after(said);
  const copied = await copy(text);
  said.replaceChildren(fill(copied ? CITING.copied : CITING.selectIt, languageOfPage(), { text: '' }));
  const quote = element('q', {}, text);
  said.append(quote);
  if (!copied) getSelection()?.selectAllChildren(quote);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard without a secure connection, or without the reader's leave.
    return false;
  }
}
