import type { EditionCode } from './edition.ts';
import type { PlainDate } from './plain-date.ts';

/** `content/site.yaml`, checked and typed. */
export interface SiteSettings {
  /** SiteName, such as `示例县人民政府`. */
  readonly name: string;
  readonly description: string;
  /** Ends with `/`; may carry a path: `https://www.example.gov.cn/xxgk/`. */
  readonly url: string;
  /** The path of `url`: `/` or `/xxgk/`. */
  readonly base: string;
  /** Host without scheme (SiteDomain). */
  readonly domain: string;
  /** Interface language of the main pages. */
  readonly language: 'zh-CN';
  /** Editions of the whole site besides the main one, in the order they are offered. */
  readonly editions: readonly EditionCode[];
  /** A PDF of each document: never, always (no build without), or where the machine can print. */
  readonly pdf: 'no' | 'yes' | 'where-possible';
  /** 网站标识码 (SiteIDCode). */
  readonly siteCode: string | null;
  readonly icp: string | null;
  readonly publicSecurity: string | null;
  /** 主办单位, 承办单位. */
  readonly organiser: string | null;
  readonly undertaker: string | null;
  readonly contact: {
    readonly phone: string | null;
    readonly address: string | null;
    readonly email: string | null;
    readonly hours: string | null;
  };
  /** 政务服务便民热线. */
  readonly hotline: string | null;
  /** 党政机关网站标识 and 我为政府网站找错: where the links lead. */
  readonly partyGovernmentMark: string | null;
  readonly errorReport: string | null;
  /** The day the office went live; incompleteness is an error for documents published on or after it. */
  readonly strictFrom: PlainDate | null;
  /** A site for demonstration pins its day and says so in a banner. */
  readonly demonstrationDay: PlainDate | null;
  /** Names that look like placeholders but are the office's own (`示例县`). */
  readonly ownNames: readonly string[];
  /** `#rrggbb`; checked against the contrast the pages need. */
  readonly accent: { readonly light: string; readonly dark: string } | null;
  /** Content-relative path of the office's mark, or null. */
  readonly logo: string | null;
  /** The four statutory doors, as addresses or category ids. */
  readonly doors: {
    readonly guide: string;
    readonly rules: string;
    readonly disclosure: string;
    readonly reports: string;
  };
  /** Categories the home page shows the latest documents of, in order. */
  readonly homeCategories: readonly string[];
  /** Terms of reuse of texts and data. */
  readonly licence: { readonly name: string; readonly url: string | null; readonly statement: string };
  /** Thresholds of rules, by rule name; see the rule's own page. */
  readonly thresholds: { readonly [rule: string]: number };
  /** Place of a value in site.yaml by dotted path, for problems: [line, column]. */
  readonly places: { readonly [path: string]: readonly [number, number] };
  /** The name the editor wrote, by key. */
  readonly names: { readonly [key: string]: string };
}
