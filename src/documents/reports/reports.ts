import { TYPE_NAMES } from '../../i18n/document-types.ts';
import { FIELD_FORMS as FORMS } from '../../i18n/field-forms.ts';
import { REPORT_KIND_WORDS } from '../../i18n/field-values.ts';
import { REPORT_FORMS } from '../../i18n/reports.ts';
import type { DocumentType } from '../document-type.ts';
import { extraText } from '../extra.ts';
import { choice } from '../field-schemas/choice.ts';
import { fileName } from '../field-schemas/file-name.ts';
import { list } from '../field-schemas/list.ts';
import { year } from '../field-schemas/number.ts';
import { line, text } from '../field-schemas/text.ts';

import { stated, workProperties } from '../json-ld.ts';
import { typeField } from '../type-field.ts';
import { reportTable } from './report-table.ts';
import { readTableFiles } from './table-files.ts';

const FORM_BASIS = '国办公开办函〔2021〕30号';
/** MB of a table file: far more than any report has. */
const TABLE_FILE_MB = 1;

/** 年度报告: 政府信息公开工作年度报告 (条例 arts. 49, 50) and other yearly reports. */
export const reports: DocumentType = {
  name: 'reports',
  label: TYPE_NAMES.reports,
  fields: [
    typeField('reports', 'reportYear', year, FORMS.year, { need: 'strict', basis: '《政府信息公开条例》第五十条' }),
    typeField('reports', 'reportKind', choice(Object.keys(REPORT_KIND_WORDS)), FORMS.choice, { need: 'strict' }),
    typeField('reports', 'proactiveDisclosure', reportTable('proactiveDisclosure'), REPORT_FORMS.table, {
      synonyms: ['主动公开政府信息情况', 'proactive_disclosure'],
      basis: FORM_BASIS,
    }),
    typeField('reports', 'requests', reportTable('requests'), REPORT_FORMS.table, {
      synonyms: ['收到和处理政府信息公开申请情况'],
      basis: FORM_BASIS,
    }),
    typeField('reports', 'remedies', reportTable('remedies'), REPORT_FORMS.table, {
      synonyms: ['政府信息公开行政复议、行政诉讼情况'],
      basis: FORM_BASIS,
    }),
    typeField('reports', 'tableFiles', list(fileName, 'unique'), REPORT_FORMS.files),
    typeField('reports', 'continuityNote', text, FORMS.text),
    typeField('reports', 'aggregates', list(line, 'unique'), REPORT_FORMS.agencies),
  ],
  beside: { field: 'tableFiles', limitMB: TABLE_FILE_MB, read: readTableFiles },
  hasValidity: false,
  defaultCategory: null,
  jsonLd: (document) => {
    const covered = extraText(document.extra, 'reportYear');
    return {
      ...workProperties(document),
      '@type': 'Report',
      ...stated({
        reportNumber: document.documentNumber,
        temporalCoverage: covered && `${covered}-01-01/${covered}-12-31`,
      }),
    };
  },
  metadata: [
    'indexNumber',
    'subject',
    'issuer',
    'reportYear',
    'reportKind',
    'dateAdopted',
    'documentNumber',
    'datePublished',
    'openness',
    'keywords',
    'notes',
  ],
};
