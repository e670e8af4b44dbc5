import type { Problem } from '../src/domain/problem.ts';
import { commandLine } from '../src/i18n/command-line.ts';
import { LANGUAGE, say } from './command-line.ts';

/** A published address that the next release would lose, as a problem of the file it came from. */
export function lostAddressProblems(paths: readonly string[]): Problem[] {
  return paths.map((path) => {
    const page = path.endsWith('/index.html');
    const address = `/${path.replace(/index\.html$/u, '')}`;
    return {
      rule: 'address-lost',
      severity: 'error',
      file: page ? `${path.slice(0, -'/index.html'.length)}.md` : path,
      line: 1,
      column: 1,
      field: null,
      found: address,
      expected: null,
      fix: commandLine.addressLostFix[LANGUAGE],
      basis: null,
      message: say('addressLost', { address }),
    };
  });
}
