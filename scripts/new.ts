import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { DOCUMENT_TYPES } from '../src/documents/index.ts';
import { foldAddress } from '../src/domain/address.ts';
import { newWords } from '../src/i18n/new.ts';
import { fill } from '../src/i18n/text.ts';
import { proposeDocument, type Surroundings } from '../src/new/propose-document.ts';
import { defaultCache, readSite } from '../src/pipeline.ts';
import { openWorkspace } from '../src/publishing/workspace.ts';
import {
  clockDay,
  contentFolder,
  LANGUAGE,
  main,
  parseOptions,
  parseToday,
  ROOT,
  say,
  terminalProgress,
  UsageError,
} from './command-line.ts';
import { Answers, typeList } from './new-answers.ts';
import { askForAnswers, Cancelled, confirmWriting } from './new-questions.ts';

// Starts a new document from what the site holds and the clerk answers. Overwrites nothing, opens no editor.
await main(async () => {
  const { values, positionals } = parseOptions(
    {
      content: { type: 'string' },
      today: { type: 'string' },
      cache: { type: 'string' },
      title: { type: 'string' },
      agency: { type: 'string' },
      date: { type: 'string' },
      adopted: { type: 'string' },
      category: { type: 'string' },
      year: { type: 'string' },
      set: { type: 'string', multiple: true },
      yes: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    undefined,
    true,
  );
  if (values.help) {
    process.stdout.write(fill(newWords.usage, LANGUAGE, { types: typeList(DOCUMENT_TYPES) }));
    return 0;
  }
  const content = contentFolder(values.content);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(say('noContent', { folder: values.content ?? 'content' }));
  const around = await readAround(content, values);
  const answers = new Answers({ ...values, type: positionals[0], extra: positionals.slice(1) }, around);
  const onTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true && !values.yes;
  try {
    const wish = onTerminal ? await askForAnswers(answers) : answers.complete();
    const { path, text, proposed, left } = proposeDocument(wish, around);
    const shown = relative(process.cwd(), join(content, path));
    if (values['dry-run']) {
      process.stdout.write(`${words('wouldWrite', { path: shown })}\n\n${text}`);
      return 0;
    }
    if (onTerminal) await confirmWriting(shown);
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    console.log(words('written', { path: shown }));
    if (proposed.length > 0) console.log(words('proposedHead'));
    for (const [name, value] of proposed) console.log(words('proposedLine', { name, value }));
    console.log(words('leftHead', { names: left.join('、') }));
    console.log(words('next', { path: shown }));
    return 0;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    console.error(words('cancelled'));
    return 130;
  }
});

function words(name: keyof typeof newWords, values: { readonly [name: string]: string | number } = {}): string {
  return fill(newWords[name], LANGUAGE, values);
}

async function readAround(
  content: string,
  values: {
    readonly cache?: string | undefined;
    readonly today?: string | undefined;
    readonly verbose?: boolean | undefined;
  },
): Promise<Surroundings> {
  const cache = resolve(process.cwd(), values.cache ?? defaultCache(ROOT));
  mkdirSync(cache, { recursive: true });
  const reading = await readSite({
    root: ROOT,
    content,
    workspace: openWorkspace(cache, content),
    today: parseToday(values.today),
    clock: clockDay(),
    drafts: false,
    progress: terminalProgress(values.verbose ?? false),
  });
  reading.close();
  if (!reading.site) throw new UsageError(words('siteFirst'));
  const ids = new Set(reading.documents.map(({ id }) => foldAddress(id)));
  return {
    site: reading.site,
    documents: reading.documents,
    // A folder of the name would take the address as well, and a file may stand there that no document came of.
    isTaken: (id) => ids.has(foldAddress(id)) || existsSync(join(content, `${id}.md`)) || existsSync(join(content, id)),
  };
}
