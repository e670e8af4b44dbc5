import { maskName } from '../domain/privacy/mask.ts';
import { isPersonName } from '../domain/privacy/person-names.ts';
import { PROPERTY_NAMES } from '../i18n/problems-checks-files.ts';
import { problemInAttachment } from './attachment-problem.ts';
import type { Check } from './check.ts';

/** Names of programs and defaults that tell nothing of anybody. */
const NOBODY =
  /^(?:admin(?:istrator)?|user|pc|微软用户|microsoft|wps|windows|openpyxl|python-docx|apache poi|default|unknown|作者|\d*)$/iu;
const PEOPLE = new Set(['creator', 'lastModifiedBy', 'manager', 'contributor']);

/** Authors and last editors in the properties of attachments. */
export const attachmentAuthor: Check = {
  rule: 'attachment-author',
  run: (_site, { files = [] }) =>
    files.flatMap((file) => {
      const names = (file.outline()?.metadata ?? []).filter(
        ({ name, value }) => PEOPLE.has(name) && !NOBODY.test(value),
      );
      if (names.length === 0) return [];
      const found = names
        .map(
          ({ name, value }) =>
            `${PROPERTY_NAMES[name]?.['zh-CN'] ?? name}“${isPersonName(value) ? maskName(value) : value}”`,
        )
        .join('、');
      return [problemInAttachment(file, { rule: 'attachment-author', severity: 'notice', found })];
    }),
};
