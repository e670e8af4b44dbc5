import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES } from '../documents/index.ts';
import { makeSite } from './fixture-site.ts';
import { indexSite } from './site-index.ts';
import { webManifest } from './web-manifest.ts';

const site = makeSite({ documents: [] });
const of = (settings: Partial<typeof site.settings>) =>
  JSON.parse(webManifest(indexSite({ ...site, settings: { ...site.settings, ...settings } }, DOCUMENT_TYPES)));

describe('the manifest', () => {
  it('carries the name of the site and stays below its base', () => {
    const manifest = of({ name: '示例县政府信息公开网', base: '/xxgk/' });
    expect(manifest).toMatchObject({ name: '示例县政府信息公开网', scope: '/xxgk/', start_url: '/xxgk/' });
    for (const { src } of manifest.icons) expect(src).toMatch(/^\/xxgk\/[\w.-]+$/u);
  });

  it('shortens a long name alone', () => {
    expect(of({ name: '示例县' }).short_name).toBeUndefined();
    expect(of({ name: '示例县人民政府政府信息公开平台' }).short_name).toBe('示例县人民政府');
    expect(of({ name: '示例经济技术开发区管理委员会' }).short_name).toBe('示例经济技术开发区管理委');
  });

  it('names icons that the product has, of the size it says', () => {
    for (const { src, sizes, type } of of({ base: '/' }).icons) {
      const file = join(import.meta.dirname, '../../public', src);
      expect(existsSync(file), src).toBe(true);
      if (type !== 'image/png') continue;
      const png = readFileSync(file);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });
});
