import { z } from 'zod';
import { OPENNESS, VALIDITY } from '../../domain/document.ts';
import { RELATION_KINDS } from '../../domain/relation.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';

// The shapes of what is published, as contracts with whoever reads it. They describe the outputs, not the front matter.

const text = z.string();
const day = z.iso.date();
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable();
const address = z.url();
const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** One record of documents.json and documents.ndjson; fields that a type adds may follow. */
const documentRecord = z.looseObject({
  id: text.min(1),
  type: text.min(1),
  url: address,
  title: text.min(1),
  indexNumber: orNull(text),
  issuer: z.array(text),
  dateAdopted: orNull(day),
  datePublished: orNull(z.string().regex(/^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/u)),
  summary: orNull(text),
  categories: z.array(text),
  subject: orNull(text),
  topics: z.array(text),
  keywords: z.array(text),
  openness: z.enum(OPENNESS),
  source: orNull(text),
  notes: orNull(text),
  draft: z.literal(false),
  scheduled: z.boolean(),
  withdrawn: z.null(),
  review: orNull(z.object({ by: text, on: day })),
  corrections: z.array(z.object({ on: day, what: text, why: text })),
  aliases: z.array(text),
  attachments: z.array(z.object({ url: address, title: text, type: text, bytes: count, sha256 })),
  relations: z.array(z.object({ kind: z.enum(RELATION_KINDS), target: text })),
  allow: z.array(z.object({ rule: text, reason: text, until: orNull(day) })),
  documentNumber: orNull(text),
  registrationNumber: orNull(text),
  genre: orNull(text),
  level: orNull(text),
  dateEffective: orNull(day),
  dateExpires: orNull(day),
  validity: orNull(z.enum(VALIDITY)),
});

/** document.json beside each page: the record with its relations both ways and its text. */
const document = documentRecord.extend({
  validitySince: orNull(day),
  validityBecause: orNull(address),
  validityNext: orNull(z.object({ on: day, status: z.enum(VALIDITY) })),
  relations: z.array(
    z.object({
      kind: z.enum(RELATION_KINDS),
      direction: z.enum(['in', 'out']),
      id: orNull(text),
      title: text,
      documentNumber: orNull(text),
      url: orNull(address),
    }),
  ),
  html: text,
  text,
});

const agency = z.strictObject({
  id: text.min(1),
  name: text.min(1),
  shortNames: z.array(text),
  kind: z.enum(['government', 'office', 'department', 'township', 'institution']),
  parent: orNull(text),
  organisationCode: orNull(text),
  documentMarks: z.array(text),
  address: orNull(text),
  postalCode: orNull(text),
  hours: orNull(text),
  phone: orNull(text),
  fax: orNull(text),
  email: orNull(text),
  documents: count,
  url: orNull(address),
  feed: address,
});

const relation = z.strictObject({
  from: text,
  fromTitle: text,
  fromUrl: address,
  kind: z.enum(RELATION_KINDS),
  to: orNull(text),
  toTitle: text,
  toUrl: orNull(address),
});

const feed = z.strictObject({
  name: text,
  title: text,
  group: z.enum(['all', 'category', 'agency', 'topic']),
  type: z.literal('application/rss+xml'),
  url: address,
  page: address,
  documents: count,
});

const category = z.strictObject({
  id: text,
  name: text,
  description: text,
  keywords: z.array(text),
  columnType: text,
  basis: orNull(text),
  items: z.array(text),
  rhythm: z.enum(['permanent', 'regular', 'staged', 'ad_hoc']),
  maxAge: orNull(text),
  agency: orNull(text),
  types: z.array(text),
  url: address,
  feed: address,
  documents: count,
  get children() {
    return z.array(category);
  },
});

const build = z.strictObject({
  commit: orNull(text),
  today: day,
  generator: text,
  files: count,
  documents: count,
  pages: z.object({ documents: count, lists: count, other: count }),
  records: count,
  sitemap: count,
  feedItems: count,
  redirects: count,
  held: count,
  drafts: count,
  withdrawn: count,
});

const manifest = z.strictObject({
  site: text,
  files: z.array(z.strictObject({ url: address, type: text, bytes: count, sha256 })),
});

/** Self-inspection: the parts that other programs compare; details may grow. */
const report = z.looseObject({
  site: text,
  url: address,
  today: day,
  rules: text,
  calendar: z.array(z.object({ year: z.int(), source: text })),
  vetoes: z.array(
    z.object({
      id: text,
      found: orNull(count),
      limit: orNull(count),
      state: z.enum(['pass', 'near', 'fail', 'notComputed']),
      items: z.array(text),
    }),
  ),
  columns: z.array(z.looseObject({ id: text, name: text, state: text, limit: orNull(text), newest: orNull(day) })),
  publication: z.looseObject({ limit: count, total: count, inTime: count, late: count, rate: orNull(z.number()) }),
  duties: z.array(z.looseObject({ on: day, kind: text })),
});

/** Published schemas by name; the name is that of the file they describe. */
export const DATA_SCHEMAS = {
  document,
  documents: z.array(documentRecord),
  'document-record': documentRecord,
  agencies: z.array(agency),
  relations: z.array(relation),
  feeds: z.array(feed),
  catalogue: z.strictObject({ site: text, url: address, categories: z.array(category) }),
  build,
  manifest,
  'openness-report': report,
} as const satisfies { readonly [name: string]: z.ZodType };

export type DataSchema = keyof typeof DATA_SCHEMAS;

/** `/data/schemas/<name>.schema.json`: JSON Schema 2020-12 with its own address as `$id`. */
export function schemaJson(index: SiteIndex, name: DataSchema): string {
  const { $schema, ...rest } = z.toJSONSchema(DATA_SCHEMAS[name], { target: 'draft-2020-12' });
  const whole = { $schema, $id: index.absolute(ADDRESSES.dataSchema(name)), title: name, ...rest };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
