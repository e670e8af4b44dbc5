import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diskCache } from './disk-cache.ts';
import { temporaryContent } from './samples/temporary-content.ts';

const { folder, remove } = temporaryContent({});
afterAll(remove);

describe('the cache on disk', () => {
  const cache = diskCache(join(folder, 'parsed'));
  it('gives back what was saved, and null for what was not', () => {
    expect(cache.load('parsed-00')).toBeNull();
    cache.save('parsed-00', '一\n二');
    cache.save('parsed-00', '三');
    expect(diskCache(join(folder, 'parsed')).load('parsed-00')).toBe('三');
    expect(readdirSync(join(folder, 'parsed'))).toEqual(['parsed-00.txt']);
  });
  it('takes plain keys only', () => {
    expect(() => cache.save('../x', '')).toThrow(/not a cache key/u);
  });
});
