import type { AttachmentPart } from '../domain/attachment-facts.ts';
import type { ContentFile } from '../domain/file-owners.ts';
import {
  findPersonalData,
  type PersonalDataContext,
  type PersonalDataFinding,
} from '../domain/privacy/find-personal-data.ts';
import { findNameList } from '../domain/privacy/name-list.ts';
import { findSecrecyMarks } from '../domain/privacy/secrecy-marks.ts';
import type { Problem } from '../domain/problem.ts';
import { faultsOf } from './attachment-faults.ts';
import { problemInAttachment, whereIn } from './attachment-problem.ts';
import type { Check } from './check.ts';
import { officeContacts } from './office-contacts.ts';
import { personalDataFinding } from './privacy-finding.ts';
import type { Finding } from './problem-at.ts';
import { nameListFinding } from './text/name-list.ts';

/** Rows among which the headers of a sheet are looked for: titles and notes stand above them. */
const HEADER_ROWS = 6;

/**
 * Personal data, lists of people and marks of secrecy in the text, the sheets and the properties of attachments, under
 * the rules of the same names as in documents; and what could not be looked into.
 */
export const attachmentContents: Check = {
  rule: 'attachment-contents',
  run: (site, { files = [] }) => {
    const context = officeContacts(site);
    return files.flatMap((file) => {
      const facts = file.facts();
      if (!facts) return [];
      const properties = facts.metadata.map(({ value }) => value).join('\n');
      const named = { name: 'properties', text: `${properties}\n${file.path}`, tables: [] };
      return [
        ...[...facts.parts, named].flatMap((part) => personalData(file, part, context)),
        ...facts.parts.flatMap((part) => nameLists(file, part)),
        ...secrecy(file, facts.parts[0]),
        ...faultsOf(file, 'attachment-contents'),
      ];
    });
  },
};

/** One problem for each kind of value in a part, however often it stands there: a list of thousands is one leak. */
function personalData(file: ContentFile, part: AttachmentPart, context: PersonalDataContext): readonly Problem[] {
  const found = new Map<string, PersonalDataFinding>();
  const add = (finding: PersonalDataFinding, key: string) => {
    // The column may make certain what the row alone only suggested.
    if (found.get(key)?.severity !== 'error') found.set(key, finding);
  };
  for (const [index, finding] of findPersonalData(part.text, context).entries()) {
    const key = `${finding.kind} ${finding.masked}`;
    add(finding, found.has(key) ? `${key} ${index}` : key);
  }
  for (const rows of part.tables) {
    const headers = headersOf(rows);
    if (headers === null) continue;
    for (const row of rows.slice(headers.index + 1))
      for (const [column, cell] of row.entries())
        for (const finding of findPersonalData(cell, { ...context, header: headers.cells[column] ?? '' }))
          add(finding, `${finding.kind} ${finding.masked}`);
  }
  const groups = new Map<string, { finding: Finding; count: number; make: (where: string) => Finding }>();
  for (const each of found.values()) {
    const finding = personalDataFinding(each);
    const key = `${finding.rule} ${finding.words}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { finding, count: 1, make: (where) => personalDataFinding(each, where) });
  }
  return [...groups.values()].map(({ count, make }) =>
    problemInAttachment(file, make(whereIn(file, part.name, count))),
  );
}

function nameLists(file: ContentFile, part: AttachmentPart): readonly Problem[] {
  return part.tables.flatMap((rows) => {
    const headers = headersOf(rows);
    if (headers === null) return [];
    const caption = rows.slice(0, headers.index).flat().join(' ');
    const list = findNameList(headers.cells, rows.slice(headers.index + 1), `${file.path} ${caption}`);
    return list ? [problemInAttachment(file, nameListFinding(list, whereIn(file, part.name)))] : [];
  });
}

/** The row that names the columns: the first with several cells of words among the first rows. */
function headersOf(rows: readonly (readonly string[])[]): { cells: readonly string[]; index: number } | null {
  for (const [index, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const cells = row.filter((cell) => cell !== '');
    if (cells.length > 1 && cells.every((cell) => cell.length <= 20 && !/^\d/u.test(cell)))
      return { cells: row, index };
  }
  return null;
}

function secrecy(file: ContentFile, part: AttachmentPart | undefined): readonly Problem[] {
  if (!part) return [];
  return findSecrecyMarks(part.text.split('\n', 40)).map(({ kind, text }) =>
    problemInAttachment(file, {
      rule: kind === 'secret' ? 'secrecy-mark' : 'internal-mark',
      severity: 'error',
      found: text,
      values: { where: whereIn(file, part.name) },
    }),
  );
}
