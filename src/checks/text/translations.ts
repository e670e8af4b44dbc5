import type { Document } from '../../domain/document.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import type { SourceText } from '../../domain/source-text.ts';
import type { Translation } from '../../domain/translation.ts';
import { withoutAllowed } from '../allowances.ts';
import { LEAK_CHECKS } from './index.ts';

/** Leaks in translations. The rules of Chinese texts do not apply to them; nothing of them is kept in a cache. */
export function leaksOfTranslations(
  translations: readonly Translation[],
  settings: SiteSettings,
  read: (document: Document) => SourceText | null,
  today: PlainDate,
): readonly Problem[] {
  const problems = translations.flatMap(({ text }) => {
    const source = read(text);
    return source ? LEAK_CHECKS.flatMap((check) => check.run(source, text, settings)) : [];
  });
  return withoutAllowed(
    problems,
    translations.map(({ text }) => text),
    today,
  );
}
