// Plain JavaScript for the system's own Node (20 or newer): installs what is missing, then hands over to the
// pinned Node 24 from node_modules. Usage: node scripts/bootstrap.mjs VERB [options]; runs scripts/VERB.ts.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.glasshouse-installed');
const windows = process.platform === 'win32';

/** Says what went wrong and what to do, in Chinese and English, and ends with exit code 2. */
function stop(chinese, english) {
  console.error(`\n${chinese}\n${english}`);
  process.exit(2);
}

/** The lock file and the platform name one installation; the same name means nothing to install. */
function installationName() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

function installed(name) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === name;
}

function install(name) {
  console.error(
    '正在安装所需的软件包（只在第一次或升级后进行）… / Installing packages (first time or after an upgrade) …',
  );
  // Not `npm ci`: it refuses a lock file made where a registry lacks the packages of other platforms. With --no-save the
  // lock file is followed and left as it is. Install scripts are never needed: every binary comes inside a package.
  const result = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: windows,
    },
  );
  if (result.error || result.status !== 0) {
    stop(
      '软件包没有装好。请检查网络或 npm 的镜像设置，然后再运行一次同样的命令。',
      'The packages could not be installed. Check the network or the npm registry setting, then run the same command again.',
    );
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, name);
}

/** Node 24 from the platform package; else the running Node if it is new enough. */
function findNode() {
  const pinned = join(modules, '.bin', windows ? 'node.exe' : 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(
    `这台机器（${process.platform} ${process.arch}）没有可用的 Node 24 软件包，系统自带的是 ${process.version}。请安装 Node 24 或更新的版本后再运行。`,
    `No packaged Node 24 for this machine (${process.platform} ${process.arch}), and the system has ${process.version}. Install Node 24 or newer, then run again.`,
  );
}

const [verb, ...options] = process.argv.slice(2);
if (!verb || !existsSync(join(root, 'scripts', `${verb}.ts`))) {
  stop(`没有这个命令：${verb ?? ''}`, `No such command: ${verb ?? ''}`);
}
if (!existsSync(join(root, 'package-lock.json'))) {
  stop('缺少 package-lock.json，请重新克隆。', 'package-lock.json is missing; clone again.');
}
const name = installationName();
if (!installed(name)) install(name);
const node = findNode();
const child = spawn(node, [join(root, 'scripts', `${verb}.ts`), ...options], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Half of a short command is the compiling of its own code: kept from run to run.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.glasshouse/compiled'),
    PATH: `${join(modules, '.bin')}${windows ? ';' : ':'}${process.env.PATH ?? ''}`,
  },
});
// A signal to this process must reach the one that does the work, or a server would outlive its command.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', () => process.exit(2));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 2)));
