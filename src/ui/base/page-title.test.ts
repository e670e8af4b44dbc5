import { describe, expect, it } from 'vitest';
import { pageTitle } from './page-title.ts';

describe('pageTitle', () => {
  it('puts the name of the site after the title', () => {
    expect(pageTitle('公开目录', '示例县人民政府')).toBe('公开目录 - 示例县人民政府');
  });

  it('names the home page once', () => {
    expect(pageTitle('示例县人民政府', '示例县人民政府')).toBe('示例县人民政府');
  });

  it('leaves out the name, then cuts, beyond 70 characters', () => {
    expect(pageTitle('题'.repeat(65), '示例县人民政府')).toBe('题'.repeat(65));
    expect(pageTitle('题'.repeat(71), '示例县人民政府')).toBe(`${'题'.repeat(69)}…`);
  });
});
