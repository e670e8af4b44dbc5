import type { CheckRuleText } from './problems-checks.ts';

/** Rules about what documents say of one another, and of their own validity. */
export const RELATION_RULES = {
  'relation-target': {
    title: { 'zh-CN': '关系的对象', en: 'Target of a relation' },
    why: {
      'zh-CN': '对象写错，被废止的文件就仍显示有效，解读也连不到政策。',
      en: 'With a wrong target a repealed text still looks valid.',
    },
    basis: '国办发〔2016〕80号',
    cases: {
      number: {
        message: {
          'zh-CN': '“{field}”指向“{found}”，是本站机构的文号，但站内没有这份文件。',
          en: '{field} points to “{found}”, a number of an agency of this site, but no such document is held.',
        },
        fix: { 'zh-CN': '核对文号；或把那份文件也收入本站。', en: 'Check the number, or add that document.' },
      },
      title: {
        message: {
          'zh-CN': '“{field}”指向“{found}”，是本站机构的文件，但站内没有这个标题。',
          en: '{field} points to “{found}”, a document of this site by its title, but none is held.',
        },
        fix: { 'zh-CN': '核对标题；或改写文号、索引号。', en: 'Check the title, or give its number.' },
      },
      indexNumber: {
        message: {
          'zh-CN': '“{field}”指向“{found}”，是本站机构的索引号，但站内没有这份文件。',
          en: '{field} points to “{found}”, an index number of an agency of this site, but none is held.',
        },
        fix: { 'zh-CN': '核对索引号；或把那份文件也收入本站。', en: 'Check the number, or add that document.' },
      },
    },
  },
  'relation-dates': {
    title: { 'zh-CN': '关系的先后', en: 'Order of related documents' },
    why: { 'zh-CN': '先有的文件不能修改、废止后有的文件。', en: 'An older document cannot act on a newer one.' },
    basis: null,
    cases: {
      acts: {
        message: {
          'zh-CN': '本文件（{date}）早于它所“{kind}”的文件“{found}”（{targetDate}），方向或日期写错了。',
          en: 'This document ({date}) is older than “{found}” ({targetDate}), on which it acts ({kind}).',
        },
        fix: {
          'zh-CN': '关系写在后发的文件里；核对两份文件的日期。',
          en: 'Write the relation in the later document; check both dates.',
        },
      },
      refers: {
        message: {
          'zh-CN': '本文件（{date}）早于它所“{kind}”的文件“{found}”（{targetDate}）。',
          en: 'This document ({date}) is older than “{found}” ({targetDate}) to which it refers ({kind}).',
        },
        fix: {
          'zh-CN': '核对指向的是不是更早的版本，以及两者的日期。',
          en: 'Check which version is meant, and both dates.',
        },
      },
    },
  },
  'validity-stated': {
    title: { 'zh-CN': '写明的有效性', en: 'Stated validity' },
    why: {
      'zh-CN': '有效性由日期和关系推算，写死的值会随时间变错。',
      en: 'Validity is computed; a stated value grows wrong with time.',
    },
    basis: null,
    cases: {
      main: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，按日期和关系推算是“{computed}”；网页显示推算的结果。',
          en: '{field} is “{found}” but dates and relations give “{computed}”, which is shown.',
        },
        expected: { 'zh-CN': '{computed}', en: '{computed}' },
        fix: {
          'zh-CN': '删去“{field}”；推算不对的，补全施行日期、失效日期或关系。',
          en: 'Delete it; if the computed value is wrong, complete dates or relations.',
        },
      },
    },
  },
  'trial-without-end': {
    title: { 'zh-CN': '暂行、试行未写期限', en: 'Trial rules without an end' },
    why: {
      'zh-CN': '暂行、试行的规范性文件有期限（多地规定不超过两年），到期自动失效。',
      en: 'Trial rules have a term, in many places at most two years.',
    },
    basis: '各地行政规范性文件管理规定',
    cases: {
      main: {
        message: {
          'zh-CN': '标题写明“{found}”，却没有“{field}”，到期后仍会显示有效。',
          en: 'The title says “{found}”, but there is no {field}: it would look valid for ever.',
        },
        fix: { 'zh-CN': '按文件规定的有效期补写“{field}”。', en: 'Add {field} as the text provides.' },
      },
    },
  },
  'interpretation-pair': {
    title: { 'zh-CN': '政策与解读成对', en: 'Policy and interpretation' },
    why: { 'zh-CN': '政策与解读同步公布、互相链接，读者才看得懂。', en: 'They are published and linked together.' },
    basis: '国办发〔2016〕80号',
    cases: {
      policy: {
        message: {
          'zh-CN': '这份行政规范性文件还没有解读。',
          en: 'This normative document has no interpretation.',
        },
        fix: {
          'zh-CN': '起草单位写一份解读，在解读的“关系”里写“解读: {number}”。',
          en: 'Write an interpretation whose 关系 says 解读: {number}.',
        },
      },
      interpretation: {
        message: {
          'zh-CN': '这份解读没有写明解读的是哪份政策，两者无法互相链接。',
          en: 'This interpretation does not say which policy it interprets.',
        },
        expected: { 'zh-CN': '关系: {解读: 文号或《标题》}', en: '关系: {解读: number or 《title》}' },
        fix: {
          'zh-CN': '在“{field}”里写“解读: 政策的文号或《标题》”。',
          en: 'Write “解读: number or 《title》” in {field}.',
        },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };
