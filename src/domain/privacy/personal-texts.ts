import type { PersonalDataContext, PersonalDataFinding, PersonalDataKind } from './finding.ts';
import { maskCode, maskEmail, maskResidence } from './mask.ts';

interface Pattern {
  readonly kind: PersonalDataKind;
  /** Global; the first group is the value. A cheap word that must occur saves most texts the search. */
  readonly pattern: RegExp;
  readonly mask: (value: string) => string;
  readonly when?: (value: string, context: PersonalDataContext) => boolean;
}

const MINOR = 14;

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'passport',
    pattern:
      /(?:护照|通行证|回乡证|台胞证|居住证)[^\n0-9A-Za-z]{0,12}([EeGgDdSsPp]\d{8}|[EeGg][A-Za-z]\d{7}|[HMhm]\d{8,10})(?![0-9A-Za-z])/gu,
    mask: maskCode,
  },
  {
    kind: 'plate',
    pattern:
      /(?:车牌|号牌|车辆|轿车|货车|客车|摩托车|驾驶)[^\n]{0,14}?([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·\s]?[A-HJ-NP-Z0-9]{5,6})(?![0-9A-Za-z])/gu,
    mask: maskCode,
  },
  {
    kind: 'email',
    pattern: /(?<![\w.+-])([A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})/gu,
    mask: maskEmail,
    when: (value, { officeDomains = [], officeMails }) => {
      if (officeMails?.has(value.toLowerCase())) return false;
      const domain = value.slice(value.indexOf('@') + 1).toLowerCase();
      const offices = ['gov.cn', ...officeDomains];
      return !offices.some((office) => domain === office || domain.endsWith(`.${office}`));
    },
  },
  {
    kind: 'residence',
    pattern:
      /(?:家庭(?:住址|地址)|现?住址|居住(?:地址|地)|户籍(?:地址|地|所在地)|现住|家住|收件地址|通[讯信]地址|邮寄地址)[：:\s为是在于|]{0,4}([\u4e00-\u9fff][^\n，,。；;|]{2,36}?(?:[0-9０-９一二三四五六七八九十]+(?:号|弄|栋|幢|组)[^\n，,。；;|]{0,14}?[0-9０-９]+(?:号|室|户)|(?:村|社区|路|街|巷|组)[0-9０-９]+号))/gu,
    mask: maskResidence,
  },
  {
    kind: 'minor',
    pattern: /([\u4e00-\u9fff]{2,4}[，,、（(]\s*[男女][，,、]\s*(?:现年)?(\d{1,2})(?:周)?岁)/gu,
    mask: (value) => `${value.slice(0, 1)}**`,
    when: (value) => Number(/\d{1,2}/u.exec(value)?.[0]) < MINOR,
  },
  {
    kind: 'recoverableIdNumber',
    pattern: /((?<![0-9A-Za-z])[1-9]\d{5}\*{8}\d{3}[\dXx])(?=[^\n]{0,60}?(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2})/gu,
    mask: (value) => `${value.slice(0, 3)}*************${value.slice(-2)}`,
  },
];

/** Personal data that is not a number of digits alone: documents, plates, addresses, children. All of it warns. */
export function findPersonalTexts(text: string, context: PersonalDataContext): readonly PersonalDataFinding[] {
  // A cell says nothing of its column: the header is put before it.
  const head = context.header === undefined ? '' : `${context.header}：`;
  const whole = head + text;
  return PATTERNS.flatMap(({ kind, pattern, mask, when }) =>
    [...whole.matchAll(pattern)].flatMap((match): readonly PersonalDataFinding[] => {
      const value = match[1] ?? '';
      if (when && !when(value, context)) return [];
      const start = match.index + match[0].indexOf(value) - head.length;
      return start < 0 ? [] : [{ kind, severity: 'warning', start, end: start + value.length, masked: mask(value) }];
    }),
  );
}
