import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ensureChromium } from '../../scripts/find-chromium.ts';
import { onePageOfEachKind } from '../browser.ts';
import { fetchJudge } from '../fetched-judge.ts';
import { hostSite } from '../hosted-site.ts';
import { ROOT, runVerb, TODAY, temporaryFolder } from '../run-verb.ts';

/** Of all that Lighthouse can ask, what a page may fail for its kind: pages of errors and withdrawals are not to be indexed. */
const NOT_INDEXED = /^(?:not-found|withdrawal|search)$/u;
/** What is measured is time: a machine with other work spoils a try, never all of them. */
const TRIES = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Some 150 MB with what it brings: fetched when it is first used, never a dependency. */
const VERSION = '13.5.0';

interface Audit {
  readonly id: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly numericValue?: number;
}

/** What of Lighthouse is used here. */
type Lighthouse = (
  url: string,
  options: { readonly [name: string]: unknown },
) => Promise<
  | {
      readonly lhr: {
        readonly categories: {
          readonly [name: string]: {
            readonly score: number | null;
            readonly auditRefs: readonly { readonly id: string }[];
          };
        };
        readonly audits: { readonly [id: string]: Audit | undefined };
      };
    }
  | undefined
>;

describe('Lighthouse on its mobile settings', () => {
  it('gives every kind of page 100 four times, its largest content within 1.0 s, and no shift', async ({ skip }) => {
    const entry = fetchJudge('lighthouse', VERSION, 'core/index.js');
    if (!entry) return skip('lighthouse could not be fetched: it was not run');
    const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
    const temporary = temporaryFolder();
    onTestFinished(temporary.remove);
    const folder = process.env['GLASSHOUSE_SITE'] ?? `${temporary.path}/site`;
    if (!process.env['GLASSHOUSE_SITE']) {
      const args = ['--content', `${ROOT}/content`, '--out', folder, '--cache', `${temporary.path}/cache`];
      const built = runVerb('build', [...args, '--today', TODAY]);
      expect(built.code, built.stderr).toBe(0);
    }
    const served = await hostSite({ folder, base: '/' });
    const port = 9_400 + (process.pid % 500);
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--headless=new', '--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
    });
    onTestFinished(async () => {
      await browser.close();
      served.close();
    });
    const faults: string[] = [];
    for (const { kind, address } of onePageOfEachKind(folder)) {
      let least: readonly string[] = [];
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const result = await lighthouse(served.origin + encodeURI(address), {
          port,
          output: 'json',
          logLevel: 'error',
          onlyCategories: [...CATEGORIES],
          // The address of a site under test is no https one.
          skipAudits: [
            'is-on-https',
            'redirects-http',
            ...(NOT_INDEXED.test(kind) ? ['is-crawlable', 'http-status-code'] : []),
          ],
        });
        const report = result?.lhr;
        const wanted = CATEGORIES.flatMap((name) => {
          const category = report?.categories[name];
          if (category?.score === 1) return [];
          const failed = (category?.auditRefs ?? [])
            .map(({ id }) => report?.audits[id])
            .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
            .map((audit) => `${audit?.id} ${audit?.displayValue ?? ''}`.trim());
          return [`${name} ${category?.score} (${failed.join('; ')})`];
        });
        const paint = report?.audits['largest-contentful-paint']?.numericValue ?? Number.POSITIVE_INFINITY;
        const shift = report?.audits['cumulative-layout-shift']?.numericValue ?? Number.POSITIVE_INFINITY;
        if (paint > 1_000) wanted.push(`LCP ${Math.round(paint)} ms`);
        if (shift > 0) wanted.push(`CLS ${shift}`);
        if (attempt === 0 || wanted.length < least.length) least = wanted;
        if (least.length === 0) break;
      }
      faults.push(...least.map((each) => `${kind} ${address}: ${each}`));
    }
    expect(faults).toEqual([]);
  });
});
