import type { Place, Problem } from '../domain/problem.ts';
import { codePoint } from './characters.ts';
import { intakeProblem, intakeWord } from './intake-problem.ts';

/** Bytes of one name, as most file systems have it. */
const NAME_LIMIT = 255;
/** Bytes of a whole path, so that the published path fits every system. */
const PATH_LIMIT = 1000;

const BAD = /[\p{Z}\p{C}#?%:*"'<>|\\^`{}[\]&;+]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu;
/** Names of files that the site writes beside its pages. */
const TAKEN = new Set(['index.html', 'document.json', 'rss.xml', 'atom.xml', 'feed.json', 'report.json', 'opml.xml']);

/** Names that editors' programs leave behind; never content. */
export function isIgnoredName(name: string): boolean {
  return (
    name.startsWith('.') ||
    name.startsWith('~$') ||
    name.endsWith('~') ||
    /^(?:thumbs\.db|desktop\.ini|__macosx|node_modules|icon\r)$/iu.test(name)
  );
}

/** What is wrong with one name of the tree: it becomes part of an address for ever. `path` ends with it. */
export function checkName(name: string, path: string, place: Place): Problem[] {
  const problems: Problem[] = [];
  const bad = [...new Set(name.match(BAD) ?? [])];
  const proposal = proposedName(name);
  const values = { proposal };
  if (bad.length > 0)
    problems.push(
      intakeProblem('nameCharacters', place, {
        found: name,
        values: { proposal, characters: bad.map(named).join('、') },
      }),
    );
  if (name.endsWith('.')) problems.push(intakeProblem('nameEnd', place, { found: name, values }));
  if (RESERVED.test(stem(name))) problems.push(intakeProblem('nameReserved', place, { found: stem(name), values }));
  if (TAKEN.has(name.toLowerCase())) problems.push(intakeProblem('nameTaken', place, { found: name, values }));
  const [bytes, limit] =
    Buffer.byteLength(path) > PATH_LIMIT
      ? [Buffer.byteLength(path), PATH_LIMIT]
      : [Buffer.byteLength(name), NAME_LIMIT];
  if (bytes > limit)
    problems.push(intakeProblem('nameLength', place, { found: name, values: { proposal, bytes, limit } }));
  return problems;
}

/** A name near to `name` that {@link checkName} accepts. */
export function proposedName(name: string): string {
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && /^\.[A-Za-z0-9]{1,8}$/u.test(name.slice(dot)) ? name.slice(dot) : '';
  const whole = extension === '' ? name : name.slice(0, dot);
  const clean = [...whole.normalize('NFC').replaceAll(BAD, '-')]
    .slice(0, 60)
    .join('')
    .replaceAll(/-{2,}/gu, '-')
    .replace(/^[-.]+/u, '');
  let end = clean.length;
  while (end > 0 && '-.'.includes(clean.charAt(end - 1))) end -= 1;
  const base = end === 0 ? '未命名' : clean.slice(0, end);
  if (RESERVED.test(stem(base))) return base.replace(/^[^.]*/u, '$&-1') + extension;
  return TAKEN.has(`${base}${extension}`.toLowerCase()) ? `${base}-1${extension}` : base + extension;
}

/** Windows takes a name for a device by what stands before its first dot. */
function stem(name: string): string {
  return name.split('.')[0] ?? name;
}

function named(character: string): string {
  if (/\p{Zs}/u.test(character)) return intakeWord('space');
  if (/[\p{C}\p{Z}]/u.test(character)) return `${intakeWord('invisible')} ${codePoint(character.codePointAt(0) ?? 0)}`;
  return `“${character}”`;
}
