import type { Json, Validity } from './document.ts';
import type { DataPageView } from './page-data.ts';
import type { DatasetView } from './page-dataset.ts';
import type { OpennessView } from './page-openness.ts';
import type { ReportView } from './page-report.ts';
import type { RulesView } from './page-rules.ts';
import type { TranslationView } from './page-translation.ts';
import type { PlainDate } from './plain-date.ts';

// One file on purpose (longer than 300 lines): the props of every page are one contract between outputs and ui.

/**
 * What a page shows, complete: Astro draws it and decides nothing. Every href is final (below the site's base
 * and percent-encoded). The digest of these values, with that of the drawing code, names the drawn page, so
 * nothing that a page shows may reach it another way.
 */
export interface Page<V extends View = View> {
  readonly head: PageHead;
  /** From the home page to the parent of this page; the page itself is not among them. */
  readonly breadcrumbs: readonly Link[];
  readonly view: V;
}

export interface Link {
  readonly text: string;
  readonly href: string;
}

export interface CountedLink extends Link {
  /** Null on pages that would otherwise change whenever a document elsewhere is added: show the text alone. */
  readonly count: number | null;
}

/** The same on every page of the site. */
export interface SiteFrame {
  readonly name: string;
  readonly description: string;
  /** Language of the words of the interface. */
  readonly language: 'zh-CN' | 'en';
  /** `lang` of the page: `zh-CN`, `zh-Hant`, `en`. */
  readonly pageLanguage: string;
  readonly base: string;
  readonly homeHref: string;
  readonly logoHref: string | null;
  /** Href of the style sheet with the office's accent colour, or null. */
  readonly accentStylesheet: string | null;
  /** Set on a site for demonstration: said in a banner on every page. */
  readonly demonstrationDay: PlainDate | null;
  readonly navigation: readonly Link[];
  readonly search: { readonly href: string };
  readonly feeds: { readonly all: string; readonly directory: string };
  readonly footer: {
    readonly partyGovernmentMark: string | null;
    readonly errorReport: string | null;
    readonly organiser: string | null;
    readonly undertaker: string | null;
    readonly siteCode: string | null;
    readonly icp: string | null;
    readonly publicSecurity: string | null;
    readonly phone: string | null;
    readonly address: string | null;
    readonly email: string | null;
    readonly hours: string | null;
    readonly hotline: string | null;
    readonly links: readonly Link[];
    readonly licence: { readonly name: string; readonly href: string | null; readonly statement: string };
  };
}

export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** Government meta tags and Open Graph, in order (site-rules.md §1, open-data-mapping.md §4). */
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly properties: readonly { readonly property: string; readonly content: string }[];
  readonly feeds: readonly { readonly title: string; readonly href: string }[];
  /** The same page in every language it has, this one among them; empty when it has one alone. */
  readonly languages: readonly {
    readonly language: string;
    readonly name: string;
    readonly href: string;
    readonly url: string;
  }[];
  /** Machine-readable twin of the page, if any. */
  readonly alternateJson: string | null;
  readonly jsonLd: Json | null;
  /** False for redirects, withdrawals, 404 and search. */
  readonly indexable: boolean;
}

export type { DataPageView } from './page-data.ts';

export type View =
  | HomeView
  | CatalogueView
  | CategoryView
  | DocumentView
  | WithdrawalView
  | TranslationView
  | DirectoryView
  | ListView
  | NumbersView
  | SiteMapView
  | FeedsView
  | DataPageView
  | DatasetView
  | OpennessView
  | SearchView
  | AccessibilityView
  | HelpView
  | RulesView
  | NotFoundView
  | GalleryView
  | RedirectView;

/** One document in a list. */
export interface DocumentRow {
  readonly title: string;
  readonly href: string;
  readonly typeName: string;
  readonly documentNumber: string | null;
  readonly agency: string | null;
  readonly date: PlainDate | null;
  readonly validity: Validity | null;
  readonly summary: string | null;
  readonly withdrawn: boolean;
}

export interface HomeView {
  readonly kind: 'home';
  /** 指南 · 制度 · 法定主动公开内容 · 年报. */
  readonly doors: readonly { readonly text: string; readonly href: string; readonly description: string }[];
  readonly latest: readonly {
    readonly title: string;
    readonly href: string;
    readonly feedHref: string;
    readonly rows: readonly DocumentRow[];
  }[];
  /** Documents whose comment or publicity period is open on the day of the build. */
  readonly open: readonly { readonly row: DocumentRow; readonly until: PlainDate; readonly daysLeft: number }[];
  readonly expiring: readonly { readonly row: DocumentRow; readonly on: PlainDate }[];
  readonly catalogue: readonly CountedLink[];
  readonly agencies: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
  readonly years: readonly CountedLink[];
  readonly figures: readonly { readonly label: string; readonly value: string; readonly href: string | null }[];
  readonly today: PlainDate;
}

export interface CategoryNode extends CountedLink {
  readonly id: string;
  readonly description: string;
  readonly basis: string | null;
  /** Name of the agency that owes what belongs here; null when none is named. */
  readonly agency: string | null;
  readonly newest: PlainDate | null;
  readonly feedHref: string;
  readonly children: readonly CategoryNode[];
}

export interface CatalogueView {
  readonly kind: 'catalogue';
  readonly nodes: readonly CategoryNode[];
  readonly total: number;
}

/** A part of a long list. Parts are counted from the oldest, so that a new document changes only the newest part. */
export interface Pager {
  readonly newer: Link | null;
  readonly older: Link | null;
  /** Newest part first; the present one has `current`. Gaps of a long series are null. */
  readonly parts: readonly ({ readonly text: string; readonly href: string; readonly current: boolean } | null)[];
}

export interface CategoryView {
  readonly kind: 'category';
  readonly name: string;
  readonly description: string;
  readonly basis: string | null;
  /** 公开节奏, in words. */
  readonly rhythm: string;
  readonly agency: Link | null;
  /** Tables of the category, on its base page alone. */
  readonly datasets?: readonly CountedLink[];
  readonly children: readonly CountedLink[];
  readonly years: readonly (CountedLink & { readonly current: boolean })[];
  readonly agencies: readonly (CountedLink & { readonly current: boolean })[];
  /** The category without a filter, when one is set. */
  readonly unfiltered: Link | null;
  readonly filter: string | null;
  /** Documents of the whole list on its base page; on an older part, those of the part alone. */
  readonly total: number;
  readonly rows: readonly DocumentRow[];
  readonly pager: Pager | null;
  readonly feedHref: string;
}

/** A row of the metadata table. */
export interface MetadataRow {
  readonly key: string;
  readonly label: string;
  readonly value: MetadataValue;
}

export type MetadataValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: PlainDate; readonly time: string | null }
  | { readonly kind: 'links'; readonly links: readonly { readonly text: string; readonly href: string | null }[] }
  | { readonly kind: 'validity'; readonly validity: Validity };

export interface AttachmentView {
  readonly title: string;
  readonly href: string;
  /** Upper-case extension: `DOCX`. */
  readonly type: string;
  /** For people: `128 KB`. */
  readonly size: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface RelationView {
  /** `修改`, `被修改`. */
  readonly label: string;
  readonly kind: string;
  readonly direction: 'in' | 'out';
  readonly text: string;
  readonly href: string | null;
  readonly documentNumber: string | null;
  readonly date: PlainDate | null;
}

/** A step in the life of a document: its own days, and what later documents did to it. */
export interface HistoryStep {
  /** `发布`, `被修改`. */
  readonly label: string;
  readonly kind: 'own' | 'changed' | 'ended';
  readonly date: PlainDate;
  /** The document that acted, where it is not this one. */
  readonly by: { readonly text: string; readonly href: string | null; readonly documentNumber: string | null } | null;
}

export interface DocumentView {
  readonly kind: 'document';
  readonly type: string;
  readonly typeName: string;
  readonly id: string;
  readonly title: string;
  readonly metadata: readonly MetadataRow[];
  readonly validity: {
    readonly status: Validity;
    /** One sentence: `自2026年5月1日起废止`. */
    readonly sentence: string;
    readonly because: Link | null;
    readonly next: string | null;
  } | null;
  readonly corrections: readonly { readonly on: PlainDate; readonly what: string; readonly why: string }[];
  readonly contents: readonly { readonly depth: number; readonly text: string; readonly href: string }[];
  /** Digest of the body; the HTML itself is given to the page beside the props. */
  readonly bodyDigest: string;
  readonly citationHrefs: readonly (string | null)[];
  readonly referenceHrefs: readonly (string | null)[];
  /** Oldest step first; empty for types without validity. */
  readonly history: readonly HistoryStep[];
  /** Those that are no step of the history: what this document acts on, rests on and belongs to. */
  readonly relations: readonly RelationView[];
  readonly interpretations: readonly Link[];
  /** Left out where there is none. */
  readonly translations?: readonly (Link & { readonly language: string })[];
  readonly attachments: readonly AttachmentView[];
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly topics: readonly Link[];
  readonly feeds: readonly Link[];
  /** Citation in GB/T 7714 form. */
  readonly cite: string;
  readonly absoluteUrl: string;
  readonly publishedBy: string | null;
  /** Null for an older text whose day of publication is not recorded. */
  readonly datePublished: PlainDate | null;
  /** The PDF edition, where the office offers it; the publisher adds it to the plan once it is printed. */
  readonly pdf?: { readonly href: string; readonly size: string };
  /** For annual reports: their tables, files and years. */
  readonly report?: ReportView;
  /** Fields that the type adds, for its own Page.astro. */
  readonly extra: { readonly [key: string]: Json };
  /** For agencies: what they published, newest first, and the pages by year. */
  readonly published: {
    readonly rows: readonly DocumentRow[];
    readonly years: readonly CountedLink[];
    readonly feedHref: string;
    readonly total: number;
  } | null;
  /** For agencies: parent and subordinate agencies. */
  readonly parentAgency: Link | null;
  readonly childAgencies: readonly Link[];
}

export interface WithdrawalView {
  readonly kind: 'withdrawal';
  readonly title: string;
  readonly on: PlainDate;
  readonly reason: string;
  readonly agency: string | null;
  readonly contact: string | null;
}

/** An index of pages: agencies, topics, years. */
export interface DirectoryView {
  readonly kind: 'directory';
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly {
    readonly title: string | null;
    readonly links: readonly (CountedLink & { readonly depth: number; readonly note: string | null })[];
  }[];
}

/** Documents of a topic, a year, or an agency's year. */
export interface ListView {
  readonly kind: 'list';
  readonly title: string;
  readonly intro: string;
  /** As in CategoryView. */
  readonly total: number;
  readonly rows: readonly DocumentRow[];
  readonly pager: Pager | null;
  readonly feedHref: string | null;
  readonly siblings: readonly (CountedLink & { readonly current: boolean })[];
}

/** 文号 of a year (or the index of years), by 机关代字. */
export interface NumbersView {
  readonly kind: 'numbers';
  readonly title: string;
  readonly years: readonly (CountedLink & { readonly current: boolean })[];
  readonly groups: readonly {
    readonly mark: string;
    readonly rows: readonly {
      readonly number: string;
      readonly title: string;
      readonly href: string;
      readonly validity: Validity | null;
    }[];
  }[];
}

export interface SiteMapView {
  readonly kind: 'sitemap';
  readonly groups: readonly {
    readonly title: string;
    readonly links: readonly (Link & { readonly depth: number })[];
  }[];
}

export interface FeedsView {
  readonly kind: 'feeds';
  readonly groups: readonly {
    readonly title: string;
    readonly feeds: readonly (CountedLink & { readonly page: string })[];
  }[];
}

export interface SearchView {
  readonly kind: 'search';
  /** Href of the manifest that tells the client where the indexes are. */
  readonly manifest: string;
  readonly years: readonly CountedLink[];
  readonly catalogue: readonly CountedLink[];
  readonly agencies: readonly CountedLink[];
  /** Titles by pinyin initial. */
  readonly letters: readonly CountedLink[];
  readonly types: readonly { readonly value: string; readonly text: string; readonly count: number }[];
  /** Href of the file that says whom to ask when nothing is found. */
  readonly contacts: string;
  /** Hrefs of feeds by facet, `*` in the place of the id. */
  readonly feeds: { readonly category: string; readonly agency: string; readonly topic: string };
}

export interface AccessibilityView {
  readonly kind: 'accessibility';
  readonly phone: string | null;
  readonly email: string | null;
}

/** A page of src/pages/help/<language>; its words are in the MDX file of that name. */
export interface HelpView {
  readonly kind: 'help';
  readonly name: string;
  readonly language: 'zh-CN' | 'en';
  readonly links: readonly (Link & { readonly current: boolean })[];
}

export interface NotFoundView {
  readonly kind: 'not-found';
}

/** One example of one component, or the list of all; drawn for people and tests, never published. */
export interface GalleryView {
  readonly kind: 'gallery';
  readonly component: string | null;
  readonly example: string | null;
}

export interface RedirectView {
  readonly kind: 'redirect';
  readonly to: Link;
}
