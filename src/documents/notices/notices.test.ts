import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../samples/make-document.ts';
import { notices } from './notices.ts';

const example = readFileSync(join(import.meta.dirname, 'example.md'), 'utf8');

describe('notices', () => {
  it('announces its period and keeps the outcome', () => {
    const document = makeDocument(notices, 'notices/2026/school-bus.md', example);
    expect(document.extra['outcome']).toMatchObject({ on: '2026-04-12' });
    expect(notices.jsonLd(document)).toMatchObject({
      '@type': 'SpecialAnnouncement',
      category: '征求意见',
      datePosted: '2026-03-03',
      expires: '2026-04-02',
      temporalCoverage: '2026-03-03/2026-04-02',
    });
  });

  it('begins its period on the day of publication when no other day is given', () => {
    const source = '---\n标题: 公示\n发布日期: 2026-03-03\n截止日期: 2026年3月9日\n---\n';
    const jsonLd = notices.jsonLd(makeDocument(notices, 'notices/x.md', source));
    expect(jsonLd['temporalCoverage']).toBe('2026-03-03/2026-03-09');
  });
});
