/** What one asks of a document first: who, which, when, how long; of an agency: whose, where, when, how to reach it. */
const LEAD: ReadonlySet<string> = new Set([
  'issuer',
  'documentNumber',
  'dateAdopted',
  'datePublished',
  'dateEffective',
  'dateExpires',
  'opens',
  'closes',
  'interpreter',
  'parent',
  'address',
  'hours',
  'phone',
  'email',
]);
/** A table of so few rows is taken in at a glance. */
const FEW = 6;

/**
 * The rows that stand open and those that are folded away below them, each in their order. A short table and one
 * that has nothing to lead with stay whole.
 */
export function foldRows<Row extends { readonly key: string }>(
  rows: readonly Row[],
): { readonly lead: readonly Row[]; readonly rest: readonly Row[] } {
  const lead = rows.filter(({ key }) => LEAD.has(key));
  if (rows.length <= FEW || lead.length < 2) return { lead: rows, rest: [] };
  return { lead, rest: rows.filter(({ key }) => !LEAD.has(key)) };
}
