import type { ChildProcess } from 'node:child_process';
import { startVerb } from './run-verb.ts';

export interface Running {
  /** The address that the verb printed, ending with `/`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a verb that serves and waits until it says where. Throws with all it said when it ends before. */
export function startServing(verb: string, args: readonly string[]): Promise<Running> {
  const child = startVerb(verb, args);
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const url = /https?:\/\/localhost:\d+\/[^\s（(]*/u.exec(said)?.[0];
      if (url) resolve({ url, stop: () => stop(child) });
    });
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`${verb} ended with ${code}\n${said}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });
}
