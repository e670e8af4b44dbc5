import { problemInAttachment } from './attachment-problem.ts';
import type { Check } from './check.ts';

/** Files beside documents that nothing attaches or links to. They are not published. */
export const strayFile: Check = {
  rule: 'stray-file',
  run: ({ settings }, { files = [] }) =>
    files
      .filter(({ path, owners }) => owners.length === 0 && path !== settings.logo)
      .map((file) => problemInAttachment(file, { rule: 'stray-file', severity: 'notice', found: file.path })),
};
