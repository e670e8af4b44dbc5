import { describe, expect, it } from 'vitest';
import type { DocumentType } from './document-type.ts';
import { list } from './field-schemas/list.ts';
import { optional, record, required } from './field-schemas/record.ts';
import { line } from './field-schemas/text.ts';
import { COMMON_FIELDS, commonField } from './fields.ts';
import { DOCUMENT_TYPES } from './index.ts';
import { makeDocument } from './samples/make-document.ts';
import { readSample } from './samples/read-sample.ts';
import { withNeed } from './type-field.ts';
import { fieldsOf, findField, labelOf, partKey } from './type-fields.ts';

const TASK = { name: required(line, '任务'), unit: optional(line, '责任单位') };

/** A type made here alone, as a new folder would make it: nothing else in this room knows it. */
const bulletins: DocumentType = {
  name: 'bulletins',
  label: { 'zh-CN': '重点工作通报', en: 'Bulletins' },
  fields: [
    withNeed(commonField('summary'), 'optional'),
    {
      key: 'tasks',
      names: ['任务清单', '任务'],
      schema: list(record(TASK, 'name')),
      need: 'strict',
      form: { 'zh-CN': '列表', en: 'a list' },
      parts: TASK,
    },
  ],
  hasValidity: false,
  defaultCategory: null,
  jsonLd: (document) => ({ '@type': 'Report', name: document.title }),
  metadata: ['issuer', 'tasks'],
};

describe('a further type in the table', () => {
  const types = [...DOCUMENT_TYPES, bulletins];

  it('needs its folder and one line, and nothing else', () => {
    const type = types.find(({ name }) => name === 'bulletins');
    expect(type).toBe(bulletins);
    const source =
      '---\n标题: 一季度重点工作通报\n任务清单:\n  - 任务: 修路\n    责任单位: 交通局\n  - 清淤\n---\n正文\n';
    const document = makeDocument(bulletins, 'bulletins/2026/q1.md', source);
    expect(document.extra).toEqual({
      tasks: [
        { name: '修路', unit: '交通局' },
        { name: '清淤', unit: null },
      ],
    });
    expect(bulletins.jsonLd(document)).toEqual({ '@type': 'Report', name: '一季度重点工作通报' });
  });

  it('has its faults in plain words', () => {
    const { faults } = readSample(bulletins, '---\n标题: 通报\n任务清单:\n  - 责任单位: 交通局\n---\n');
    expect(faults).toMatchObject([{ rule: 'part-missing', line: 4, field: '任务清单' }]);
    expect(faults[0]?.message).toBe('“任务清单”缺少“任务”。');
  });

  it('is labelled by the names it declares', () => {
    expect(labelOf(bulletins, 'tasks')['zh-CN']).toBe('任务清单');
    expect(labelOf(bulletins, 'tasks.unit')['zh-CN']).toBe('责任单位');
    expect(labelOf(bulletins, 'issuer')).toEqual({ 'zh-CN': '发文机关', en: 'Issued by' });
  });
});

describe('fieldsOf', () => {
  it('keeps the common order, replaces in place and appends', () => {
    const fields = fieldsOf(bulletins);
    expect(fields.map(({ key }) => key)).toEqual([...COMMON_FIELDS.map(({ key }) => key), 'tasks']);
    expect(fields.find(({ key }) => key === 'summary')?.need).toBe('optional');
    expect(commonField('summary').need).toBe('strict');
  });
});

describe('findField and partKey', () => {
  it.each(['文号', '字号', '发文字号', 'documentNumber'])('knows %s', (name) => {
    expect(findField(COMMON_FIELDS, name)?.key).toBe('documentNumber');
  });

  it.each(['文号 ', 'DocumentNumber', '文 号', ''])('does not guess %j', (name) => {
    expect(findField(COMMON_FIELDS, name)).toBeNull();
  });

  it('gives the key of a part, and an unknown name as it is', () => {
    expect(partKey(commonField('withdrawn'), '日期')).toBe('on');
    expect(partKey(commonField('withdrawn'), 'reason')).toBe('reason');
    expect(partKey(commonField('withdrawn'), '经办')).toBe('经办');
    expect(partKey(commonField('title'), '日期')).toBe('日期');
  });
});
