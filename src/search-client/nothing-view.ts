import { type Contact, responsible } from './contacts.ts';
import { element } from './element.ts';
import { type FacetNames, nameOf } from './facets-view.ts';
import { LIVING, type Question, writeQuestion } from './question.ts';
import type { Manifest, Outcome } from './session.ts';
import type { Say } from './words.ts';

/** What the page that found nothing can look up, each of it optional: without it the rest is said. */
export interface NothingHelp {
  /** How many there would be without the limits; 0 without limits. */
  readonly unlimited: number;
  readonly near: readonly { readonly title: string; readonly href: string }[];
  readonly contacts: readonly Contact[];
}

/** What was understood, what comes near, and whom to ask: never an empty page. */
export function nothingFound(
  question: Question,
  outcome: Outcome,
  help: NothingHelp,
  page: { readonly names: FacetNames; readonly office: Manifest['office']; readonly base: string; readonly say: Say },
): Node {
  const { say } = page;
  const { asked, answer } = outcome;
  const lines: (Node | string)[][] = [];
  if (asked.words.length > 0) lines.push([say('noneWords', { words: asked.words.join('　') })]);
  if (answer.also.length > 0) lines.push([say('also', { words: answer.also.join('、') })]);
  const limits = Object.entries(question.limits).map(([facet, value]) =>
    facet === 'validity' && value === LIVING ? say('living') : nameOf(page.names, facet, value),
  );
  if (limits.length > 0) {
    const line: (Node | string)[] = [say('noneLimits', { limits: limits.join('、') })];
    if (help.unlimited > 0) {
      const href = writeQuestion({ ...question, limits: {} });
      line.push(element('a', { href }, [say('noneUnlimited', { count: help.unlimited })]));
    }
    lines.push(line);
  }
  lines.push([say('noneAdvice')]);
  return element('div', { class: 'empty' }, [
    ...lines.map((line) => element('p', {}, line)),
    ...nearTitles(help.near, say),
    ...whomToAsk(help.contacts, page.office, page.base, say('askTitle'), say),
  ]);
}

function nearTitles(near: NothingHelp['near'], say: Say): readonly Node[] {
  if (near.length === 0) return [];
  const items = near.map(({ title, href }) => element('li', {}, [element('a', { href }, [title])]));
  return [element('h3', { class: 'ask__title' }, [say('noneNear')]), element('ul', { class: 'near' }, items)];
}

/** The agencies that must know, their liaisons, the office's own numbers, and the way to apply. */
export function whomToAsk(
  contacts: readonly Contact[],
  office: Manifest['office'],
  base: string,
  title: string,
  say: Say,
): readonly Node[] {
  const agencies = contacts.map(({ name, href, phone, address, hours, liaison }) => {
    const facts = [
      phone === null ? [] : say('askPhone', { phone }),
      address ?? [],
      hours === null ? [] : say('askHours', { hours }),
      liaison === null ? [] : say('askLiaison', liaison),
    ].flat();
    return element('li', { class: 'ask__agency' }, [
      element('p', { class: 'ask__name' }, [href === null ? name : element('a', { href }, [name])]),
      ...facts.map((fact) => element('p', {}, [fact])),
    ]);
  });
  const apply: (Node | string)[] = [say('noneApply')];
  if (office.guide) apply.push(' ', element('a', { href: base + office.guide }, [say('noneGuide')]));
  const phones = [
    office.phone === null ? [] : say('nonePhone', { phone: office.phone }),
    office.hotline === null ? [] : say('noneHotline', { phone: office.hotline }),
  ].flat();
  return [
    element('h3', { class: 'ask__title' }, [title]),
    ...(agencies.length > 0 ? [element('ul', { class: 'ask' }, agencies)] : []),
    ...(phones.length > 0 ? [element('p', {}, [phones.join('　')])] : []),
    element('p', {}, apply),
  ];
}

/** The agencies responsible for a question; none when their list cannot be had. */
export async function findContacts(href: string, { answer, asked }: Outcome): Promise<readonly Contact[]> {
  try {
    const response = await fetch(href);
    if (!response.ok) return [];
    const contacts = (await response.json()) as readonly Contact[];
    return responsible(contacts, answer.folded || asked.folded, answer.also);
  } catch {
    // The office's own numbers are said in any case.
    return [];
  }
}
