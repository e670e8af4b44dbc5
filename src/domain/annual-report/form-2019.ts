import type { FormColumn, ReportForm } from './form.ts';
import {
  APPLICANTS,
  CARRIED_FORWARD,
  CARRIED_OVER,
  NEW_REQUESTS,
  OUTCOME_SUM,
  OUTCOMES,
  REMEDIES,
  REQUEST_NOTE,
} from './form-2021.ts';

const PREVIOUS: FormColumn = { key: 'previous_items', label: '上一年项目数量' };
const CHANGE: FormColumn = { key: 'change', label: '本年增/减', kind: 'change' };
const DECISIONS: FormColumn = { key: 'decisions', label: '处理决定数量' };

/**
 * 国办公开办函〔2019〕60号; report years 2019 and 2020. Labels are [knowledge] (annual-report.yaml, legacy_2019_60):
 * they serve to show old reports, no new one is written by them.
 */
export const FORM_2019: ReportForm = {
  version: '2019-60',
  basis: '国办公开办函〔2019〕60号',
  proactiveDisclosure: [
    {
      heading: '第二十条第（一）项',
      columns: [
        { key: 'made', label: '本年新制作数量' },
        { key: 'newly_published', label: '本年新公开数量' },
        { key: 'total_published', label: '对外公开总数量' },
      ],
      rows: [
        { key: 'rules', label: '规章' },
        { key: 'normative_documents', label: '规范性文件' },
      ],
    },
    {
      heading: '第二十条第（五）项',
      columns: [PREVIOUS, CHANGE, DECISIONS],
      rows: [
        { key: 'licensing', label: '行政许可' },
        { key: 'other_services', label: '其他对外管理服务事项' },
      ],
    },
    {
      heading: '第二十条第（六）项',
      columns: [PREVIOUS, CHANGE, DECISIONS],
      rows: [
        { key: 'penalties', label: '行政处罚' },
        { key: 'coercion', label: '行政强制' },
      ],
    },
    {
      heading: '第二十条第（八）项',
      columns: [PREVIOUS, CHANGE],
      rows: [{ key: 'administrative_fees', label: '行政事业性收费' }],
    },
    {
      heading: '第二十条第（九）项',
      columns: [
        { key: 'projects', label: '采购项目数量' },
        { key: 'amount', label: '采购总金额（单位：万元）', kind: 'money' },
      ],
      rows: [{ key: 'government_procurement', label: '政府集中采购' }],
    },
  ],
  requests: {
    note: REQUEST_NOTE,
    columnGroup: '申请人情况',
    columns: APPLICANTS,
    rows: [
      NEW_REQUESTS,
      CARRIED_OVER,
      {
        key: 'outcomes',
        label: '三、本年度办理结果',
        rows: [...OUTCOMES, { key: 'other_handling', label: '（六）其他处理' }, OUTCOME_SUM],
      },
      CARRIED_FORWARD,
    ],
  },
  remedies: REMEDIES,
};
