import { describe, expect, it } from 'vitest';
import { COMMON_FIELDS } from '../documents/fields.ts';
import { DOCUMENT_TYPES } from '../documents/index.ts';
import { readContent } from './read-content.ts';
import { CONFIGURATION, DOCUMENT, memoryStores, temporaryContent } from './samples/temporary-content.ts';

const REPORT = DOCUMENT.replace(
  '公开属性:',
  '报告年度: 2025\n报告类别: 政府信息公开工作年度报告\n表格文件: [tables.csv]\n公开属性:',
).replace('文号: 示政办发〔2026〕1号\n', '');
const TABLE = '行政复议,1,1,0,0,2\n未经复议直接起诉,0,0,1,0,1\n复议后起诉,1,0,0,1,2\n';

async function read(csv: string | Uint8Array | null, report = REPORT) {
  const files = {
    ...CONFIGURATION,
    'reports/2025/a.md': report,
    ...(csv === null ? {} : { 'reports/2025/tables.csv': csv }),
  };
  const { folder, remove } = temporaryContent(files);
  try {
    return await readContent({ folder, types: DOCUMENT_TYPES, commonFields: COMMON_FIELDS, ...memoryStores() });
  } finally {
    remove();
  }
}
const brief = async (csv: string | Uint8Array | null, report?: string) =>
  (await read(csv, report)).problems
    .filter(({ file }) => file.startsWith('reports/'))
    .map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);

describe('tables in a file beside a report', () => {
  it.each([TABLE, `\uFEFF${TABLE.replaceAll('\n', '\r\n')}`, TABLE.replaceAll(',', '\t')])(
    'are read into the document, with the places of their cells',
    async (csv) => {
      const { documents, problems } = await read(csv);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(documents[0]?.extra['remedies']).toMatchObject({ litigation_after_review: { pending: 1, total: 2 } });
      expect(documents[0]?.source.elsewhere?.['remedies.litigation_direct.other_result']).toMatchObject({
        file: 'reports/2025/tables.csv',
        line: 2,
      });
    },
  );

  it('are faults at their own place', async () => {
    expect(await brief(null)).toEqual(['attachment-missing reports/2025/a.md:11:8']);
    expect(await brief(`${TABLE}行政赔偿,1,0,0,0,1\n`)).toEqual(['report-table reports/2025/tables.csv:4:1']);
    expect(await brief('今年的情况\n')).toEqual(['report-table reports/2025/tables.csv:1:1']);
    expect(await brief(`${'行政复议,'.repeat(200)}\n`)).toEqual(['report-table reports/2025/tables.csv:1:1']);
    expect(await brief(new Uint8Array([0xd0, 0xd0, 0xd5, 0xfe, 0xb8, 0xb4, 0xd2, 0xe9, 0x2c, 0x31]))).toHaveLength(1);
  });

  it('are not written twice', async () => {
    const both = REPORT.replace('公开属性:', '复议诉讼表:\n  行政复议: [1, 0, 0, 0]\n公开属性:');
    expect(await brief(TABLE, both)).toEqual(['report-table reports/2025/tables.csv:1:1']);
  });
});
