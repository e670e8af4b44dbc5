import type { ContentFile } from '../domain/file-owners.ts';
import type { Problem } from '../domain/problem.ts';
import { PART_NAMES } from '../i18n/problems-checks-files.ts';
import { ATTACHMENT_PLACES } from '../i18n/problems-checks-privacy.ts';
import { fill } from '../i18n/text.ts';
import { type Finding, problemAt, problemInFile, problemInText } from './problem-at.ts';

/** A problem of a file: where the first document that names it does so, else at the file itself. */
export function problemInAttachment(file: ContentFile, finding: Finding): Problem {
  const [owner] = file.owners;
  const placed = { ...finding, values: { file: nameOf(file), detail: '', ...finding.values } };
  if (!owner) return problemInFile(file.path, placed);
  if ('path' in owner.at) return problemAt(owner.document, owner.at.path, placed);
  return problemInText(owner.document, owner.at.line, owner.at.column, placed);
}

/** {where} of a finding in a part of a file: `附件“名单.xlsx”的“Sheet1”（共 3 处）：`. */
export function whereIn(file: ContentFile, part: string | null, count = 1): string {
  const several = count > 1 ? fill(PART_NAMES.several, 'zh-CN', { count }) : '';
  const name = part === null ? several : `${partName(part)}${several}`;
  return name === ''
    ? fill(ATTACHMENT_PLACES.attachment, 'zh-CN', { file: nameOf(file) })
    : fill(ATTACHMENT_PLACES.part, 'zh-CN', { file: nameOf(file), part: name });
}

/** A part as a reader would call it. */
export function partName(part: string): string {
  const numbered = /^(page|slide)-(\d+)$/u.exec(part);
  if (numbered)
    return fill(numbered[1] === 'page' ? PART_NAMES.page : PART_NAMES.slide, 'zh-CN', { number: numbered[2] ?? '' });
  if (part === 'comments' || part === 'deleted' || part === 'properties') return PART_NAMES[part]['zh-CN'];
  return fill(PART_NAMES.sheet, 'zh-CN', { name: part });
}

function nameOf({ path }: ContentFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
