import { BODY_EXAMPLES } from './body.ts';
import { CHECK_EXAMPLES } from './checks.ts';
import { FIELD_EXAMPLES } from './fields.ts';
import { FILE_EXAMPLES } from './file.ts';
import { PRIVACY_EXAMPLES } from './privacy.ts';
import type { RuleExamples } from './rule-example.ts';
import { SETTING_EXAMPLES } from './settings.ts';
import { SITE_EXAMPLES } from './site.ts';
import { TIME_EXAMPLES } from './time.ts';

export type { RuleExample } from './rule-example.ts';

/** Examples right and wrong, by rule. What depends on files, tables or the whole site has none. */
export const RULE_EXAMPLES: RuleExamples = {
  ...FILE_EXAMPLES,
  ...FIELD_EXAMPLES,
  ...BODY_EXAMPLES,
  ...CHECK_EXAMPLES,
  ...PRIVACY_EXAMPLES,
  ...SITE_EXAMPLES,
  ...TIME_EXAMPLES,
  ...SETTING_EXAMPLES,
};
