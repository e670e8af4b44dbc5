import { describe, expect, it } from 'vitest';
import { jsonForScript } from './json-ld.ts';

describe('jsonForScript', () => {
  it('cannot end its script element, and keeps its meaning', () => {
    const value = { name: '</script><!--\u2028\u2029<script>alert(1)</script>' };
    const json = jsonForScript(value);
    expect(json).not.toContain('<');
    expect(json).not.toMatch(/[\u2028\u2029]/u);
    expect(JSON.parse(json)).toEqual(value);
  });
});
