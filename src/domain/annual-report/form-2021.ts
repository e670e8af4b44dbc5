import type { FormColumn, FormRow, ReportForm, RequestRow } from './form.ts';

const DECISIONS: FormColumn = { key: 'decisions', label: '本年处理决定数量' };
const CORPORATE = '法人或其他组织';

/** Applicants of Table 2; the same in both forms. */
export const APPLICANTS: readonly FormColumn[] = [
  { key: 'natural_person', label: '自然人' },
  { key: 'commercial_enterprise', label: '商业企业', group: CORPORATE },
  { key: 'research_institution', label: '科研机构', group: CORPORATE },
  { key: 'public_welfare_organization', label: '社会公益组织', group: CORPORATE },
  { key: 'legal_service_organization', label: '法律服务机构', group: CORPORATE },
  { key: 'other_organization', label: '其他', group: CORPORATE },
  { key: 'total', label: '总计' },
];

export const REQUEST_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const NEW_REQUESTS: RequestRow = {
  key: 'new_requests',
  label: '一、本年新收政府信息公开申请数量',
  short: '本年新收',
};
export const CARRIED_OVER: RequestRow = {
  key: 'carried_over',
  label: '二、上年结转政府信息公开申请数量',
  short: '上年结转',
};
export const CARRIED_FORWARD: RequestRow = {
  key: 'carried_forward',
  label: '四、结转下年度继续办理',
  short: '结转下年度',
};
/** （一）–（五）: the same in both forms. */
export const OUTCOMES: readonly RequestRow[] = [
  { key: 'granted', label: '（一）予以公开' },
  { key: 'partially_granted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
  {
    key: 'denied',
    label: '（三）不予公开',
    rows: [
      { key: 'denied.state_secret', label: '1.属于国家秘密' },
      { key: 'denied.prohibited_by_law', label: '2.其他法律行政法规禁止公开' },
      { key: 'denied.three_securities_one_stability', label: '3.危及“三安全一稳定”' },
      { key: 'denied.third_party_rights', label: '4.保护第三方合法权益' },
      { key: 'denied.internal_affairs', label: '5.属于三类内部事务信息' },
      { key: 'denied.deliberative_process', label: '6.属于四类过程性信息' },
      { key: 'denied.enforcement_case_file', label: '7.属于行政执法案卷' },
      { key: 'denied.administrative_inquiry', label: '8.属于行政查询事项' },
    ],
  },
  {
    key: 'unable_to_provide',
    label: '（四）无法提供',
    rows: [
      { key: 'unable_to_provide.not_held', label: '1.本机关不掌握相关政府信息' },
      { key: 'unable_to_provide.requires_creation', label: '2.没有现成信息需要另行制作' },
      { key: 'unable_to_provide.unclear_after_supplement', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    key: 'not_processed',
    label: '（五）不予处理',
    rows: [
      { key: 'not_processed.petition_or_complaint', label: '1.信访举报投诉类申请' },
      { key: 'not_processed.duplicate', label: '2.重复申请' },
      { key: 'not_processed.publication_request', label: '3.要求提供公开出版物' },
      { key: 'not_processed.excessive_without_reason', label: '4.无正当理由大量反复申请' },
      { key: 'not_processed.confirm_or_reissue', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
];
export const OUTCOME_SUM: RequestRow = { key: 'outcome_total', label: '（七）总计', short: '总计' };

/** Table 3; the same in both forms. */
export const REMEDIES: { readonly columns: readonly FormColumn[]; readonly rows: readonly FormRow[] } = {
  columns: [
    { key: 'upheld', label: '结果维持' },
    { key: 'corrected', label: '结果纠正' },
    { key: 'other_result', label: '其他结果' },
    { key: 'pending', label: '尚未审结' },
    { key: 'total', label: '总计' },
  ],
  rows: [
    { key: 'administrative_review', label: '行政复议' },
    { key: 'litigation_direct', label: '未经复议直接起诉', group: '行政诉讼' },
    { key: 'litigation_after_review', label: '复议后起诉', group: '行政诉讼' },
  ],
};

/** 国办公开办函〔2021〕30号; report years from 2021. */
export const FORM_2021: ReportForm = {
  version: '2021-30',
  basis: '国办公开办函〔2021〕30号',
  proactiveDisclosure: [
    {
      heading: '第二十条第（一）项',
      columns: [
        { key: 'issued', label: '本年制发件数' },
        { key: 'repealed', label: '本年废止件数' },
        { key: 'in_force', label: '现行有效件数' },
      ],
      rows: [
        { key: 'rules', label: '规章' },
        { key: 'normative_documents', label: '行政规范性文件' },
      ],
    },
    { heading: '第二十条第（五）项', columns: [DECISIONS], rows: [{ key: 'licensing', label: '行政许可' }] },
    {
      heading: '第二十条第（六）项',
      columns: [DECISIONS],
      rows: [
        { key: 'penalties', label: '行政处罚' },
        { key: 'coercion', label: '行政强制' },
      ],
    },
    {
      heading: '第二十条第（八）项',
      columns: [{ key: 'fee_amount', label: '本年收费金额（单位：万元）', kind: 'money' }],
      rows: [{ key: 'administrative_fees', label: '行政事业性收费' }],
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
        rows: [
          ...OUTCOMES,
          {
            key: 'other_handling',
            label: '（六）其他处理',
            rows: [
              {
                key: 'other_handling.not_supplemented_in_time',
                label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
                short: '申请人无正当理由逾期不补正',
              },
              {
                key: 'other_handling.fee_unpaid',
                label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
                short: '申请人逾期未按收费通知要求缴纳费用',
              },
              { key: 'other_handling.other', label: '3.其他' },
            ],
          },
          OUTCOME_SUM,
        ],
      },
      CARRIED_FORWARD,
    ],
  },
  remedies: REMEDIES,
};
