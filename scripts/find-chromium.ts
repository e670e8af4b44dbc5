import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './command-line.ts';

const INSTALLED: { readonly [platform: string]: readonly string[] } = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
};

/**
 * The browser for the tests: one that is installed, else Playwright's own download, else Debian's package when root.
 * Throws with what to do when none can be had.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.error('没有找到 Chromium，正在下载… / No Chromium found; downloading …');
  const cli = join(ROOT, 'node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 });
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 2] });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const packaged = findChromium();
    if (packaged) return packaged;
  }
  throw new Error(
    '找不到浏览器。请安装 Chrome、Chromium 或 Edge，或用环境变量 CHROMIUM 指明它的位置。\n' +
      'No browser. Install Chrome, Chromium or Edge, or name one in the environment variable CHROMIUM.',
  );
}

function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  const candidates = [...(named ? [named] : []), ...(INSTALLED[process.platform] ?? []), chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}
