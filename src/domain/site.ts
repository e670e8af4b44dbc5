import type { Address } from './address.ts';
import type { AgencyDirectory } from './agency.ts';
import type { WorkCalendar } from './calendar.ts';
import type { Catalogue, Topic } from './catalogue.ts';
import type { Dataset } from './dataset/dataset.ts';
import type { Document, DocumentId } from './document.ts';
import type { PlainDate } from './plain-date.ts';
import type { ResolvedRelation } from './relation.ts';
import type { SearchWords } from './search-words.ts';
import type { SiteSettings } from './settings.ts';
import type { Translation } from './translation.ts';
import type { ValidityFinding } from './validity.ts';

/** Everything a build knows about the site on one day. A value: the same content and day give the same Site. */
export interface Site {
  readonly settings: SiteSettings;
  readonly today: PlainDate;
  readonly catalogue: Catalogue;
  readonly agencies: AgencyDirectory;
  readonly topics: readonly Topic[];
  /** What the office adds to the vocabulary of the search (content/search/). */
  readonly searchWords: readonly SearchWords[];
  /** Working days of the years the office's content knows; any other year is refused, never guessed. */
  readonly calendar: WorkCalendar;
  /** Tables of content/datasets/, by name, with all their rows; what readers see of a row on a day: rowStates. */
  readonly datasets: readonly Dataset[];
  /** What is published today, newest first. Drafts, held and withdrawn documents are not among them. */
  readonly documents: readonly PublishedDocument[];
  readonly byId: ReadonlyMap<DocumentId, PublishedDocument>;
  /** Translations of the documents published today, by the id of the original, in the order of their languages. */
  readonly translations: ReadonlyMap<DocumentId, readonly PublishedTranslation[]>;
  readonly withdrawals: readonly Withdrawal[];
  readonly redirects: readonly Redirect[];
  readonly counts: { readonly files: number; readonly drafts: number; readonly held: number; readonly notOpen: number };
}

/**
 * A document that readers see. `datePublished` may be null: an older or imported text whose day of publication
 * nobody recorded is published with a warning and sorted by its dateAdopted; nothing is invented.
 */
export interface PublishedDocument extends Document {
  /** Null for types to which validity does not apply (news, agencies). */
  readonly validity: ValidityFinding | null;
  /** Both directions; outgoing first, in the order of RELATION_KINDS. */
  readonly resolvedRelations: readonly ResolvedRelation[];
  /** Hrefs below the base for the markers of the body (see resolveBody): addresses, not yet encoded; null = not held. */
  readonly citationTargets: readonly (string | null)[];
  readonly referenceTargets: readonly (string | null)[];
  /** The feed's guid: 索引号, else the id. */
  readonly guid: string;
}

/** A translation at its address below that of its original: `/policies/2026/x/en/`. */
export interface PublishedTranslation extends Translation {
  readonly address: Address;
  readonly citationTargets: readonly (string | null)[];
  readonly referenceTargets: readonly (string | null)[];
}

/** What stays of a withdrawn document: the notice at its address. Nothing of its text. */
export interface Withdrawal {
  readonly id: DocumentId;
  readonly type: string;
  readonly title: string;
  readonly address: Address;
  readonly guid: string;
  readonly on: PlainDate;
  readonly reason: string;
  readonly document: Document;
}

/** An old address that leads to a page of today. */
export interface Redirect {
  /** As the old site had it, beginning with `/`; may carry an extension or a query. */
  readonly from: string;
  readonly to: Address;
  readonly document: DocumentId;
}
