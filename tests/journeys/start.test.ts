import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { copyContent, ROOT, runVerb, TODAY, temporaryFolder } from '../run-verb.ts';
import { startServing } from '../running-verb.ts';

const folder = temporaryFolder();
const department = join(ROOT, 'tests/sites/department');
const { cache } = inject('sites');
const argumentsFor = (content: string, out: string, port: number) => [
  ...['--port', String(port), '--content', content, '--out', out, '--cache', cache, '--today', TODAY, '--no-search'],
];
afterAll(folder.remove);

describe('npm start', () => {
  it('builds an office’s own content, prints the address when the site is there, and serves it', async () => {
    const out = join(folder.path, 'dist');
    const running = await startServing('start', argumentsFor(department, out, 0));
    try {
      expect(running.url).toMatch(/^http:\/\/localhost:\d+\/opendata\/$/u);
      expect(existsSync(join(out, 'index.html'))).toBe(true);
      const home = await fetch(running.url);
      expect(home.status).toBe(200);
      expect(await home.text()).toContain('示例市图书档案信息公开');
      // The bare host leads to the site below its path.
      expect((await fetch(new URL('/', running.url))).url).toBe(running.url);
      expect((await fetch(`${running.url}absent/`)).status).toBe(404);
      expect((await fetch(`${running.url}../../etc/passwd`)).status).toBe(404);
      expect((await fetch(`${running.url}%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
    } finally {
      await running.stop();
    }
  });

  it('serves nothing when the content has an error, and ends with 1', () => {
    const content = copyContent(department, join(folder.path, 'bad'));
    writeFileSync(join(content, 'news/2026/bad.md'), '---\n标题: 坏文件\n发布日期: 2026-02-30\n---\n\n正文。\n');
    const result = runVerb('start', argumentsFor(content, join(folder.path, 'bad/dist'), 0));
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('2026-02-30');
    expect(result.stdout).not.toContain('localhost');
  });

  it('says what to do when the port is taken, and ends with 2', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const failed = startServing('start', argumentsFor(department, join(folder.path, 'dist'), port));
    await expect(failed).rejects.toThrow(/ended with 2[\s\S]*--port/u);
    taken.close();
  });
});
