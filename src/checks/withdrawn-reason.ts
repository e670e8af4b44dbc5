import type { Check } from './check.ts';
import { findPlaceholder } from './placeholder.ts';
import { problemAt } from './problem-at.ts';

const EMPTY_WORDS = /^(?:撤回|已?撤销|删除|下线|错误|有误|有错|其他|其它|无|原因|工作需要|略)[。.]?$/u;

/** A withdrawal notice must tell readers why (design.md, States); fewer than four characters tell nothing. */
export const withdrawnReason: Check = {
  rule: 'withdrawn-reason',
  run: ({ withdrawals, settings }) =>
    withdrawals
      .filter(({ reason }) => {
        const words = reason.trim();
        return [...words].length < 4 || EMPTY_WORDS.test(words) || findPlaceholder(words, settings.ownNames) !== null;
      })
      .map(({ document, reason: found }) =>
        problemAt(document, 'withdrawn.reason', { rule: 'withdrawn-reason', severity: 'warning', found }),
      ),
};
