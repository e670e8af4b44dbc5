/**
 * What a reader can choose, by group. The first value of a group is what the page shows by itself and is never
 * stored; every other is a word of `data-reading` on the page's root, which src/ui/reading/reading.css obeys.
 */
export const CHOICES = {
  size: ['normal', 'large', 'huge'],
  lines: ['normal', 'loose'],
  colours: ['system', 'light', 'dark'],
  contrast: ['normal', 'strong'],
  layout: ['whole', 'simple'],
  help: ['none', 'guide', 'pointer'],
} as const;

export type Group = keyof typeof CHOICES;
export type Choice = (typeof CHOICES)[Group][number];

/** Key of the stored words in the browser's local storage. */
export const STORED = 'reading';

/** What stored words mean for a group; the group's first value when they say nothing. */
export function chosen(stored: string, group: Group): Choice {
  const words = new Set(stored.split(' '));
  const values: readonly Choice[] = CHOICES[group];
  return values.slice(1).find((value) => words.has(value)) ?? CHOICES[group][0];
}

/** The stored words after a choice: one word a group, in the order of the groups; empty when all is as by itself. */
export function choose(stored: string, group: Group, value: Choice): string {
  return (Object.keys(CHOICES) as Group[])
    .flatMap((each) => {
      const now = each === group ? value : chosen(stored, each);
      return now === CHOICES[each][0] ? [] : [now];
    })
    .join(' ');
}
