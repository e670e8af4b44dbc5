import type { Page } from 'playwright-core';

/** What the search page shows of an answer. */
export interface Shown {
  readonly status: string;
  readonly titles: readonly string[];
  readonly hrefs: readonly string[];
  readonly warnings: readonly string[];
}

/** Waits until the answer to the latest question stands on the page whole. */
export async function answered(page: Page): Promise<Shown> {
  await page.waitForFunction(() => {
    const answer = document.getElementById('search-answer');
    return answer?.dataset['turn'] !== undefined && !answer.hasAttribute('aria-busy');
  });
  return shown(page);
}

function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent ?? '');
    return {
      status: document.getElementById('search-status')?.textContent ?? '',
      titles: texts('.result__title'),
      hrefs: [...document.querySelectorAll<HTMLAnchorElement>('.result__title a')].map(
        (a) => a.getAttribute('href') ?? '',
      ),
      warnings: texts('.search-warning'),
    };
  });
}

/** Opens the page anew with a question; without one it is ready to be asked. */
export async function search(page: Page, home: string, query: string): Promise<Shown> {
  await page.goto(`${home}search/?${query}`);
  await page.locator('#search-results[data-state]').waitFor({ state: 'attached' });
  return (await page.locator('#search-results[data-state="start"]').count()) > 0 ? shown(page) : answered(page);
}

/** Asks in the page that is open, as a reader does. */
export async function askAgain(page: Page, text: string): Promise<Shown> {
  await page.evaluate(() => delete document.getElementById('search-answer')?.dataset['turn']);
  await page.locator('#query').fill(text);
  await page.locator('#query').press('Enter');
  return answered(page);
}
