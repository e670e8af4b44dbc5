import { type ChildProcess, fork } from 'node:child_process';
import type { PrintAnswer, PrintRequest } from './typst-child.ts';
import type { Unprintable } from './unprintable.ts';

/** Prints sources of Typst. It runs in a process of its own: what ends the compiler must not end a build. */
export interface TypstPrinter {
  readonly print: (request: PrintRequest) => Promise<PrintAnswer>;
  readonly close: () => void;
}

/** Milliseconds after which the printing of one document is given up. */
const PATIENCE = 120_000;

/** Opens the printer and prints a line of Chinese with it; tells what is missing where that cannot be done. */
export async function openTypst(): Promise<TypstPrinter | Unprintable> {
  const printer = startPrinter();
  const probe = { source: '#set document(title: "样")\n= 政府信息公开 \n', files: new Map<string, Uint8Array>() };
  const plain = await printer.print({ ...probe, accessible: false });
  const accessible = 'pdf' in plain ? await printer.print({ ...probe, accessible: true }) : plain;
  if ('pdf' in accessible) return printer;
  printer.close();
  return 'pdf' in plain ? 'font' : 'program';
}

export function startPrinter(): TypstPrinter {
  let child: ChildProcess | null = null;
  const close = () => {
    child?.kill();
    child = null;
  };
  const print = async (request: PrintRequest): Promise<PrintAnswer> => {
    if (!child) {
      const started = await start();
      if (!started) return { error: 'the compiler did not start' };
      child = started;
    }
    const answer = await ask(child, request);
    if (answer) return answer;
    close();
    return { error: 'the compiler ended' };
  };
  return { print, close };
}

/** A compiler that is ready; null when it cannot be started here. */
function start(): Promise<ChildProcess | null> {
  const child = fork(new URL('./typst-child.ts', import.meta.url), {
    serialization: 'advanced',
    // What the compiler prints about itself is not for clerks.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  });
  return new Promise((resolve) => {
    child.once('message', () => resolve(child));
    child.once('error', () => resolve(null));
    child.once('exit', () => resolve(null));
  });
}

function ask(child: ChildProcess, request: PrintRequest): Promise<PrintAnswer | null> {
  return new Promise((resolve) => {
    const finish = (answer: PrintAnswer | null) => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onEnd);
      resolve(answer);
    };
    const onMessage = (answer: PrintAnswer) => finish(answer);
    const onEnd = () => finish(null);
    const timer = setTimeout(onEnd, PATIENCE);
    child.on('message', onMessage);
    child.on('exit', onEnd);
    child.send(request, (error) => {
      if (error) onEnd();
    });
  });
}
