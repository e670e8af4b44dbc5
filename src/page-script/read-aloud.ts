import type { Language } from '../i18n/text.ts';

export interface Reading {
  readonly language: Language;
  readonly button: HTMLButtonElement;
  readonly words: { readonly speak: string; readonly stop: string };
  readonly tell: (state: 'speaking' | 'spoken' | 'noVoice') => void;
}

/** What is read one by one; a block within another is read with it. */
const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, caption, th, td, figcaption, pre';

let stop: (() => void) | null = null;

/** Reads the page from its title on with the browser's own voice, block by block; a second call stops it. */
export function readAloud({ language, button, words, tell }: Reading): void {
  if (stop) {
    stop();
    return;
  }
  if (!('speechSynthesis' in window)) {
    tell('noVoice');
    return;
  }
  const speech = speechSynthesis;
  const blocks = blocksToRead();
  let at = -1;
  let marked: Element | undefined;
  const finish = (state: 'spoken' | 'noVoice') => {
    stop = null;
    marked?.classList.remove('being-read');
    speech.cancel();
    button.textContent = words.speak;
    tell(state);
  };
  stop = () => finish('spoken');
  const next = () => {
    if (!stop) return;
    at += 1;
    marked?.classList.remove('being-read');
    marked = blocks[at];
    if (!marked) {
      finish('spoken');
      return;
    }
    marked.classList.add('being-read');
    marked.scrollIntoView({ block: 'nearest' });
    const said = new SpeechSynthesisUtterance(marked.textContent ?? '');
    said.lang = language;
    said.onend = next;
    said.onerror = ({ error }) => {
      if (stop && error !== 'canceled' && error !== 'interrupted') finish('noVoice');
    };
    speech.speak(said);
  };
  addEventListener('pagehide', () => speech.cancel(), { once: true });
  button.textContent = words.stop;
  tell('speaking');
  speech.cancel();
  next();
}

function blocksToRead(): readonly Element[] {
  const within = document.querySelector('.document__body') ?? document.querySelector('main');
  const title = document.querySelector('h1');
  const blocks = [...(within?.querySelectorAll(BLOCKS) ?? [])].filter(
    (block) =>
      block.textContent?.trim() && !block.parentElement?.closest(BLOCKS) && block.checkVisibility?.() !== false,
  );
  return title && !blocks.includes(title) ? [title, ...blocks] : blocks;
}
