import type { RulesView, RuleView } from '../../domain/page-rules.ts';
import { PAGE_NAMES } from '../../i18n/outputs.ts';
import { RULES_PAGE } from '../../i18n/rules-page.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { listRules, RULE_GROUPS, type Rule, type RuleGroup } from '../rules/rule-list.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { helpLinks } from './plain-pages.ts';

/** `/help/rules/`: generated from the tables of words and the tested examples; anchors are the rules' names. */
export function planRules(index: SiteIndex): PlannedPage {
  const address = ADDRESSES.helpPage('rules');
  const title = index.say(RULES_PAGE.title);
  return planPage({
    address,
    counts: 'other',
    page: () =>
      composePage(
        index,
        {
          title,
          description: index.say(RULES_PAGE.description, { site: index.site.settings.name }),
          address,
          crumbs: [homeCrumb(index), { text: index.say(PAGE_NAMES.help), address: ADDRESSES.help }],
        },
        viewOf(index, title),
      ),
  });
}

const GROUP_NAMES: { readonly [group in RuleGroup]: keyof typeof RULES_PAGE } = {
  files: 'groupFiles',
  fields: 'groupFields',
  facts: 'groupFacts',
  text: 'groupText',
  relations: 'groupRelations',
  privacy: 'groupPrivacy',
  completeness: 'groupCompleteness',
  reports: 'groupReports',
  datasets: 'groupDatasets',
  settings: 'groupSettings',
};

function viewOf(index: SiteIndex, title: string): RulesView {
  const rules = listRules();
  return {
    kind: 'rules',
    title,
    intro: index.say(RULES_PAGE.intro, { count: rules.length }),
    groups: RULE_GROUPS.map((group) => ({
      id: `group-${group}`,
      title: index.say(RULES_PAGE[GROUP_NAMES[group]]),
      rules: rules.filter((rule) => rule.group === group).map((rule) => ruleView(index, rule)),
    })).filter((group) => group.rules.length > 0),
    links: helpLinks(index, 'rules'),
  };
}

const WHERE = { fields: 'inFields', body: 'inBody', file: 'inFile', settings: 'inSettings' } as const;
const CASES = 3;

function ruleView(index: SiteIndex, rule: Rule): RuleView {
  const [first] = rule.cases;
  return {
    rule: rule.rule,
    title: index.say(rule.title),
    severities: rule.severities.map((severity) => ({ severity, text: index.say(RULES_PAGE[severity]) })),
    why: rule.why && visible(index.say(rule.why)),
    messages: [...new Set(rule.cases.map(({ message }) => withoutPlaces(index, message)))].slice(0, CASES),
    fix: first ? withoutPlaces(index, first.fix) : null,
    basis: rule.basis,
    example: rule.example && {
      where: index.say(RULES_PAGE[WHERE[rule.example.in]]),
      wrong: visible(rule.example.wrong).trimEnd() || index.say(RULES_PAGE.blank),
      right: visible(rule.example.right).trimEnd(),
    },
  };
}

/** What only an occasion can fill becomes an ellipsis. */
function withoutPlaces(index: SiteIndex, text: Rule['title']): string {
  return visible(text[index.language].replaceAll(/\{\w+\}/gu, '…').replaceAll(/…{2,}/gu, '…'));
}

/** Characters that nobody sees are shown by their number: a page must not hold what its rules refuse. */
function visible(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ue000-\uf8ff\ufeff\ufffd]/gu,
    (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
