import { WORKED_EXAMPLE } from '../../../domain/annual-report/samples.ts';
import { assembleSite } from '../../../domain/assemble-site.ts';
import type { AgencyId } from '../../../domain/document.ts';
import { type PlainDate, parsePlainDate } from '../../../domain/plain-date.ts';
import type { SiteSettings } from '../../../domain/settings.ts';
import type { Site } from '../../../domain/site.ts';
import { DOCUMENT_TYPES, documentTypeByName } from '../../index.ts';
import { makeDocument } from '../../samples/make-document.ts';

const table = (name: string, rows: { readonly [row: string]: readonly string[] }) =>
  `${name}:\n${Object.entries(rows)
    .map(([row, cells]) => `  ${row}: [${cells.join(', ')}]`)
    .join('\n')}`;
const REPORT = [
  '发布日期: 2026-01-20',
  '报告年度: 2025',
  '报告类别: 政府信息公开工作年度报告',
  table('主动公开表', WORKED_EXAMPLE.proactiveDisclosure),
  table('申请情况表', WORKED_EXAMPLE.requests),
  table('复议诉讼表', WORKED_EXAMPLE.remedies),
].join('\n');

const SOURCES: { readonly [path: string]: string } = {
  'agencies/county': '标题: 示例县人民政府\n机构类别: 政府',
  'agencies/finance': '标题: 示例县财政局\n机构类别: 部门\n上级机构: county',
  'reports/2025/finance': `标题: 财政局报告\n发文机关: 示例县财政局\n${REPORT}`,
  'reports/2025/county': `标题: 县政府报告\n发文机关: 示例县人民政府\n汇总机构: [示例县财政局]\n${REPORT}`,
  'policies/2026/a':
    '标题: 办法\n发文机关: 示例县财政局\n成文日期: 2026-03-01\n发布日期: 2026-03-02\n效力等级: 地方规范性文件',
};

/** A county and a department with the worked example as their reports of 2025; for tests. */
export function reportSite(): Site {
  const { site } = assembleSite({
    // Only the doors are looked at.
    settings: { doors: { guide: '', rules: '', disclosure: '', reports: 'reports' } } as unknown as SiteSettings,
    catalogue: { list: [], byId: new Map(), childrenOf: new Map() },
    topics: [],
    types: DOCUMENT_TYPES,
    documents: Object.entries(SOURCES).map(([path, front]) => {
      const type = documentTypeByName(path.split('/')[0] ?? '');
      if (!type) throw new Error(`no type for ${path}`);
      return makeDocument(type, `${path}.md`, `---\n${front}\n---\n`);
    }),
    files: 0,
    assets: new Set(),
    today: parsePlainDate('2026-12-01') as PlainDate,
    say: () => ({ severity: 'error', message: '', expected: null, fix: null, basis: null }),
  });
  return site;
}

export function agencyId(id: string): AgencyId {
  return id as AgencyId;
}
