import { nearest } from '../../domain/nearest.ts';
import { type BodyContext, nothingNear, report } from './context.ts';

/** Links to places of the document itself must lead somewhere. */
export function checkOwnLinks(context: BodyContext): void {
  for (const { anchor, written, at } of context.ownLinks) {
    if (context.anchors.used.has(anchor)) continue;
    const near = nearest(anchor, context.anchors.used);
    report(context, 'anchor-missing', at, {
      found: written,
      values: { near: near === null ? nothingNear() : `#${near}` },
    });
  }
}
