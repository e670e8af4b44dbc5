import type { CheckRuleText } from './problems-checks.ts';

/** Rules about what the law or the inspection wants to see. */
export const COMPLETENESS_RULES = {
  'guide-items': {
    title: { 'zh-CN': '指南的要素', en: 'Items of a guide' },
    why: {
      'zh-CN': '公开指南的内容由条例规定；办事指南要素不全，群众就会白跑一趟。',
      en: 'The law says what the open-information guide holds; an incomplete service guide costs people a journey.',
    },
    basis: '《政府信息公开条例》第十二条',
    cases: {
      openInformation: {
        message: { 'zh-CN': '政府信息公开指南缺少“{field}”。', en: 'The open-information guide lacks {field}.' },
        fix: { 'zh-CN': '补写“{field}”。', en: 'Add {field}.' },
      },
      service: {
        message: {
          'zh-CN': '办事指南缺少“{field}”，属于检查的关键要素。',
          en: 'The service guide lacks {field}, a key element of inspections.',
        },
        fix: { 'zh-CN': '补写“{field}”；确实没有要求的，写明“无”。', en: 'Add {field}, or say that there is none.' },
      },
    },
  },
  'agency-items': {
    title: { 'zh-CN': '机构信息的要素', en: 'Items of an agency' },
    why: {
      'zh-CN': '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名应当主动公开。',
      en: 'Functions, structure, address, hours, contact and leaders are to be published.',
    },
    basis: '《政府信息公开条例》第二十条第（二）项',
    cases: {
      main: {
        message: { 'zh-CN': '机构信息缺少“{field}”。', en: 'The agency’s page lacks {field}.' },
        fix: { 'zh-CN': '补写“{field}”。', en: 'Add {field}.' },
      },
      functions: {
        message: { 'zh-CN': '机构信息没有正文，看不到机关职能。', en: 'The page has no text: functions are missing.' },
        fix: { 'zh-CN': '在正文里写明机关职能。', en: 'Describe the functions in the text.' },
      },
    },
  },
  'category-none': {
    title: { 'zh-CN': '不在任何栏目', en: 'In no category' },
    why: { 'zh-CN': '不在任何栏目的文件，读者从目录里找不到。', en: 'Readers cannot find it by the catalogue.' },
    basis: '《政府信息公开条例》第十二条',
    cases: {
      main: {
        message: {
          'zh-CN': '没有写“{field}”，目录里也没有这类文件默认的栏目“{category}”，从目录里找不到它。',
          en: 'There is no {field}, and the catalogue lacks the default category “{category}” of this type.',
        },
        fix: {
          'zh-CN': '补写“{field}”，或在 catalogue.yaml 里设 id 为 {category} 的栏目。',
          en: 'Add {field}, or a category with the id {category} to catalogue.yaml.',
        },
      },
    },
  },
  'withdrawn-reason': {
    title: { 'zh-CN': '撤回的原因', en: 'Reason of a withdrawal' },
    why: {
      'zh-CN': '撤回的说明长期留在原网址，读者凭它知道为什么看不到原文。',
      en: 'The notice stays at the address and tells readers why the text is gone.',
    },
    basis: null,
    cases: {
      main: {
        message: {
          'zh-CN': '撤回的原因写作“{found}”，读者看不出为什么撤回。',
          en: 'The reason “{found}” does not tell readers why.',
        },
        fix: {
          'zh-CN': '用一句话说明，如“附件误含个人信息，已另行发布”；不要写出被撤回的内容。',
          en: 'Say why in one sentence, without repeating what was withdrawn.',
        },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };
