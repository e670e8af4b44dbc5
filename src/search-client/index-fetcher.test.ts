import { describe, expect, it } from 'vitest';
import { entryOf, indexFetcher } from './index-fetcher.ts';

const SHARD = 'search/index/a/';

function fetcher(answer: (path: string) => Response | Error) {
  const asked: string[] = [];
  const original = async (input: RequestInfo | URL) => {
    const { pathname } = new URL(String(input), 'https://a.example/');
    asked.push(pathname);
    const said = answer(pathname);
    if (said instanceof Error) throw said;
    return said;
  };
  return { asked, ...indexFetcher('/xxgk/', original, 'https://a.example/xxgk/search/') };
}

describe('indexFetcher', () => {
  it('fetches once what was begun ahead, and again when it is asked for again', async () => {
    const { asked, ahead, fetch } = fetcher((path) => new Response(path));
    ahead([`${SHARD}x.pf_meta`, `${SHARD}x.pf_meta`]);
    expect(asked).toEqual(['/xxgk/search/index/a/x.pf_meta']);
    expect(await (await fetch('/xxgk/search/index/a/x.pf_meta')).text()).toBe('/xxgk/search/index/a/x.pf_meta');
    expect(asked).toHaveLength(1);
    await fetch('/xxgk/search/index/a/x.pf_meta');
    expect(asked).toHaveLength(2);
  });

  it('says what is known without fetching, whatever stands behind the question mark', async () => {
    const { asked, know, fetch } = fetcher(() => new Response(''));
    know(`${SHARD}pagefind-entry.json`, '{"version":"1.6.0"}');
    const response = await fetch('/xxgk/search/index/a/pagefind-entry.json?ts=1');
    expect(await response.json()).toEqual({ version: '1.6.0' });
    expect(asked).toEqual([]);
  });

  it('tells of a shard of which a piece is missing, begun ahead or not', async () => {
    const { ahead, fetch, failures } = fetcher(() => new Response('', { status: 404 }));
    ahead([`${SHARD}x.pf_meta`]);
    await fetch('/xxgk/search/index/a/x.pf_meta');
    await fetch('/xxgk/search/index/b/index/y.pf_index');
    expect([...failures]).toEqual([SHARD, 'search/index/b/']);
  });

  it('tells of a shard that cannot be reached', async () => {
    const { ahead, fetch, failures } = fetcher(() => new TypeError('offline'));
    ahead([`${SHARD}x.pf_meta`]);
    await expect(fetch('/xxgk/search/index/a/x.pf_meta')).rejects.toThrow('offline');
    expect([...failures]).toEqual([SHARD]);
  });

  it('has a file from another place in another form, ahead or not, and tells when it is missing', async () => {
    const there = fetcher((path) => new Response(path, { status: path.endsWith('guide.gz') ? 200 : 404 }));
    there.instead(`${SHARD}x.pf_meta`, `${SHARD}guide.gz`, async (response) => `<${await response.text()}>`);
    there.ahead([`${SHARD}x.pf_meta`]);
    for (let time = 0; time < 2; time += 1)
      expect(await (await there.fetch('/xxgk/search/index/a/x.pf_meta')).text()).toBe(
        '</xxgk/search/index/a/guide.gz>',
      );
    expect(there.failures.size).toBe(0);
    const gone = fetcher(() => new Response('', { status: 404 }));
    gone.instead(`${SHARD}x.pf_meta`, `${SHARD}guide.gz`, async () => '');
    await gone.fetch('/xxgk/search/index/a/x.pf_meta');
    expect([...gone.failures]).toEqual([SHARD]);
  });

  it('forgets a failure of what was begun ahead', async () => {
    let offline = true;
    const { ahead, fetch } = fetcher(() => (offline ? new TypeError('offline') : new Response('here')));
    ahead([`${SHARD}x.pf_meta`]);
    await new Promise((resolve) => setTimeout(resolve));
    offline = false;
    expect(await (await fetch('/xxgk/search/index/a/x.pf_meta')).text()).toBe('here');
  });

  it('leaves alone what is not of the index', async () => {
    const { asked, fetch, failures } = fetcher(() => new Response('', { status: 500 }));
    await fetch('/elsewhere');
    expect(asked).toEqual(['/elsewhere']);
    expect(failures.size).toBe(0);
  });
});

describe('entryOf', () => {
  it('has the form in which Pagefind looks for an index', () => {
    expect(JSON.parse(entryOf('1.6.0', 'und_1', 3))).toMatchObject({
      version: '1.6.0',
      languages: { und: { hash: 'und_1', page_count: 3 } },
    });
  });
});
