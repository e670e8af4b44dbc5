import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { askAll, externalLinks, linkReport } from '../scripts/external-links.ts';
import { exampleBody, exampleDocument } from '../src/domain/example-document.ts';

const linked = (id: string, ...urls: readonly string[]) =>
  exampleDocument(id, { body: exampleBody({ externalLinks: urls.map((url) => ({ url, line: 9, column: 1 })) }) });
const links = externalLinks([
  linked('notices/a', 'https://b.example/', 'mailto:x@a.example'),
  linked('notices/b', 'https://b.example/', 'https://a.example/'),
]);

it('lists each address once with its places', () => {
  expect(links.map(({ url, places }) => `${url} ${places.join(' ')}`)).toEqual([
    'https://a.example/ notices/b.md:9',
    'https://b.example/ notices/a.md:9 notices/b.md:9',
    'mailto:x@a.example notices/a.md:9',
  ]);
  expect(linkReport(links, null)).toContain('共有 3 个外部链接');
});

it('asks only pages, each once, and marks what does not answer', async () => {
  const asked: string[] = [];
  const answers = await askAll(links, async (url) => {
    asked.push(url);
    return { ok: !url.includes('b.example'), said: url.includes('b.example') ? '404' : '200' };
  });
  expect(asked.sort()).toEqual(['https://a.example/', 'https://b.example/']);
  const report = linkReport(links, answers);
  expect(report).toContain('✗ 404  https://b.example/');
  expect(report).toContain('1 个打不开');
});

it('asks a real server: pages, old addresses, what is gone, who refuses HEAD, and nobody at all', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(301, { location: '/page' });
    else if (request.url === '/get-only') response.writeHead(request.method === 'HEAD' ? 501 : 200);
    else if (request.url === '/refuses') response.writeHead(403);
    else response.writeHead(request.url === '/page' ? 200 : 404);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const at = (path: string) => `http://127.0.0.1:${port}${path}`;
  const urls = ['/page', '/moved', '/gone', '/get-only', '/refuses'].map(at);
  try {
    const answers = await askAll(externalLinks([linked('notices/a', ...urls, 'http://127.0.0.1:1/')]));
    const said = (url: string) => `${answers.get(url)?.ok} ${answers.get(url)?.said}`;
    expect(urls.map(said)).toEqual(['true 200', 'true 200', 'false 404', 'true 200', 'true 403']);
    expect(said('http://127.0.0.1:1/')).toMatch(/^false \S/u);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
