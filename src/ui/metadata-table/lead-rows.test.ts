import { describe, expect, it } from 'vitest';
import { foldRows } from './lead-rows.ts';

const rows = (...keys: string[]) => keys.map((key) => ({ key }));

describe('foldRows', () => {
  it('leads with who, which and when, and keeps every row', () => {
    const all = rows(
      'indexNumber',
      'subject',
      'issuer',
      'dateAdopted',
      'title',
      'documentNumber',
      'validity',
      'level',
      'notes',
    );
    const { lead, rest } = foldRows(all);
    expect(lead.map(({ key }) => key)).toEqual(['issuer', 'dateAdopted', 'documentNumber']);
    expect(new Set([...lead, ...rest])).toEqual(new Set(all));
  });

  it('leaves a short table and one without leading rows whole', () => {
    const few = rows('indexNumber', 'issuer', 'datePublished');
    expect(foldRows(few)).toEqual({ lead: few, rest: [] });
    const agency = rows('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'datePublished');
    expect(foldRows(agency)).toEqual({ lead: agency, rest: [] });
  });
});
