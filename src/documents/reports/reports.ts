import { TYPE_NAMES } from '../../i18n/document-types.ts';
import { FIELD_FORMS as FORMS } from '../../i18n/field-forms.ts';
import { REPORT_KIND_WORDS } from '../../i18n/field-values.ts';
import type { DocumentType } from '../document-type.ts';
import { extraText } from '../extra.ts';
import { choice } from '../field-schemas/choice.ts';
import { year } from '../field-schemas/number.ts';

import { stated, workProperties } from '../json-ld.ts';
import { typeField } from '../type-field.ts';

/** 年度报告: 政府信息公开工作年度报告 (条例 arts. 49, 50) and other yearly reports. */
export const reports: DocumentType = {
  name: 'reports',
  label: TYPE_NAMES.reports,
  fields: [
    typeField('reports', 'reportYear', year, FORMS.year, { need: 'strict', basis: '《政府信息公开条例》第五十条' }),
    typeField('reports', 'reportKind', choice(Object.keys(REPORT_KIND_WORDS)), FORMS.choice, { need: 'strict' }),
  ],
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
