import { addStyles, element } from './element.ts';
import sheet from './reading-aids.css?inline';

/**
 * The aids that need more than a style sheet of every page: a large pointer, and two lines across the page that
 * follow pointer, finger or focus and never take a click. They show while the reader has chosen them.
 */
export function addAids(): void {
  if (document.querySelector('.reading-guide')) return;
  addStyles(sheet);
  const guide = element('div', { className: 'reading-guide', ariaHidden: 'true' });
  const moveTo = (height: number) => {
    guide.style.insetBlockStart = `${height}px`;
  };
  moveTo(innerHeight / 3);
  addEventListener('pointermove', ({ clientY }) => moveTo(clientY), { passive: true });
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { top, height } = target.getBoundingClientRect();
    moveTo(top + Math.min(height, 48) / 2);
  });
  document.body.append(guide);
}
