import type { DocumentType, Field } from '../../documents/document-type.ts';
import { referenceWords as words } from '../../i18n/reference.ts';
import { fill, type Language } from '../../i18n/text.ts';

/** The reference of all fields for editors, as Markdown, from the very tables that intake reads by. */
export function fieldReference(common: readonly Field[], types: readonly DocumentType[], language: Language): string {
  const parts = [
    `# ${words.title[language]}`,
    words.generated[language],
    words.intro[language],
    `## ${words.common[language]}`,
    table(common, language),
  ];
  for (const type of types) {
    parts.push(`## ${fill(words.ofType, language, { label: type.label[language], name: type.name })}`);
    const own = type.fields.filter((field) => !common.some(({ key }) => key === field.key));
    const changed = type.fields.filter((field) =>
      common.some(({ key, need }) => key === field.key && need !== field.need),
    );
    parts.push(own.length + changed.length === 0 ? words.none[language] : table([...own, ...changed], language));
  }
  return `${parts.join('\n\n')}\n`;
}

function table(fields: readonly Field[], language: Language): string {
  const rows = fields.map((field) => {
    const [name, ...synonyms] = field.names;
    const cells = [
      name,
      synonyms.join('、'),
      `\`${field.key}\``,
      words[field.need][language],
      field.form[language],
      field.basis ?? '',
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  });
  return [words.head[language], '|---|---|---|---|---|---|', ...rows].join('\n');
}
