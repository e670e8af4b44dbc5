import type { Json } from '../../domain/document.ts';

/** JSON for a `<script>` data block: no `<` can end the block or open a comment. */
export function jsonForScript(value: Json): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
