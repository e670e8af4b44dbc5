/**
 * The one script of every page, run before the first paint so that a chosen setting never flashes. It reads the
 * reader's settings, and fetches everything else at first use.
 */
const page = document.documentElement;

function showSettings(): void {
  let stored = '';
  try {
    stored = localStorage.getItem('reading') ?? '';
  } catch {
    // Storage may be forbidden: then the page is shown as the browser shows it.
  }
  page.dataset['reading'] = stored;
  if (/guide|pointer/u.test(stored)) import('./reading-aids.ts').then(({ addAids }) => addAids());
}

showSettings();
// A page may come back from the browser's memory, and another window may change the settings.
addEventListener('pageshow', showSettings);
addEventListener('storage', showSettings);

// `toggle` does not bubble, but it can be caught on its way down.
addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLElement && target.id === 'reading')
      import('./reading-settings.ts').then(({ offerSettings }) => offerSettings(target));
  },
  true,
);

addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.cite-here');
  if (link) import('./copy-citation.ts').then(({ copyCitation }) => copyCitation(link));
});

// A search box asks for titles and numbers as one types when the focus first comes into it.
addEventListener('focusin', ({ target }) => {
  const form = target instanceof Element && target.closest<HTMLElement>('form[role="search"]');
  if (form) import('../search-client/suggestions.ts').then(({ start }) => start(form));
});

addEventListener('DOMContentLoaded', () => {
  if (document.querySelector('.view-not-found')) import('./not-found.ts').then(({ offerWords }) => offerWords());
});
