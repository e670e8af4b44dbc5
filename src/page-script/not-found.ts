import { meantWords } from './meant-words.ts';

/** Puts what the wrong address was about into the search box of the page of errors: one press, and it is looked for. */
export function offerWords(): void {
  const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (input && input.value === '') input.value = meantWords(location.pathname);
}
