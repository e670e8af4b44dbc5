import { describe, expect, it } from 'vitest';
import { parseIndexNumber } from './index-number.ts';
import { creditCodeIsValid, organisationCodeIsValid } from './organisation-code.ts';

describe('parseIndexNumber', () => {
  it.each([
    ['000014349/2017-00110', '000014349', 2017, null, '00110', true],
    ['11341702486344515H/202110-00013', '11341702486344515H', 2021, 10, '00013', true],
    ['11370322004222241N/2021-5135380', '11370322004222241N', 2021, null, '5135380', true],
    ['0142768-8/2022-00185', '0142768-8', 2022, null, '00185', null],
  ])('reads %s', (text, organisationCode, year, month, serial, checksum) => {
    expect(parseIndexNumber(text)).toEqual({ organisationCode, year, month, serial, checksum });
  });

  it('finds a failing check character without refusing the number', () => {
    expect(parseIndexNumber('91350203M0001QAY9B/2026-00001')?.checksum).toBe(false);
    expect(parseIndexNumber('000014340/2017-00110')?.checksum).toBe(false);
  });

  it.each([
    '000014349/17-00110',
    '000014349/201713-00110',
    '000014349/2017-110',
    '000014349-2017-00110',
    '00001434/2017-00110',
    '11341702486344515I/2021-00013',
    'policies/2026/x',
    '',
  ])('refuses %s', (text) => {
    expect(parseIndexNumber(text)).toBeNull();
  });
});

describe('check characters', () => {
  it.each(['11341702486344515H', '11370322004222241N', '11441700007280420Y'])('%s is valid', (code) => {
    expect(creditCodeIsValid(code)).toBe(true);
  });

  it.each(['91350203M0001QAY9B', '11341702486344515G', '1134170248634451H', '11341702486344515h'])(
    '%s is not',
    (code) => {
      expect(creditCodeIsValid(code)).toBe(false);
    },
  );

  it('checks codes of nine characters', () => {
    expect(organisationCodeIsValid('000014349')).toBe(true);
    expect(organisationCodeIsValid('000014348')).toBe(false);
    expect(organisationCodeIsValid('00001434-9')).toBe(false);
  });
});
