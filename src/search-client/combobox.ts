import { element } from './element.ts';

/** A search field with a list below it: the combobox of the ARIA practices, where typing changes the list. */
export interface Combobox {
  /** Shows these options, or none; `said` is what is spoken of them. */
  readonly show: (options: readonly ComboboxOption[], said: string) => void;
}

export interface ComboboxOption {
  readonly content: readonly (Node | string)[];
  readonly choose: () => void;
}

/**
 * Makes a combobox of a search field. The focus stays in the field: the arrow keys move among the options, Enter
 * chooses the one they stand on and sends the form when they stand on none, Escape closes the list.
 * `onType` is told of every change of the text, but not while a character is being composed.
 */
export function makeCombobox(input: HTMLInputElement, label: string, onType: (text: string) => void): Combobox {
  const list = element('ul', {
    id: `${input.id}-suggestions`,
    class: 'suggestions',
    role: 'listbox',
    'aria-label': label,
  });
  const status = element('p', { class: 'suggestions__status', role: 'status' });
  list.hidden = true;
  input.after(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-haspopup': 'listbox',
  }))
    input.setAttribute(name, value);

  let options: readonly ComboboxOption[] = [];
  let active = -1;
  const isOpen = () => !list.hidden;
  const setOpen = (open: boolean) => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) setActive(-1);
  };
  const setActive = (at: number) => {
    active = at;
    for (const [index, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(index === at));
    const item = list.children[at];
    if (item) {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const choose = (at: number) => {
    const option = options[at];
    setOpen(false);
    option?.choose();
  };

  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) onType(input.value);
  });
  input.addEventListener('compositionend', () => onType(input.value));
  input.addEventListener('keydown', (event) => {
    // Keys that choose a character in an input method are not ours.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const count = options.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (count === 0) return;
      event.preventDefault();
      const down = event.key === 'ArrowDown';
      if (!isOpen()) setOpen(true);
      // One stop outside the list, in the field, lies between the last option and the first.
      const next = active + (down ? 1 : -1);
      setActive(next >= count ? -1 : next < -1 ? count - 1 : next);
    } else if (event.key === 'Enter') {
      if (isOpen() && active >= 0) {
        event.preventDefault();
        choose(active);
      } else setOpen(false);
    } else if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      setOpen(false);
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) setActive(-1);
  });
  input.addEventListener('blur', () => setOpen(false));
  // A press on an option must not take the focus out of the field, which would close the list before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    if (item) choose([...list.children].indexOf(item));
  });

  return {
    show: (shown, said) => {
      options = shown;
      list.replaceChildren(
        ...shown.map(({ content }, at) =>
          element(
            'li',
            { id: `${list.id}-${at}`, class: 'suggestions__item', role: 'option', 'aria-selected': 'false' },
            content,
          ),
        ),
      );
      setActive(-1);
      setOpen(shown.length > 0 && document.activeElement === input);
      status.textContent = document.activeElement === input ? said : '';
    },
  };
}
