import { READING } from '../i18n/reading.ts';
import { addStyles, element } from './element.ts';
import { languageOfPage } from './language.ts';
import { readAloud } from './read-aloud.ts';
import { CHOICES, type Choice, choose, chosen, type Group, STORED } from './reading-choices.ts';
import sheet from './reading-settings.css?inline';

const page = document.documentElement;

/** Fills the opened panel with its controls, once. Ordinary radios and buttons: nothing to learn. */
export function offerSettings(details: HTMLElement): void {
  const panel = details.querySelector('div');
  if (!panel || panel.querySelector('form')) return;
  addStyles(sheet);
  const language = languageOfPage();
  const say = (name: keyof typeof READING) => READING[name][language];
  const status = element('p', { role: 'status' });
  const form = element('form', { className: 'reading__form' });

  for (const group of Object.keys(CHOICES) as Group[]) {
    const values: readonly Choice[] = CHOICES[group];
    const set = element('fieldset', {}, element('legend', {}, say(group)));
    for (const value of values) {
      const radio = element('input', { type: 'radio', name: group, value });
      radio.onchange = () => {
        status.textContent = keep(choose(page.dataset['reading'] ?? '', group, value)) ? '' : say('notStored');
      };
      set.append(element('label', {}, radio, say(value)));
    }
    form.append(set);
  }

  const speak = element('button', { type: 'button' }, say('speak'));
  speak.onclick = () =>
    readAloud({
      language,
      button: speak,
      words: { speak: say('speak'), stop: say('stop') },
      tell: (name) => {
        status.textContent = say(name);
      },
    });
  const reset = element('button', { type: 'button' }, say('reset'));
  reset.onclick = () => {
    keep('');
    show();
    status.textContent = say('resetDone');
  };
  form.append(element('p', { className: 'reading__buttons' }, speak, reset), status);

  /** Checks what holds now. */
  function show(): void {
    const stored = page.dataset['reading'] ?? '';
    for (const group of Object.keys(CHOICES) as Group[]) {
      const now = chosen(stored, group);
      for (const radio of form.querySelectorAll<HTMLInputElement>(`[name=${group}]`))
        radio.checked = radio.value === now;
    }
  }
  show();
  addEventListener('storage', show);
  panel.replaceChildren(form, element('p', { className: 'reading__note' }, say('stored')));
}

/** Shows and stores the words; nothing is left on the device when there are none. False where storage is forbidden. */
function keep(words: string): boolean {
  page.dataset['reading'] = words;
  if (/guide|pointer/u.test(words)) import('./reading-aids.ts').then(({ addAids }) => addAids());
  try {
    if (words) localStorage.setItem(STORED, words);
    else localStorage.removeItem(STORED);
    return true;
  } catch {
    return words === '';
  }
}
