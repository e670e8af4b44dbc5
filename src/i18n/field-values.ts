import type { Texts } from './text.ts';

/** Words that a field may hold, by what is stored; the Chinese is what an editor writes. */
export const OPENNESS_WORDS = {
  主动公开: { 'zh-CN': '主动公开', en: 'Published proactively' },
  依申请公开: { 'zh-CN': '依申请公开', en: 'On application' },
  不予公开: { 'zh-CN': '不予公开', en: 'Withheld' },
} satisfies Texts;

export const VALIDITY_WORDS = {
  尚未生效: { 'zh-CN': '尚未生效', en: 'Not yet in force' },
  现行有效: { 'zh-CN': '现行有效', en: 'In force' },
  已被修改: { 'zh-CN': '已被修改', en: 'In force as amended' },
  部分失效: { 'zh-CN': '部分失效', en: 'Partially in force' },
  失效: { 'zh-CN': '失效', en: 'No longer in force' },
  废止: { 'zh-CN': '废止', en: 'Repealed' },
} satisfies Texts;

export const LEVEL_WORDS = {
  宪法: { 'zh-CN': '宪法', en: 'Constitution' },
  法律: { 'zh-CN': '法律', en: 'Law' },
  行政法规: { 'zh-CN': '行政法规', en: 'Administrative regulation' },
  监察法规: { 'zh-CN': '监察法规', en: 'Supervision regulation' },
  司法解释: { 'zh-CN': '司法解释', en: 'Judicial interpretation' },
  地方性法规: { 'zh-CN': '地方性法规', en: 'Local regulation' },
  自治条例: { 'zh-CN': '自治条例', en: 'Autonomous regulation' },
  单行条例: { 'zh-CN': '单行条例', en: 'Separate regulation' },
  经济特区法规: { 'zh-CN': '经济特区法规', en: 'Special economic zone regulation' },
  部门规章: { 'zh-CN': '部门规章', en: 'Departmental rules' },
  地方政府规章: { 'zh-CN': '地方政府规章', en: 'Local government rules' },
  国务院规范性文件: { 'zh-CN': '国务院规范性文件', en: 'Normative document of the State Council' },
  部门规范性文件: { 'zh-CN': '部门规范性文件', en: 'Departmental normative document' },
  地方规范性文件: { 'zh-CN': '地方规范性文件', en: 'Local normative document' },
  行政规范性文件: { 'zh-CN': '行政规范性文件', en: 'Administrative normative document' },
  其他文件: { 'zh-CN': '其他文件', en: 'Other document' },
} satisfies Texts;

export const GUIDE_KIND_WORDS = {
  政府信息公开指南: { 'zh-CN': '政府信息公开指南', en: 'Guide to open information' },
  办事指南: { 'zh-CN': '办事指南', en: 'Service guide' },
} satisfies Texts;

export const REPORT_KIND_WORDS = {
  政府信息公开工作年度报告: { 'zh-CN': '政府信息公开工作年度报告', en: 'Annual report on open information' },
  法治政府建设年度报告: { 'zh-CN': '法治政府建设年度报告', en: 'Annual report on the rule of law' },
  其他报告: { 'zh-CN': '其他报告', en: 'Other report' },
} satisfies Texts;

export const NOTICE_KIND_WORDS = {
  公告: { 'zh-CN': '公告', en: 'Announcement' },
  公示: { 'zh-CN': '公示', en: 'Publicity of a proposed decision' },
  征求意见: { 'zh-CN': '征求意见', en: 'Call for comments' },
  招考录用: { 'zh-CN': '招考录用', en: 'Recruitment' },
  其他: { 'zh-CN': '其他', en: 'Other' },
} satisfies Texts;

export const INTERPRETATION_FORM_WORDS = {
  文字解读: { 'zh-CN': '文字解读', en: 'Text' },
  图解: { 'zh-CN': '图解', en: 'Illustrated' },
  问答: { 'zh-CN': '问答', en: 'Questions and answers' },
  视频: { 'zh-CN': '视频', en: 'Video' },
  专家解读: { 'zh-CN': '专家解读', en: 'By an expert' },
  新闻发布会: { 'zh-CN': '新闻发布会', en: 'Press conference' },
} satisfies Texts;

/** By the value of domain/agency.ts; front matter and `extra.agencyKind` hold the Chinese word. */
export const AGENCY_KIND_WORDS = {
  government: { 'zh-CN': '政府', en: 'Government' },
  office: { 'zh-CN': '办公室', en: 'Office' },
  department: { 'zh-CN': '部门', en: 'Department' },
  township: { 'zh-CN': '乡镇', en: 'Township' },
  institution: { 'zh-CN': '事业单位', en: 'Public institution' },
} satisfies Texts;
