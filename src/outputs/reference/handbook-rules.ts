import { HANDBOOK_WORDS as words } from '../../i18n/reference.ts';
import { RULES_PAGE } from '../../i18n/rules-page.ts';
import { fill, type Language } from '../../i18n/text.ts';
import { listRules, RULE_GROUPS } from '../rules/rule-list.ts';

/** The last part of the handbook begins with this heading; what follows is generated. */
export const HANDBOOK_RULES_HEADING = `## ${words.rules['zh-CN']}`;

/** Every rule by group, each linked to its place on the site's own page of rules, as Markdown. */
export function handbookRules(language: Language): string {
  const rules = listRules();
  const groups = RULE_GROUPS.flatMap((group) => {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length === 0) return [];
    const title = RULES_PAGE[`group${group[0]?.toUpperCase()}${group.slice(1)}` as keyof typeof RULES_PAGE][language];
    const lines = members.map((rule) => {
      const severities = rule.severities.map((severity) => RULES_PAGE[severity][language]).join(' / ');
      return `- [\`${rule.rule}\`](/help/rules/#${rule.rule}) ${rule.title[language]}${severities ? `（${severities}）` : ''}`;
    });
    return [`### ${title}`, lines.join('\n')];
  });
  const intro = fill(words.rulesIntro, language, { count: rules.length });
  return `${[HANDBOOK_RULES_HEADING, intro, ...groups].join('\n\n')}\n`;
}

/** The handbook with its list of rules made anew. */
export function withRules(handbook: string, language: Language): string {
  const at = handbook.indexOf(HANDBOOK_RULES_HEADING);
  return `${(at < 0 ? handbook : handbook.slice(0, at)).trimEnd()}\n\n${handbookRules(language)}`;
}
