import { headingKey } from '../../domain/annual-report/headings.ts';

/** The parts that the tables belong to, by the key of the table. */
const SECTIONS: { readonly [table: string]: string } = {
  proactiveDisclosure: 'proactive_disclosure',
  requests: 'requests',
  remedies: 'remedies',
};

export interface ReportPiece {
  readonly html: string;
  /** Key of the table that follows, or null. */
  readonly table: string | null;
}

/** The text of a report cut where its tables stand in the form: at the end of their part; else after the text. */
export function cutAtTables(html: string, tables: readonly string[]): readonly ReportPiece[] {
  const heads = [...html.matchAll(/<h2\b[^>]*>([\s\S]*?)<\/h2>/gu)].map((match) => ({
    at: match.index,
    key: headingKey((match[1] ?? '').replaceAll(/<[^>]*>/gu, '')),
  }));
  const ends = tables.map((table) => {
    const index = heads.findIndex(({ key }) => key === SECTIONS[table]);
    return { table, at: index < 0 ? html.length : (heads[index + 1]?.at ?? html.length) };
  });
  const pieces: ReportPiece[] = [];
  let from = 0;
  for (const { table, at } of ends.sort((a, b) => a.at - b.at)) {
    pieces.push({ html: html.slice(from, at), table });
    from = at;
  }
  return [...pieces, { html: html.slice(from), table: null }].filter((piece) => piece.html !== '' || piece.table);
}
