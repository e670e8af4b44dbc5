import { cancel, confirm, intro, isCancel, log, select, text } from '@clack/prompts';
import type { DocumentType, Field } from '../src/documents/document-type.ts';
import { DOCUMENT_TYPES } from '../src/documents/index.ts';
import { fieldsOf } from '../src/documents/type-fields.ts';
import type { Agency } from '../src/domain/agency.ts';
import { type PlainDate, parsePlainDate } from '../src/domain/plain-date.ts';
import { newWords } from '../src/i18n/new.ts';
import { fill } from '../src/i18n/text.ts';
import { choicesOf } from '../src/new/choices.ts';
import type { NewDocument } from '../src/new/propose-document.ts';
import { yamlText } from '../src/new/yaml-text.ts';
import { LANGUAGE } from './command-line.ts';
import type { Answers } from './new-answers.ts';

/** The library's own hints are English: ours stand in the questions. */
const QUIET = { showInstructions: false } as const;

/** The person pressed Ctrl-C or said no: nothing has been written. */
export class Cancelled extends Error {}

/** Asks for what the command line did not give. Nothing is written while it asks. */
export async function askForAnswers(answers: Answers): Promise<NewDocument> {
  intro(say('begin'));
  const type = answers.type() ?? (await chooseType());
  const agency = type.name === 'agencies' ? null : (answers.agency() ?? (await chooseAgency(answers)));
  const fields = answers.fields(type);
  if (type.name === 'reports' && !fields.has('reportYear'))
    fields.set(
      'reportYear',
      await ask(say('askYear'), { check: (value) => (/^\d{4}$/u.test(value) ? null : say('badYear')) }),
    );
  const title = answers.title(type, agency) ?? (await ask(say('askTitle'), { check: needed }));
  const { given } = answers;
  const published = given.date ? answers.published() : await askDay(say('askDate'), answers.published());
  const adopted =
    given.adopted || type.name === 'agencies' ? answers.adopted(published) : await askDay(say('askAdopted'), published);
  const category = given.category
    ? (answers.category(type, agency)?.id ?? null)
    : await chooseCategory(answers, type, agency);
  for (const field of fieldsOf(type)) {
    const own = type.fields.some(({ key }) => key === field.key);
    if (!own || field.need === 'optional' || field.parts || fields.has(field.key)) continue;
    const value = await askField(field);
    if (value !== '') fields.set(field.key, yamlText(value));
  }
  return { type, title, agency, published, adopted, category, given: fields };
}

/** One of the words a field may hold, or a text; empty when it is left for later. */
async function askField(field: Field): Promise<string> {
  const [name] = field.names;
  const choices = choicesOf(field);
  if (choices.length === 0) return ask(say('askField', { name, form: field.form[LANGUAGE] }), {});
  const options = [...choices.map((word) => ({ value: word, label: word })), { value: '', label: say('later') }];
  return answer(select<string>({ message: say('askChoice', { name }), options, ...QUIET }));
}

export async function confirmWriting(path: string): Promise<void> {
  if (!(await answer(confirm({ message: say('askWrite', { path }), active: say('yes'), inactive: say('no') }))))
    throw new Cancelled();
}

async function chooseType(): Promise<DocumentType> {
  const options = DOCUMENT_TYPES.map((type) => ({ value: type, label: type.label[LANGUAGE], hint: type.name }));
  return answer(select<DocumentType>({ message: say('askType'), options, ...QUIET }));
}

async function chooseAgency(answers: Answers): Promise<Agency | null> {
  const { list } = answers.around.site.agencies;
  if (list.length === 0) {
    log.warn(say('missingAgency', { agencies: '' }));
    return null;
  }
  const options = list.map((agency) => ({ value: agency, label: agency.name, hint: agency.id }));
  return answer(select<Agency>({ message: say('askAgency'), options, maxItems: 12, ...QUIET }));
}

async function chooseCategory(
  answers: Answers,
  type: DocumentType,
  agency: Agency | null,
): Promise<NewDocument['category']> {
  const [first, ...rest] = answers.categories(type, agency);
  if (!first || rest.length === 0) return first?.id ?? null;
  const options = [first, ...rest].map(({ id, name }) => ({ value: id, label: name, hint: id }));
  return answer(select({ message: say('askCategory'), options, maxItems: 12, ...QUIET }));
}

async function askDay(message: string, proposed: PlainDate): Promise<PlainDate> {
  const check = (value: string) => (parsePlainDate(value) ? null : say('badDate'));
  return parsePlainDate(await ask(message, { proposed, check })) ?? proposed;
}

function needed(value: string): string | null {
  return value.trim() === '' ? say('needed') : null;
}

async function ask(
  message: string,
  { proposed = '', check = () => null }: { proposed?: string; check?: (value: string) => string | null },
): Promise<string> {
  const validate = (value: string | undefined) => check(value?.trim() ?? '') ?? undefined;
  const options = { message, validate, ...(proposed === '' ? {} : { initialValue: proposed }) };
  return (await answer(text(options)))?.trim() ?? '';
}

/** The answer, or {@link Cancelled} where Ctrl-C was pressed: the library gives a symbol of its own then. */
async function answer<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const given = await question;
  if (isCancel(given)) {
    cancel('');
    throw new Cancelled();
  }
  return given as Exclude<T, symbol>;
}

function say(name: keyof typeof newWords, values: { readonly [name: string]: string | number } = {}): string {
  return fill(newWords[name], LANGUAGE, values);
}
