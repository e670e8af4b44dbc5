import { cpSync, existsSync, readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';

/**
 * Astro is compiled once into a renderer that draws pages from their props (src/publishing/renderer.ts);
 * it reads no content and serves nothing. The publisher sets both variables.
 */
const base = process.env.GLASSHOUSE_BASE ?? '/';
const out = process.env.GLASSHOUSE_RENDERER_OUT ?? '.glasshouse/renderer/dev';

/** @type {import('astro').AstroIntegration} */
const renderer = {
  name: 'glasshouse-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'glasshouse-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/publishing/renderer.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', sharpImageService: 'stable' },
      });
    },
    // Astro publishes the script of every page, but leaves what that script fetches at first use beside the server's code.
    'astro:build:done': ({ dir }) => {
      const fetched = new URL('../server/assets/', dir);
      if (existsSync(fetched)) cpSync(fetched, new URL('assets/', dir), { recursive: true });
    },
  },
};

/**
 * Every style sheet begins with the order of the layers (src/ui/styles/site.css): a page may load several, and the
 * one that comes first would set the order for all.
 *
 * @type {import('vite').Plugin}
 */
const layers = {
  name: 'glasshouse-layers',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.css')) return null;
    const site = readFileSync(new URL('./src/ui/styles/site.css', import.meta.url), 'utf8');
    return { code: `${/^@layer .*;$/mu.exec(site)[0]}\n${code}`, map: null };
  },
};

export default defineConfig({
  base,
  outDir: out,
  cacheDir: '.glasshouse/astro',
  // The publisher copies public/ itself.
  publicDir: '.glasshouse/no-public',
  output: 'server',
  adapter: renderer,
  integrations: [mdx()],
  // Bold before full-width punctuation needs cjk-friendly; the stock processor has no place for it.
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly] }), syntaxHighlight: false },
  image: { service: passthroughImageService() },
  // A strict content security policy allows no inline style or script.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // The renderer carries all it needs, so that it may be cached anywhere.
  vite: {
    // Phones of 2022 understand cascade layers but not media queries written as ranges.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome99', 'firefox97', 'ios15.4', 'safari15.4'] },
    ssr: { noExternal: true },
    // The script of every page is built as a worker is: one file with an address, run before the first paint.
    worker: { format: 'es' },
    plugins: [layers],
  },
  devToolbar: { enabled: false },
  prefetch: false,
  server: { host: false },
});
