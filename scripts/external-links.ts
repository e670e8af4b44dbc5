import type { Document } from '../src/domain/document.ts';
import { compareText } from '../src/domain/problem.ts';
import { linkWords } from '../src/i18n/links.ts';
import { fill } from '../src/i18n/text.ts';

/** An address outside the site, and where it stands: `file:line`. */
export interface ExternalLink {
  readonly url: string;
  readonly places: readonly string[];
}

/** What an address answered: its status, or why there is none. */
export interface Answer {
  readonly ok: boolean;
  readonly said: string;
}

const AT_ONCE = 4;
const PATIENCE = 15_000;
/** These refuse a question without a body, or a visitor that is no browser: nothing is wrong with the page. */
const UNSURE = new Set([401, 403, 405, 429]);

/** Every address outside the site that the texts link to, in the order of the addresses. */
export function externalLinks(documents: readonly Document[]): readonly ExternalLink[] {
  const places = new Map<string, string[]>();
  for (const { body, source } of documents)
    for (const { url, line } of body.externalLinks) {
      const list = places.get(url) ?? [];
      if (list.length === 0) places.set(url, list);
      list.push(`${source.file}:${line}`);
    }
  return [...places].map(([url, list]) => ({ url, places: list })).sort((a, b) => compareText(a.url, b.url));
}

/** Asks every address, a few at a time. Only what was asked for by hand goes to the network. */
export async function askAll(links: readonly ExternalLink[], ask = askOne): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const waiting = links.map(({ url }) => url).filter((url) => /^https?:/iu.test(url));
  const worker = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) answers.set(url, await ask(url));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answers;
}

/** The list for a terminal: broken ones marked, each with its places below. */
export function linkReport(links: readonly ExternalLink[], answers: ReadonlyMap<string, Answer> | null): string {
  const lines = links.flatMap(({ url, places }) => {
    const answer = answers?.get(url);
    const mark = answer ? `${answer.ok ? '✓' : '✗'} ${answer.said}  ` : '';
    return [`${mark}${url}`, ...places.map((place) => `    ${place}`)];
  });
  const broken = [...(answers?.values() ?? [])].filter(({ ok }) => !ok).length;
  const sum = fill(answers ? linkWords.sumAsked : linkWords.sum, 'zh-CN', { count: links.length, broken });
  return `${[...lines, sum].join('\n')}\n`;
}

async function askOne(url: string): Promise<Answer> {
  try {
    const options = { redirect: 'follow', signal: AbortSignal.timeout(PATIENCE) } as const;
    const head = await fetch(url, { ...options, method: 'HEAD' });
    const { status } = head.ok ? head : await fetch(url, options);
    return { ok: status < 400 || UNSURE.has(status), said: String(status) };
  } catch (error) {
    // No answer at all; the cause names what failed.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return { ok: false, said: code };
  }
}
