import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './command-line.ts';

// Keeps the preview server running, and starts it anew when the product's own code changes.
const server = fileURLToPath(new URL('./preview-server.ts', import.meta.url));
const SETTLE = 150;
let child: ChildProcess | null = null;
let restarting = false;
let timer: NodeJS.Timeout | undefined;

function startServer(): void {
  child = spawn(process.execPath, [server, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('exit', (code) => {
    if (!restarting) process.exit(code ?? 0);
    restarting = false;
    startServer();
  });
}

for (const folder of ['src', 'public']) {
  watch(join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      restarting = true;
      child?.kill('SIGTERM');
    }, SETTLE);
  });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    child?.kill(signal);
    process.exit(0);
  });
}
startServer();
