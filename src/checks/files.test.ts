import { describe, expect, it } from 'vitest';
import type { AttachmentFacts, AttachmentPart } from '../domain/attachment-facts.ts';
import { contentFiles } from '../domain/file-owners.ts';
import { attachmentAuthor } from './attachment-author.ts';
import { attachmentContents } from './attachment-contents.ts';
import { ATTACHMENT_FAULT_CHECKS } from './attachment-faults.ts';
import { siteOf } from './samples/site-of.ts';
import { strayFile } from './stray-file.ts';

const CHECKS = [attachmentContents, attachmentAuthor, ...ATTACHMENT_FAULT_CHECKS, strayFile];
const DOCUMENT = '标题: 公示\n发布日期: 2026-03-05\n附件: [名单.xlsx]';

function facts(
  given: Omit<Partial<AttachmentFacts>, 'parts'> & { readonly parts?: readonly Partial<AttachmentPart>[] },
): AttachmentFacts {
  const parts = (given.parts ?? []).map((part) => ({ name: null, text: '', tables: [], ...part }));
  return { format: 'xlsx', metadata: [], faults: [], ...given, parts, text: '' };
}

/** What the rules say of one file, `severity rule file:line found`. */
function check(held: AttachmentFacts | null, path = 'notices/名单.xlsx', fields = '') {
  const site = siteOf({ 'notices/a': DOCUMENT + fields });
  const files = contentFiles(
    [path],
    site.documents,
    () => false,
    '/',
    () => held,
  );
  return CHECKS.flatMap(({ run }) => run(site, { today: site.today, files }));
}

const brief = (problems: ReturnType<typeof check>) =>
  problems.map(({ severity, rule, file, line, found }) => `${severity} ${rule} ${file}:${line} ${found}`);

describe('the contents of attachments', () => {
  const rows = [
    ['公示名单', ''],
    ['姓名', '身份证号'],
    ['张三', '11010519491231002X'],
    ['李四', '440524188001010014'],
  ];
  const sheet = { name: '名单', text: rows.map((row) => row.join('\t')).join('\n'), tables: [rows] };

  it('are judged as a document’s own text is, at the field that names the file, once for each kind', () => {
    const problems = check(facts({ parts: [sheet] }));
    expect(brief(problems)).toEqual([
      'error personal-id-number notices/a.md:4 110105********002X',
      'error name-list notices/a.md:4 身份证号',
    ]);
    expect(problems[0]?.message).toContain('附件“名单.xlsx”的“名单”（共 2 处）');
    expect(JSON.stringify(problems)).not.toContain('19491231');
  });

  it('are judged in hidden text and properties too', () => {
    const held = facts({
      parts: [{ name: 'deleted', text: '联系人张三，手机13912345678' }],
      metadata: [{ name: 'creator', value: '李小明' }],
    });
    const problems = check(held);
    expect(brief(problems)).toEqual([
      'error personal-phone notices/a.md:4 139****5678',
      'notice attachment-author notices/a.md:4 作者“李*明”',
    ]);
    expect(problems[0]?.message).toContain('修订中删去的文字');
  });

  it('bear no marks of secrecy', () => {
    expect(brief(check(facts({ parts: [{ text: '秘密★10年\n某某方案' }] })))).toEqual([
      'error secrecy-mark notices/a.md:4 秘密★10年',
    ]);
  });

  it('are let pass when they are clean', () => {
    const clean = [
      ['项目', '金额（万元）'],
      ['堤防工程', '3064000000000000'],
    ];
    expect(check(facts({ parts: [{ text: clean.map((row) => row.join('\t')).join('\n'), tables: [clean] }] }))).toEqual(
      [],
    );
    expect(check(null)).toEqual([]);
  });
});

describe('files', () => {
  it('that do not open, hide something or are something else', () => {
    const kinds = (...faults: AttachmentFacts['faults'][number][]) =>
      check(facts({ faults })).map(({ severity, rule }) => `${severity} ${rule}`);
    expect(kinds({ kind: 'damaged', detail: null })).toEqual(['error attachment-damaged']);
    expect(kinds({ kind: 'encrypted', detail: null })).toEqual(['error attachment-encrypted']);
    expect(kinds({ kind: 'type', detail: 'pdf' })).toEqual(['error attachment-type']);
    expect(kinds({ kind: 'changes', detail: null })).toEqual(['warning attachment-remnants']);
    expect(kinds({ kind: 'program', detail: 'a.exe' })).toEqual(['error attachment-archive']);
    expect(kinds({ kind: 'place', detail: null })).toEqual(['warning image-place']);
    expect(kinds({ kind: 'scanned', detail: null })).toEqual(['notice attachment-contents']);
  });

  it('that nothing leads to', () => {
    expect(brief(check(null, 'notices/旧稿.docx'))).toEqual([
      'notice stray-file notices/旧稿.docx:1 notices/旧稿.docx',
    ]);
    expect(check(null)).toEqual([]);
  });
});
