import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES } from '../../documents/index.ts';
import type { RulesView } from '../../domain/page-rules.ts';
import { makeSite } from '../fixture-site.ts';
import { listRules } from '../rules/rule-list.ts';
import { indexSite } from '../site-index.ts';
import { planRules } from './rules.ts';

describe('/help/rules/', () => {
  const { file } = planRules(indexSite(makeSite({ documents: [] }), DOCUMENT_TYPES));
  const view = file.by === 'draw' ? (file.page().view as RulesView) : null;
  const shown = view?.groups.flatMap(({ rules }) => rules) ?? [];

  it('shows every rule once, in a group, below its own anchor', () => {
    expect(shown.map(({ rule }) => rule).sort()).toEqual(
      listRules()
        .map(({ rule }) => rule)
        .sort(),
    );
  });

  it('leaves no place unfilled and no character unseen', () => {
    for (const rule of shown) {
      const texts = [rule.title, rule.why, ...rule.messages, rule.fix, rule.example?.wrong, rule.example?.right];
      for (const text of texts)
        expect(text ?? '', rule.rule).not.toMatch(/\{[a-z]+\}$|[\u0000-\u0008\u200b\ue000\ufffd]/u);
      for (const text of [...rule.messages, rule.fix ?? '']) expect(text, rule.rule).not.toMatch(/\{\w+\}/u);
    }
  });
});
