import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../src/domain/nearest.ts';
import { type PlainDate, parsePlainDate, shanghaiDay } from '../src/domain/plain-date.ts';
import { commandLine } from '../src/i18n/command-line.ts';
import { PDF_WORDS } from '../src/i18n/pdf.ts';
import { fill } from '../src/i18n/text.ts';
import { UnprintableError } from '../src/publishing/pdf/unprintable.ts';
import { createProgress, type Progress } from '../src/publishing/progress.ts';
import { systemFault } from './system-fault.ts';

/** Root of the product. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const LANGUAGE = 'zh-CN';

/** A command called wrongly: exit code 2 with one sentence, no stack. */
export class UsageError extends Error {}

export function say(name: keyof typeof commandLine, values: { readonly [name: string]: string | number } = {}): string {
  return fill(commandLine[name], LANGUAGE, values);
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Options of a verb; every verb that reads content takes `--content` and `--today`. Whatever is wrong with them is a
 * {@link UsageError} in Chinese that names the nearest option. `--help` is left to the verb, which must list it.
 */
export function parseOptions<T extends Options>(
  options: T,
  args: readonly string[] = process.argv.slice(2),
  allowPositionals = false,
) {
  refuseWrongUsage(options, args, allowPositionals);
  try {
    return parseArgs({ options, args: [...args], allowPositionals, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The name of the verb that runs: `check` of `scripts/check.ts`. */
export function verbName(): string {
  return /([\w-]{1,60})\.[cm]?[jt]s$/u.exec(process.argv[1] ?? '')?.[1] ?? '';
}

function refuseWrongUsage(options: Options, args: readonly string[], allowPositionals: boolean): void {
  const { tokens } = parseArgs({ options, args: [...args], allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals)
      throw new UsageError(say('unexpectedWord', { word: token.value, verb: verbName() }));
    if (token.kind !== 'option') continue;
    const { rawName: name, value } = token;
    const known = options[token.name];
    if (!known) throw new UsageError(unknownOption(name, Object.keys(options)));
    if (known.type === 'boolean' && value !== undefined)
      throw new UsageError(say('optionTakesNoValue', { name, value }));
    const swallowed = !token.inlineValue && value?.startsWith('--') === true;
    if (known.type === 'string' && (value === undefined || value === '' || swallowed))
      throw new UsageError(say('optionNeedsValue', { name }));
  }
}

function unknownOption(name: string, known: readonly string[]): string {
  const meant = nearest(name.replace(/^-+/u, ''), known);
  return say('unknownOption', { name, suggestion: suggestion(meant && `--${meant}`), verb: verbName() });
}

/** A question to put behind a refusal; empty when nothing is near. */
export function suggestion(name: string | null): string {
  return name ? say('didYouMean', { name }) : '';
}

export function contentFolder(value: string | undefined): string {
  return resolve(process.cwd(), value ?? resolve(ROOT, 'content'));
}

export function parseToday(value: string | undefined): PlainDate | null {
  if (value === undefined) return null;
  const day = parsePlainDate(value);
  if (!day) throw new UsageError(say('badToday', { value }));
  return day;
}

export function parsePort(value: string | undefined): number {
  const port = value === undefined ? 4321 : Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(say('badPort', { value: value ?? '' }));
  return port;
}

/** The day it is for the office, whatever the time zone of the machine. */
export function clockDay(): PlainDate {
  return shanghaiDay(Date.now());
}

export function terminalProgress(verbose: boolean): Progress {
  return createProgress({
    terminal: process.stderr.isTTY === true && !verbose,
    verbose,
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
    cpu: () => {
      const usage = process.cpuUsage();
      return (usage.user + usage.system) / 1e6;
    },
    words: {
      left: (seconds) => say('secondsLeft', { seconds }),
      took: (stage, seconds) => say('stageTook', { stage, seconds }),
    },
  });
}

/** Runs a verb: its number is the exit code; wrong usage and faults of the program or the system end with 2. */
export async function main(verb: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await verb();
  } catch (error) {
    console.error(describeFault(error, process.argv.includes('--verbose')));
    process.exitCode = 2;
  }
}

function describeFault(error: unknown, verbose: boolean): string {
  if (error instanceof UnprintableError) return PDF_WORDS[error.missing === 'font' ? 'noFont' : 'noProgram']['zh-CN'];
  if (error instanceof UsageError) return say('wrongUsage', { reason: error.message });
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const fault = systemFault(error);
  if (!fault) return `${say('programFault')}\n${stack}`;
  const sentence = say(fault.words, { path: fault.path });
  return verbose ? `${sentence}\n${stack}` : `${sentence}${say('faultMore')}`;
}
