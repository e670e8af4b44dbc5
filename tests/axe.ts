import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** There once its source has run in the page. */
    readonly axe: typeof axe;
  }
}

/** Every rule of WCAG 2.2 AA that axe knows, and its best practices. */
export const EVERY_RULE: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What can differ between modes of colour: the text of the pages is the same in all. */
export const COLOUR_RULES: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

export interface AxeFindings {
  readonly violations: readonly string[];
  /** What axe could not decide. */
  readonly incomplete: readonly string[];
}

/** Runs axe in the page as it stands. */
export async function runAxe(page: Page, rules: RunOnly): Promise<AxeFindings> {
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations, incomplete } = await window.axe.run({ runOnly, resultTypes: ['violations', 'incomplete'] });
    const say = (results: typeof violations) =>
      results.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    return { violations: say(violations), incomplete: say(incomplete) };
  }, rules);
}
