import type { Validity } from '../../domain/document.ts';

/** Shape and colour of a status, as a class of the style sheet. */
export const VALIDITY_CLASS = {
  尚未生效: 'pending',
  现行有效: 'inforce',
  已被修改: 'amended',
  部分失效: 'partial',
  失效: 'lapsed',
  废止: 'repealed',
} as const satisfies { readonly [status in Validity]: string };
