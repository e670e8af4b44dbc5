import { ADDRESSES, type SiteIndex } from './site-index.ts';

/** Icons of public/, drawn from favicon.svg. */
const ICONS = [
  { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

/** A phone's home screen shows this many characters of a name. */
const SHORT = 12;

/** Web app manifest (W3C): what a phone shows of a site that was put on its home screen. */
export function webManifest(index: SiteIndex): string {
  const { name, description, language, base } = index.site.settings;
  const manifest = {
    id: base,
    name,
    ...(name.length > SHORT ? { short_name: shortName(name) } : {}),
    ...(description ? { description } : {}),
    lang: language,
    dir: 'ltr',
    start_url: index.href(ADDRESSES.home),
    scope: base,
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: ICONS.map((icon) => ({ ...icon, src: `${base}${icon.src}` })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** `示例县政府信息公开网` loses what every such site is called; what is still too long is cut. */
function shortName(name: string): string {
  const short = name.replace(/(?:政府)?信息公开(?:网|平台|专栏)?$|门户网站$|官方网站$/u, '') || name;
  return short.slice(0, SHORT);
}
