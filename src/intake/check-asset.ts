import type { Problem } from '../domain/problem.ts';
import type { IntakeWord } from '../i18n/problems-intake.ts';
import { formatOf, looksLikePage } from './file-signature.ts';
import { intakeProblem, intakeWord, wholeFile } from './intake-problem.ts';
import { extensionOf, isExecutable, mediaTypeOf } from './media-type.ts';

// They see the text of `markup`: single spaces, none around `=`.
const SVG_FAULTS: readonly (readonly [word: IntakeWord, patterns: readonly RegExp[]])[] = [
  ['entity', [/<!entity/iu]],
  [
    'script',
    [
      /<(?:[\w-]{1,40}:)?(?:script|handler|listener)[ />]/iu,
      /[ "'/]on[a-z]{3,40}=/iu,
      /(?:javascript|vbscript) ?:/iu,
      /<\?xml-stylesheet/iu,
    ],
  ],
  ['embed', [/<(?:[\w-]{1,40}:)?(?:foreignobject|iframe|embed|object|html|body|form)[ />]/iu]],
  [
    'outside',
    [
      /(?:href|src)=["']? ?(?:https?:|\/\/)/iu,
      /(?:href|src)=["']? ?data:(?!image\/(?:png|jpe?g|gif|webp))/iu,
      /@import/iu,
      /url\( ?["']? ?(?:https?:|\/\/)/iu,
    ],
  ],
];
const XML_FAULTS = SVG_FAULTS.filter(([word]) => word === 'entity' || word === 'script');
const MACRO_MARKS = [Buffer.from('vbaProject.bin', 'latin1'), Buffer.from('_VBA_PROJECT', 'utf16le')];
const OFFICE = new Set(['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'wps', 'et', 'dps', 'dot', 'dotx', 'xlt', 'xltx']);

/** What makes a file unfit to publish beside documents, judged by its name alone. */
export function checkAssetName(path: string): Problem[] {
  const extension = extensionOf(path);
  const place = wholeFile(path);
  if (isExecutable(extension))
    return [intakeProblem('executable', place, { found: `.${extension}`, values: { extension } })];
  if (mediaTypeOf(extension) === null)
    return [intakeProblem('fileType', place, { found: `.${extension}`, values: { extension } })];
  return [];
}

/** What makes a file unfit to publish, judged by its bytes: a disguised program, scripts, macros. */
export function checkAssetBytes(path: string, bytes: Uint8Array): Problem[] {
  const extension = extensionOf(path);
  const place = wholeFile(path);
  if (formatOf(bytes) === 'program' || (looksLikePage(bytes) && extension !== 'txt'))
    return [intakeProblem('disguisedExecutable', place, { found: `.${extension}`, values: { extension } })];
  const what = activeContent(extension, bytes);
  return what.length === 0
    ? []
    : [
        intakeProblem('activeContent', place, {
          found: `.${extension}`,
          values: { what: what.map(intakeWord).join('、') },
        }),
      ];
}

function activeContent(extension: string, bytes: Uint8Array): IntakeWord[] {
  if (extension === 'svg' || extension === 'xml') {
    const text = markup(bytes);
    if (declaresEntities(text)) return ['entity'];
    return (extension === 'svg' ? SVG_FAULTS : XML_FAULTS)
      .filter(([, patterns]) => patterns.some((pattern) => pattern.test(text)))
      .map(([word]) => word);
  }
  if (!OFFICE.has(extension)) return [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return MACRO_MARKS.some((mark) => buffer.includes(mark)) ? ['macro'] : [];
}

/**
 * The text of XML in any of its usual encodings as a browser would see it: character references resolved, breaks
 * inside `java\nscript:` taken out, white space as single spaces with none around `=`.
 */
function markup(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label = first === 0xff || second === 0 ? 'utf-16le' : first === 0xfe || first === 0 ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label)
    .decode(bytes)
    .replaceAll(/&#(\d{1,7});/gu, (_whole, decimal: string) => character(Number(decimal)))
    .replaceAll(/&#x([0-9a-f]{1,6});/giu, (_whole, hex: string) => character(Number.parseInt(hex, 16)))
    .replaceAll(/[\t\r\n](?=[a-z]{0,10} ?:)/giu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(' =', '=')
    .replaceAll('= ', '=');
}

/** A document type with declarations of its own, or more than one: no drawing program writes that. */
function declaresEntities(text: string): boolean {
  const [, first, ...more] = text.split(/<!doctype/iu);
  return more.length > 0 || (first?.split('>', 1)[0]?.includes('[') ?? false);
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
