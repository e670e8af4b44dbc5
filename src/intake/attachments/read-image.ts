/** Bytes of an image in which its description is looked for. */
const HEAD = 512 * 1024;
const GPS_DIRECTORY = 0x8825;
const LATITUDE = 2;
const XMP_PLACE = /exif:GPSL(?:atitude|ongitude)/u;

/** Whether an image says where it was taken: Exif of JPEG, PNG, WebP and TIFF, or XMP. */
export function imageTellsPlace(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  if (XMP_PLACE.test(head.toString('latin1'))) return true;
  return exifPlaces(head).some((at) => hasPlace(head.subarray(at)));
}

/** Where a TIFF header may begin. */
function exifPlaces(head: Buffer): number[] {
  const places: number[] = [];
  if (/^(?:II\*\0|MM\0\*)/u.test(head.subarray(0, 4).toString('latin1'))) places.push(0);
  for (const [mark, skip] of [
    ['Exif\0\0', 6],
    ['eXIf', 4],
    ['EXIF', 8],
  ] as const) {
    const at = head.indexOf(mark, 0, 'latin1');
    if (at >= 0) places.push(at + skip);
  }
  return places;
}

function hasPlace(tiff: Buffer): boolean {
  const order = tiff.subarray(0, 2).toString('latin1');
  if (order !== 'II' && order !== 'MM') return false;
  const read16 = (at: number) =>
    at + 2 > tiff.length ? 0 : order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const read32 = (at: number) =>
    at + 4 > tiff.length ? 0 : order === 'II' ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const tagsAt = (directory: number) =>
    Array.from({ length: Math.min(read16(directory), 512) }, (_value, index) => {
      const at = directory + 2 + index * 12;
      return { tag: read16(at), value: read32(at + 8) };
    });
  const gps = tagsAt(read32(4)).find(({ tag }) => tag === GPS_DIRECTORY);
  return gps !== undefined && tagsAt(gps.value).some(({ tag }) => tag === LATITUDE);
}
