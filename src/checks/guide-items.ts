import { extraMap, hasExtra } from '../documents/extra.ts';
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublishedDocument, Site } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt, strictSeverity } from './problem-at.ts';

/** 条例 art. 12: 分类、编排体系、获取方式, and of the office 名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式. */
const OPEN_INFORMATION = [
  'classification',
  'arrangement',
  'accessMethods',
  'office.name',
  'office.address',
  'office.hours',
  'office.phone',
  'office.fax',
  'office.onlineContact',
];
/** Key elements of the inspection that a source names (site-rules.md §4, row 6); the others are [knowledge]. */
const SERVICE_FOUND = ['serviceName', 'basis', 'conditions', 'materials'];
const SERVICE_KNOWLEDGE = ['place', 'hours', 'phone', 'steps'];
const INSPECTION = '国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》';

/** What a guide must say, by its 指南类别. Missing items count as incompleteness; [knowledge] ones only warn. */
export const guideItems: Check = {
  rule: 'guide-items',
  run: (site) => site.documents.filter(({ type }) => type === 'guides').flatMap((guide) => missing(site, guide)),
};

function missing({ settings }: Site, guide: PublishedDocument): readonly Problem[] {
  const strict = strictSeverity(settings, guide);
  const lacks = (path: string) => !holds(guide, path);
  switch (guide.extra['guideKind']) {
    case '政府信息公开指南':
      return OPEN_INFORMATION.filter(lacks).map((path) =>
        problemAt(guide, path, { rule: 'guide-items', words: 'openInformation', severity: strict }),
      );
    case '办事指南':
      return [...SERVICE_FOUND, ...SERVICE_KNOWLEDGE].filter(lacks).map((path) => {
        const severity = SERVICE_FOUND.includes(path) ? strict : 'warning';
        return problemAt(guide, path, { rule: 'guide-items', words: 'service', severity, basis: INSPECTION });
      });
    default:
      return [];
  }
}

function holds({ extra }: Document, path: string): boolean {
  const [key = '', part] = path.split('.');
  return part === undefined ? hasExtra(extra, key) : hasExtra(extraMap(extra, key) ?? {}, part);
}
