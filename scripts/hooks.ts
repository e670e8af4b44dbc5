import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { contentFolder, main, parseOptions, ROOT, say, UsageError } from './command-line.ts';
import { gitPrefix, runGit } from './repository.ts';

/** A hook with this line is ours: only such a one is ever replaced or removed. */
const MARK = '# glasshouse-hook';

// Installs (or removes) a pre-commit hook, in the repository that holds the content, that checks what is staged.
await main(async () => {
  const { values } = parseOptions({
    content: { type: 'string' },
    remove: { type: 'boolean' },
    verbose: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if (values.help) {
    process.stdout.write(say('hooksUsage'));
    return 0;
  }
  const content = contentFolder(values.content);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(say('noContent', { folder: values.content ?? 'content' }));
  const file = hookFile(content);
  const existing = readHook(file);
  const foreign = existing !== null && !existing.includes(MARK);
  if (values.remove) {
    if (foreign) throw new UsageError(say('hookForeignKept', { file }));
    if (existing !== null) rmSync(file);
    console.log(say(existing === null ? 'hookAbsent' : 'hookRemoved', { file }));
    return 0;
  }
  if (foreign) throw new UsageError(say('hookForeign', { file, command: commandOf('"$content"') }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hookText(gitPrefix(content)));
  chmodSync(file, 0o755);
  console.log(say('hookInstalled', { file }));
  return 0;
});

/** Where Git looks for the hook: linked work trees and core.hooksPath are its own to know. */
function hookFile(content: string): string {
  const result = runGit(content, ['rev-parse', '--git-path', 'hooks']);
  if (result.status !== 0) throw new UsageError(say('hookNeedsRepository', { folder: content }));
  const folder = result.stdout.toString('utf8').trim();
  return join(isAbsolute(folder) ? folder : resolve(content, folder), 'pre-commit');
}

function readHook(file: string): string | null {
  const there = statSync(file, { throwIfNoEntry: false });
  return there ? readFileSync(file, 'utf8') : null;
}

function commandOf(content: string): string {
  return `node ${quoted(join(ROOT, 'scripts/bootstrap.mjs'))} check --staged --content ${content}`;
}

/**
 * The content is found from the work tree that commits, so that one hook serves all of a repository's work trees; in a
 * repository without this content (a hooks folder may be shared by several) it does nothing.
 */
function hookText(prefix: string): string {
  return `#!/bin/sh
${MARK} 1: ${say('hookNote')}
top=$(git rev-parse --show-toplevel) || exit 0
content="$top"/${quoted(prefix.replace(/\/$/u, ''))}
[ -f "$content/site.yaml" ] || exit 0
root=${quoted(ROOT)}
if [ ! -f "$root/scripts/bootstrap.mjs" ]; then
  echo ${quoted(say('hookLost', { folder: ROOT }))} >&2
  exit 1
fi
case "\${GIT_INDEX_FILE:-/}" in
  /*) ;;
  *) GIT_INDEX_FILE="$PWD/$GIT_INDEX_FILE"; export GIT_INDEX_FILE ;;
esac
node=$(command -v node) || node="$root/node_modules/.bin/node"
"$node" "$root/scripts/bootstrap.mjs" check --staged --content "$content" && exit 0
echo ${quoted(say('hookStopped'))} >&2
exit 1
`;
}

/** A word for the shell, whatever it holds; Git's own shell on Windows wants forward slashes. */
function quoted(text: string): string {
  return `'${text.split(sep).join('/').replaceAll("'", "'\\''")}'`;
}
