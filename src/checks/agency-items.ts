import { hasExtra } from '../documents/extra.ts';
import type { AgencyId } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublishedDocument, Site } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt, problemOf, strictSeverity } from './problem-at.ts';

/** 办公地址, 办公时间, 联系方式, 负责人姓名. */
const ITEMS = ['address', 'hours', 'phone', 'leaders'];

/**
 * 条例 art. 20(2): 机关职能 (the text), 机构设置, 办公地址, 办公时间, 联系方式, 负责人姓名. An agency with agencies below it shows
 * its structure by them; one without 内设机构 may be too small to have any, so that is only a warning.
 */
export const agencyItems: Check = {
  rule: 'agency-items',
  run: (site) => site.documents.filter(({ type }) => type === 'agencies').flatMap((agency) => missing(site, agency)),
};

function missing(site: Site, agency: PublishedDocument): readonly Problem[] {
  const severity = strictSeverity(site.settings, agency);
  const found = ITEMS.filter((key) => !hasExtra(agency.extra, key)).map((key) =>
    problemAt(agency, key, { rule: 'agency-items', severity }),
  );
  if (agency.body.characters === 0)
    found.push(problemOf(agency, { rule: 'agency-items', words: 'functions', severity }));
  const id = (agency.id.split('/').at(-1) ?? '') as AgencyId;
  const hasStructure = hasExtra(agency.extra, 'departments') || site.agencies.childrenOf.has(id);
  if (!hasStructure) found.push(problemAt(agency, 'departments', { rule: 'agency-items', severity: 'warning' }));
  return found;
}
