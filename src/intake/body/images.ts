import type { Element } from 'hast';
import type { Image, Paragraph } from 'mdast';
import { report } from './context.ts';
import { type BodyState, contextOf, type Drawn, element, sourceOf, startOf } from './handler.ts';
import { externalLink, reference, targetOf } from './links.ts';

/** An image of this site; one of another site is drawn as a link, so that no reader is reported to it. */
export function image(state: BodyState, node: Image): Drawn {
  const drawn = drawImage(state, node);
  if (drawn?.tagName === 'img' && node.title) drawn.properties['title'] = node.title;
  return drawn ?? { type: 'text', value: node.alt ?? '' };
}

/** An image that stands alone and has a title: the title becomes its caption. */
export function figure(state: BodyState, node: Paragraph): Element | null {
  const [only, ...others] = node.children;
  if (only?.type !== 'image' || others.length > 0 || !only.title) return null;
  const drawn = drawImage(state, only);
  if (!drawn) return null;
  return element('figure', {}, [drawn, element('figcaption', {}, [{ type: 'text', value: only.title }])]);
}

function drawImage(state: BodyState, node: Image): Element | null {
  const context = contextOf(state);
  const at = startOf(node);
  const alt = (node.alt ?? '').trim();
  if (alt === '') report(context, 'image-alt-missing', at, { found: node.url });
  const target = targetOf(node.url);
  if (target.kind === 'internal') {
    const src = reference(context, 'image', target.target, at);
    return element('img', { src, alt, loading: 'lazy', decoding: 'async' }, []);
  }
  if (target.kind === 'external' && /^https?:/u.test(target.url)) {
    report(context, 'image-external', at, { found: node.url });
    const words = alt === '' ? target.url : alt;
    if (context.insideLink > 0) return element('span', {}, [{ type: 'text', value: words }]);
    return externalLink(context, target.url, node.title ?? null, [{ type: 'text', value: words }], at);
  }
  if (target.kind === 'empty') report(context, 'link-empty', at, { found: sourceOf(context, node) });
  else report(context, 'unsafe-link', at, { found: node.url });
  return null;
}
