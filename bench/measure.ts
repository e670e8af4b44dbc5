import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measurement {
  readonly code: number;
  readonly seconds: number;
  /** User and system time of the process and all its children. */
  readonly cpuSeconds: number;
  /** Highest resident memory of the process and its children together, in bytes; 0 where it cannot be read. */
  readonly peakBytes: number;
  readonly standardError: string;
}

const INTERVAL = 40;

/** Runs a command as a whole process. CPU time comes from the shell's own `times`, memory from /proc. */
export function measure(
  command: readonly string[],
  environment: { readonly [name: string]: string } = {},
): Promise<Measurement> {
  const began = performance.now();
  const child = spawn('/bin/sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'measure', ...command], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let peakBytes = 0;
  const timer = setInterval(() => {
    if (child.pid) peakBytes = Math.max(peakBytes, residentBytes(child.pid));
  }, INTERVAL);
  const texts = ['', ''];
  for (const [index, stream] of [child.stderr, child.stdio[3]].entries()) {
    stream?.on('data', (data: Buffer) => {
      texts[index] += data.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const [standardError = '', times = ''] = texts;
      resolve({
        code: code ?? -1,
        seconds: (performance.now() - began) / 1000,
        cpuSeconds: childSeconds(times),
        peakBytes,
        standardError,
      });
    });
  });
}

/** The second line of `times`: user and system time of the children, such as `0m1.50s 0m0.20s`. */
function childSeconds(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, match) => sum + Number(match[1]) * 60 + Number(match[2]),
    0,
  );
}

function residentBytes(root: number): number {
  const family = new Set([root]);
  const resident = new Map<number, number>();
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/u.test(name)) continue;
      const status = readStatus(name);
      if (!status) continue;
      parents.set(Number(name), status.parent);
      resident.set(Number(name), status.bytes);
    }
  } catch {
    // No /proc on this system: memory is then not measured.
    return 0;
  }
  for (const [child] of [...parents].sort((a, b) => a[0] - b[0])) {
    if (family.has(parents.get(child) ?? -1)) family.add(child);
  }
  return [...family].reduce((sum, id) => sum + (resident.get(id) ?? 0), 0);
}

function readStatus(id: string): { parent: number; bytes: number } | null {
  try {
    const text = readFileSync(`/proc/${id}/status`, 'utf8');
    const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(text)?.[1] ?? 0);
    return { parent: number('PPid'), bytes: number('VmRSS') * 1024 };
  } catch {
    // The process ended between the listing and the reading.
    return null;
  }
}
