import type { Code } from 'mdast';
import { type Drawn, element } from './handler.ts';

/** A block of code. Words beside the fence that are no name of a language are shown: they may be prose. */
export function code(_state: unknown, node: Code): Drawn {
  const words = [node.lang, node.meta].filter(Boolean).join(' ');
  const isLanguage = /^[\w+#.-]{1,20}$/u.test(words);
  const lines = words !== '' && !isLanguage ? [words, node.value] : [node.value];
  const value = lines.map((line) => `${line}\n`).join('');
  const properties = isLanguage ? { className: [`language-${words}`] } : {};
  return element('pre', {}, [element('code', properties, [{ type: 'text', value }])]);
}
