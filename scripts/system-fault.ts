import type { commandLine } from '../src/i18n/command-line.ts';

export interface SystemFault {
  readonly words: keyof typeof commandLine;
  readonly path: string;
}

/** What the system refuses, by its own code. Everything else is a fault of the program and needs its stack. */
const FAULTS: { readonly [code: string]: keyof typeof commandLine } = {
  ENOSPC: 'faultNoSpace',
  EDQUOT: 'faultNoSpace',
  EFBIG: 'faultNoSpace',
  EACCES: 'faultNoAccess',
  EPERM: 'faultNoAccess',
  EROFS: 'faultReadOnly',
  EMFILE: 'faultTooManyFiles',
  ENFILE: 'faultTooManyFiles',
  ENOENT: 'faultNoFile',
  ENOTDIR: 'faultNotFolder',
  EISDIR: 'faultNotFolder',
  EEXIST: 'faultNotFolder',
  ENAMETOOLONG: 'faultLongName',
  ELOOP: 'faultNotFolder',
  EIO: 'faultDisk',
  EBUSY: 'faultDisk',
  ESTALE: 'faultDisk',
};

/** A fault of disk or rights as words for a clerk; null for anything else. */
export function systemFault(error: unknown): SystemFault | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  // Only what a system call refused: the module loader and others use codes of their own.
  const words = 'syscall' in error ? FAULTS[error.code] : undefined;
  if (!words) return null;
  const named = ['dest', 'path'].map((name) => Reflect.get(error, name)).find((value) => typeof value === 'string');
  return { words, path: typeof named === 'string' ? named : '' };
}
