import type { PublishedDocument } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { ORGAN, sameOrgan } from './text/signature.ts';

/** 发文机关标识 at the head of a title: 示例县财政局关于……. */
const HEAD = /^([\u4e00-\u9fff]{2,30}(?:人民政府|政府|委员会|办公室|办公厅|局|厅|部|委|署))关于/u;

/** The organ that a title begins with against 发文机关. */
export const titleIssuer: Check = {
  rule: 'title-issuer',
  run: ({ documents, agencies }) =>
    documents.filter(namesIssuer).flatMap((document) => {
      const found = HEAD.exec(document.title)?.[1];
      if (!found || !document.issuers.some(({ name }) => ORGAN.test(name))) return [];
      const known = agencies.byName.get(found)?.id ?? null;
      const same = document.issuers.some(({ id, name }) => (known !== null && id === known) || sameOrgan(name, found));
      if (same) return [];
      const values = { issuers: document.issuers.map(({ name }) => name).join('、') };
      return [problemAt(document, 'title', { rule: 'title-issuer', severity: 'warning', found, values })];
    }),
};

/** An interpretation may stand under the title of what it interprets. */
function namesIssuer({ issuers, type }: PublishedDocument): boolean {
  return issuers.length > 0 && (type === 'policies' || type === 'notices');
}
