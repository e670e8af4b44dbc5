import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMON_FIELDS } from '../fields.ts';
import { DOCUMENT_TYPES } from '../index.ts';
import { fieldsOf } from '../type-fields.ts';
import { readSample } from './read-sample.ts';

interface Expected {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly field: string;
}

/** Every type in the table: its sample is valid and names each field, each broken file has its one fault. */
for (const type of DOCUMENT_TYPES) {
  const folder = join(import.meta.dirname, '..', type.name);
  const example = readFileSync(join(folder, 'example.md'), 'utf8');
  const broken = join(folder, 'broken');
  const expected = JSON.parse(readFileSync(join(broken, 'expected.json'), 'utf8')) as { [file: string]: Expected };

  describe(`samples of ${type.name}`, () => {
    it('has a valid example', () => {
      const { faults, values } = readSample(type, example);
      expect(faults).toEqual([]);
      for (const field of fieldsOf(type)) if (field.need !== 'optional') expect(values).toHaveProperty([field.key]);
    });

    it('names every field of its own in the example', () => {
      const common = new Set(COMMON_FIELDS.map((field) => field.key));
      for (const { key, names } of type.fields) if (!common.has(key)) expect(example, key).toContain(names[0]);
    });

    it('explains every field that the example holds in a comment', () => {
      const front = example.slice(0, example.indexOf('\n---\n')).split('\n');
      const comments = front.filter((line) => line.startsWith('#')).join('\n');
      const written = fieldsOf(type).filter(({ names }) =>
        names.some((name) => front.some((line) => line.startsWith(`${name}:`))),
      );
      expect(written.filter(({ names }) => !names.some((name) => comments.includes(name)))).toEqual([]);
    });

    it('states the fault of every broken file', () => {
      const files = readdirSync(broken).filter((file) => file.endsWith('.md'));
      expect(files.sort()).toEqual(Object.keys(expected).sort());
    });

    it.each(Object.entries(expected))('finds the one fault of %s', (file, fault) => {
      const { faults } = readSample(type, readFileSync(join(broken, file), 'utf8'));
      const found = faults.map(({ rule, line, column, field }) => ({ rule, line, column, field }));
      expect(found).toEqual([fault]);
      expect(faults[0]?.message).toContain(`“${fault.field}”`);
      expect(faults[0]?.fix).not.toMatch(/[{}]\w|undefined/u);
    });
  });
}
