import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { systemFault } from '../scripts/system-fault.ts';
import { commandLine } from '../src/i18n/command-line.ts';

const fault = (code: string, more: object = { syscall: 'open', path: '/x' }) =>
  systemFault(Object.assign(new Error(code), { code, ...more }));

describe('faults of the system', () => {
  it.each([
    ['ENOSPC', '磁盘已满'],
    ['EDQUOT', '磁盘已满'],
    ['EACCES', '没有权限'],
    ['EPERM', '没有权限'],
    ['EROFS', '只读'],
    ['EMFILE', '打开的文件太多'],
    ['ENAMETOOLONG', '名称太长'],
    ['EIO', '磁盘出错'],
  ])('%s is said in a line of Chinese', (code, words) => {
    const found = fault(code);
    expect(found && commandLine[found.words]['zh-CN']).toContain(words);
    expect(found?.path).toBe('/x');
  });

  it('names where a file was to go', () => {
    expect(fault('EACCES', { syscall: 'rename', path: '/a', dest: '/b' })?.path).toBe('/b');
  });

  it('are told from faults of the program', () => {
    expect(fault('ERR_MODULE_NOT_FOUND')).toBeNull();
    expect(fault('ENOSPC', {})).toBeNull();
    expect(systemFault(new TypeError('x is not a function'))).toBeNull();
    expect(systemFault('ENOSPC')).toBeNull();
  });

  it('are recognised as the system reports them', () => {
    try {
      readFileSync(`${import.meta.dirname}/no/such/file`);
    } catch (error) {
      expect(systemFault(error)?.words).toBe('faultNoFile');
    }
  });
});
