import { lowestContrast, nearestReadable } from '../domain/contrast.ts';
import type { Check } from './check.ts';
import { problemInSettings } from './problem-at.ts';

/** Paper and glass of src/ui/styles/tokens.css, on which links and buttons stand. */
export const PAPERS = {
  light: ['#ffffff', '#f1f6f8'],
  dark: ['#10181e', '#18242c'],
} as const;

/** WCAG 2.2, 1.4.3. */
const RATIO = 4.5;

/** The office's own accent can be read as text, in light and in dark. */
export const accentContrast: Check = {
  rule: 'accent-contrast',
  run: ({ settings }) =>
    (['light', 'dark'] as const).flatMap((mode) => {
      const colour = settings.accent?.[mode];
      if (!colour) return [];
      const ratio = lowestContrast(colour, PAPERS[mode]);
      if (ratio >= RATIO) return [];
      // Rounded down: 4.499 must not read as 4.50.
      const values = {
        ratio: (Math.floor(ratio * 100) / 100).toFixed(2),
        nearest: nearestReadable(colour, PAPERS[mode], RATIO) ?? '',
      };
      const path = `accent.${mode}`;
      return [
        problemInSettings(settings, settings.places[path] ? path : 'accent', {
          rule: 'accent-contrast',
          words: mode,
          severity: 'error',
          found: colour,
          values,
        }),
      ];
    }),
};
