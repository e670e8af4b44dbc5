/** Media types of the formats that offices publish, by lower-case extension. */
const MEDIA_TYPES: { readonly [extension: string]: string } = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  wps: 'application/vnd.ms-works',
  et: 'application/vnd.ms-excel',
  dps: 'application/vnd.ms-powerpoint',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  rtf: 'application/rtf',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  xml: 'application/xml',
  yaml: 'application/yaml',
  zip: 'application/zip',
  rar: 'application/vnd.rar',
  '7z': 'application/x-7z-compressed',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

/** Pages, scripts, programs and shortcuts: never published, never executed. */
const EXECUTABLE = new Set(
  (
    'html htm xhtml shtml mht mhtml hta mdx astro vue svelte js mjs cjs jsx ts mts cts tsx wasm swf ' +
    'php phtml asp aspx jsp cgi pl py rb sh bash zsh csh command bat cmd ps1 psm1 vbs vbe wsf wsh jse sct ' +
    'exe com scr msi msp dll sys cpl drv ocx jar apk ipa app deb rpm dmg pkg run bin elf so dylib gadget ' +
    'lnk url webloc desktop reg inf chm hlp xsl xslt svgz docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam sldm'
  ).split(' '),
);

/** Lower-case extension without the dot; empty for none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** Null for an extension that is not a usual format; such files are sent as `application/octet-stream`. */
export function mediaTypeOf(extension: string): string | null {
  return Object.hasOwn(MEDIA_TYPES, extension) ? (MEDIA_TYPES[extension] ?? null) : null;
}

export function isExecutable(extension: string): boolean {
  return EXECUTABLE.has(extension);
}

export function isImage(extension: string): boolean {
  return mediaTypeOf(extension)?.startsWith('image/') ?? false;
}
