import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type PlainDate, parsePlainDate, shanghaiDay } from '../src/domain/plain-date.ts';
import { commandLine } from '../src/i18n/command-line.ts';
import { fill } from '../src/i18n/text.ts';
import { createProgress, type Progress } from '../src/publishing/progress.ts';

/** Root of the product. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const LANGUAGE = 'zh-CN';

/** A command called wrongly: exit code 2 with one sentence, no stack. */
export class UsageError extends Error {}

export function say(name: keyof typeof commandLine, values: { readonly [name: string]: string | number } = {}): string {
  return fill(commandLine[name], LANGUAGE, values);
}

/** Options of a verb; every verb that reads content takes `--content` and `--today`. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  args: readonly string[] = process.argv.slice(2),
  allowPositionals = false,
) {
  try {
    return parseArgs({ options, args: [...args], allowPositionals, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
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

/** Runs a verb: its number is the exit code; wrong usage and faults of the program end with 2. */
export async function main(verb: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await verb();
  } catch (error) {
    if (error instanceof UsageError) console.error(say('wrongUsage', { reason: error.message }));
    else
      console.error(
        `${say('programFault')}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    process.exitCode = 2;
  }
}
