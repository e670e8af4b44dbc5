import type { Options as Schema } from 'rehype-sanitize';

const REGION: NonNullable<NonNullable<Schema>['attributes']>[string] = [
  'id',
  ['className', 'footnotes', 'table-scroll', 'note', 'warning', 'signature', 'attachments'],
];

/**
 * The second wall: what a body may consist of, whatever the drawing of its nodes does. Comments are let through
 * because only citations make them: HTML of the editor never becomes a node, and the writer of the HTML checks
 * their form again.
 */
export const BODY_SCHEMA: Schema = {
  strip: [],
  clobber: [],
  clobberPrefix: '',
  ancestors: {},
  required: {},
  allowComments: true,
  allowDoctypes: false,
  protocols: { href: ['http', 'https', 'mailto', 'tel', 'gh-ref'], src: ['gh-ref'] },
  tagNames: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'br'],
    ...['strong', 'em', 'del', 'code', 'sup', 'span', 'a', 'img', 'figure', 'figcaption'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: [
      'id',
      'href',
      'title',
      'ariaLabel',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'external', 'data-footnote-backref'],
      ['rel', 'noopener', 'external'],
    ],
    code: [['className', /^language-/]],
    div: [...REGION, 'role'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: ['src', 'alt', 'title', 'loading', 'decoding'],
    li: ['id'],
    ol: ['start'],
    p: ['id', ['className', 'signature', 'contents', 'container-title']],
    section: [...REGION, 'ariaLabel', 'tabIndex', 'dataFootnotes'],
    strong: [['className', 'article']],
    td: [['className', 'text-left', 'text-center', 'text-right']],
    th: ['scope', ['className', 'text-left', 'text-center', 'text-right']],
  },
};
