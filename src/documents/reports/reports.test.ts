import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../samples/make-document.ts';
import { reports } from './reports.ts';

const example = readFileSync(join(import.meta.dirname, 'example.md'), 'utf8');

describe('reports', () => {
  it('keeps the report year as a number and covers it', () => {
    const document = makeDocument(reports, 'reports/2025/county.md', example);
    expect(document.extra['reportYear']).toBe(2025);
    expect(reports.jsonLd(document)).toMatchObject({ '@type': 'Report', temporalCoverage: '2025-01-01/2025-12-31' });
  });

  it.each(['2025', '2025年', '2025年度'])('reads %s', (year) => {
    const document = makeDocument(reports, 'reports/x.md', `---\n标题: 报告\n报告年度: ${year}\n---\n`);
    expect(document.extra['reportYear']).toBe(2025);
  });
});
