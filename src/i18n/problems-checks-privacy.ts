import type { CheckRuleText } from './problems-checks.ts';
import { SECRECY_RULES } from './problems-checks-secrecy.ts';
import type { Texts } from './text.ts';

const PIPL_25 = '《个人信息保护法》第二十五条、第三十四条；《政府信息公开条例》第十五条';
const SENSITIVE = '《个人信息保护法》第二十八条、第五十五条';
const WHY_PUBLIC = {
  'zh-CN': '上了网就收不回来：历史记录、订阅和搜索引擎里都会留下。依法必须公开的，也只公开去标识化后的部分。',
  en: 'What has been on the net cannot be taken back. Even what must be published is published in part only.',
} as const;

/** Rules about personal data and secrets; {found} is always masked, {where} says in which attachment. */
export const PRIVACY_RULES = {
  'personal-id-number': {
    title: { 'zh-CN': '居民身份证号码', en: 'Identity numbers' },
    why: WHY_PUBLIC,
    basis: PIPL_25,
    cases: {
      main: {
        message: {
          'zh-CN': '{where}出现完整的居民身份证号码（{found}）。校验位正确，是真实号码的写法。',
          en: '{where}A whole identity number stands here ({found}); its check digit is right.',
        },
        fix: {
          'zh-CN': '在源文件里删去，或只留前6位和后4位，如 {found}；这条错误不能用“检查豁免”放过。',
          en: 'Delete it or keep six and four digits, such as {found}. No allowance can excuse this error.',
        },
      },
      old: {
        message: {
          'zh-CN': '{where}这里像是15位的旧身份证号码（{found}）。',
          en: '{where}This looks like an old identity number of 15 digits ({found}).',
        },
        fix: { 'zh-CN': '核对；确是身份证号码的，删去或遮盖。', en: 'Check it; delete or mask it if it is one.' },
      },
      recoverable: {
        message: {
          'zh-CN': '{where}号码遮住了出生日期，同一行却又写出日期，合起来可以还原整个号码（{found}）。',
          en: '{where}The masked day of birth stands in the same line: the number can be put together again ({found}).',
        },
        fix: {
          'zh-CN': '删去出生日期，或把号码遮成只留前3位和后2位。',
          en: 'Delete the day of birth, or keep only three and two digits of the number.',
        },
      },
    },
  },
  'personal-phone': {
    title: { 'zh-CN': '个人手机号码', en: 'Mobile numbers of people' },
    why: WHY_PUBLIC,
    basis: PIPL_25,
    cases: {
      named: {
        message: {
          'zh-CN': '{where}人名旁边有手机号码（{found}），等于公布了个人的联系方式。',
          en: '{where}A mobile number ({found}) stands beside a person’s name.',
        },
        fix: {
          'zh-CN':
            '改用办公电话，或遮成 {found}。依法应当公开的，在“检查豁免”里写明规则 personal-phone、原因和至哪一天。',
          en: 'Give the office’s telephone, or mask it as {found}. If the law demands it, allow personal-phone with a reason and an end.',
        },
      },
      main: {
        message: {
          'zh-CN': '{where}这里有手机号码（{found}），不在本站登记的办公电话里。',
          en: '{where}A mobile number ({found}) that is none of the offices’ numbers.',
        },
        fix: {
          'zh-CN': '改用办公电话；是单位公开使用的号码的，写进该机构的“联系电话”。',
          en: 'Give the office’s telephone; if it is an office’s number, put it on the agency’s page.',
        },
      },
    },
  },
  'bank-account': {
    title: { 'zh-CN': '银行卡号和账号', en: 'Bank cards and accounts' },
    why: WHY_PUBLIC,
    basis: SENSITIVE,
    cases: {
      main: {
        message: {
          'zh-CN': '{where}出现银行卡号（{found}）。金融账户是敏感个人信息。',
          en: '{where}A bank card number stands here ({found}): accounts are sensitive personal data.',
        },
        fix: {
          'zh-CN': '删去，或只留后4位。单位收款账号应当公开的，在“检查豁免”里写明规则 bank-account、原因和至哪一天。',
          en: 'Delete it or keep the last four digits. For an office’s account allow bank-account with a reason and an end.',
        },
      },
      possible: {
        message: {
          'zh-CN': '{where}这串数字像银行账号（{found}）。',
          en: '{where}This looks like a bank account ({found}).',
        },
        fix: {
          'zh-CN': '核对是不是个人账号；是的，删去或只留后4位。',
          en: 'Check whether it is a person’s; if so mask it.',
        },
      },
    },
  },
  'personal-identifier': {
    title: { 'zh-CN': '护照、通行证和车牌', en: 'Passports, permits and plates' },
    why: WHY_PUBLIC,
    basis: PIPL_25,
    cases: {
      passport: {
        message: {
          'zh-CN': '{where}出现护照或通行证号码（{found}）。',
          en: '{where}A passport or permit number ({found}).',
        },
        fix: { 'zh-CN': '删去，或遮盖中间几位。', en: 'Delete it or mask its middle.' },
      },
      plate: {
        message: { 'zh-CN': '{where}出现车牌号（{found}）。', en: '{where}A number plate ({found}).' },
        fix: {
          'zh-CN': '是个人车辆的，遮盖后几位，如 {found}。',
          en: 'Mask it if the car is a person’s, such as {found}.',
        },
      },
    },
  },
  'personal-email': {
    title: { 'zh-CN': '非单位邮箱', en: 'Mail that is not an office’s' },
    why: {
      'zh-CN': '个人邮箱是个人信息，也不受单位管理：换了人，来信就没有人看。',
      en: 'A private address is personal data, and nobody reads it once its owner has left.',
    },
    basis: PIPL_25,
    cases: {
      main: {
        message: {
          'zh-CN': '{where}邮箱 {found} 不属于本站域名或 gov.cn。',
          en: '{where}The address {found} belongs neither to this site’s domain nor to gov.cn.',
        },
        fix: {
          'zh-CN': '改用单位邮箱；确是单位对外邮箱的，写进该机构的“电子邮箱”。',
          en: 'Give the office’s address; if it is one, put it on the agency’s page.',
        },
      },
    },
  },
  'home-address': {
    title: { 'zh-CN': '个人住址', en: 'Home addresses' },
    why: WHY_PUBLIC,
    basis: PIPL_25,
    cases: {
      main: {
        message: {
          'zh-CN': '{where}住址写到了门牌（{found}）。',
          en: '{where}A home address down to the door ({found}).',
        },
        fix: { 'zh-CN': '只写到村或社区，如 {found}。', en: 'Name the village or community only, such as {found}.' },
      },
    },
  },
  'sole-trader-code': {
    title: { 'zh-CN': '个体工商户的代码', en: 'Codes of sole traders' },
    why: {
      'zh-CN': '92 开头的统一社会信用代码属于个体工商户，和经营者本人连在一起；除依法公示外不宜公布。',
      en: 'A code that begins with 92 is a sole trader’s, and leads to a person.',
    },
    basis: PIPL_25,
    cases: {
      main: {
        message: {
          'zh-CN': '{where}出现个体工商户的统一社会信用代码（{found}）。',
          en: '{where}A sole trader’s code ({found}).',
        },
        fix: {
          'zh-CN': '行政许可、行政处罚依法公示的可以保留；其他情况删去。',
          en: 'Keep it where the law asks for it; else delete it.',
        },
      },
    },
  },
  'personal-minor': {
    title: { 'zh-CN': '未成年人的信息', en: 'Data of children' },
    why: {
      'zh-CN': '不满十四周岁未成年人的个人信息都是敏感个人信息。',
      en: 'All personal data of children under fourteen is sensitive.',
    },
    basis: '《个人信息保护法》第二十八条；《未成年人保护法》第七十二条',
    cases: {
      main: {
        message: {
          'zh-CN': '{where}这里写出了儿童的姓名和年龄（{found}）。',
          en: '{where}A child’s name and age ({found}).',
        },
        fix: {
          'zh-CN': '删去姓名，或者改写为不能认出本人的说法。',
          en: 'Delete the name, or say it so that nobody is known by it.',
        },
      },
    },
  },
  'name-list': {
    title: { 'zh-CN': '人员名单', en: 'Lists of people' },
    why: {
      'zh-CN': '低保、补助、贫困户一类名单附上号码或病残情况，是近年通报最多的泄露；公示只需让人认得出、查得到。',
      en: 'Lists of people with numbers, hardship or illness are the commonest leaks.',
    },
    basis: SENSITIVE,
    cases: {
      contact: {
        message: {
          'zh-CN': '{where}名单里有姓名，又有未遮盖的“{found}”。',
          en: '{where}A list of names with open {found}.',
        },
        fix: {
          'zh-CN': '删去这几列，或遮盖其中的值。依法应当公开的，在“检查豁免”里写明规则 name-list、原因和至哪一天。',
          en: 'Delete these columns or mask them. If the law demands them, allow name-list with a reason and an end.',
        },
      },
      circumstances: {
        message: {
          'zh-CN': '{where}名单里有完整的姓名，又有“{found}”，公布了谁得到救助或患有什么病残。',
          en: '{where}A list of whole names with {found} tells who is in need or ill.',
        },
        fix: {
          'zh-CN': '姓名遮成“张*”，或删去这几列；依法必须公示全名的，用“检查豁免”写明依据和期限。',
          en: 'Mask the names, or delete the columns; where the law demands names, allow it with reason and end.',
        },
      },
      minors: {
        message: {
          'zh-CN': '{where}名单像是学生或儿童的（{found}），姓名没有遮盖。',
          en: '{where}A list of children ({found}) with open names.',
        },
        fix: { 'zh-CN': '姓名遮成“张*”，或改为只公布编号。', en: 'Mask the names, or publish numbers only.' },
      },
    },
  },
  ...SECRECY_RULES,
} as const satisfies { readonly [rule: string]: CheckRuleText };

/** What is added to an error that 检查豁免 excuses for a time, or no longer, or not without an end. */
export const EXCUSED_WORDS = {
  excused: {
    'zh-CN': '已按“检查豁免”放过，至 {until}；原因：{reason}',
    en: 'Excused until {until}: {reason}',
  },
  expired: {
    'zh-CN': '“检查豁免”已于 {until} 到期：期满应当撤下或遮盖，仍须公开的重新写明期限。',
    en: 'The allowance ended on {until}: mask or withdraw it, or give a new end.',
  },
  endless: {
    'zh-CN': '“检查豁免”没有写“至”哪一天：个人信息只能按期限放过。',
    en: 'The allowance has no end: personal data is excused for a time only.',
  },
} as const satisfies Texts;

/** {where} of a finding in an attachment: its file, and the sheet, page or property. */
export const ATTACHMENT_PLACES = {
  attachment: { 'zh-CN': '附件“{file}”中：', en: 'In the attachment {file}: ' },
  part: { 'zh-CN': '附件“{file}”的{part}：', en: 'In the attachment {file}, {part}: ' },
  metadata: { 'zh-CN': '文件属性“{name}”', en: 'property {name}' },
} as const satisfies Texts;
