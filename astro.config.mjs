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
  },
  devToolbar: { enabled: false },
  prefetch: false,
  server: { host: false },
});
