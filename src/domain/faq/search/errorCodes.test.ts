import * as fc from 'fast-check';
import { growth, inProportion } from '../../../testing/growth';
import { beginningsOf, begunCode, canonicalCode, codesIn } from './errorCodes';

const tokensIn = (text: string): readonly string[] => codesIn(text).flatMap(({ tokens }) => tokens);
const likeliest = (text: string): readonly string[] => codesIn(text).map(({ tokens: [token] }) => token);

describe('an error code', () => {
  it.each([
    '0x80180014',
    '0X80180014',
    '80180014',
    '-2145910764',
    '−2145910764',
    '2149056532',
    '2145910764',
    '-2,145,910,764',
    '0x80180014L',
    '0x 80180014',
    '0x8018 0014',
    '8018 0014',
    'Ox80180014',
    '0xFFFFFFFF80180014',
    '٠x٨٠١٨٠٠١٤'
  ])('is the same when it is written %s', (form) => {
    expect(likeliest(`It says ${form}.`)).toEqual(['0x80180014']);
    expect(canonicalCode(` ${form} `)).toBe('0x80180014');
  });

  it('has one token in common in all its forms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x10000000, max: 0xffffffff }), (value) => {
        const hex = value.toString(16).padStart(8, '0');
        const forms = [
          `0x${hex}`,
          `0x${hex.toUpperCase()}L`,
          `0x ${hex}`,
          `0x${hex.slice(0, 4)} ${hex.slice(4)}`
        ];
        if (value >= 100_000_000) forms.push(String(value));
        if (value > 0x7fffffff) {
          const signed = value - 0x100000000;
          if (signed <= -100_000_000) forms.push(String(signed), `error code:${signed}`, String(-signed));
        }
        for (const form of forms) expect(tokensIn(`(${form})`)).toContain(`0x${hex}`);
      })
    );
  });

  it.each([
    ['AADSTS50105', 'aadsts50105'],
    ['aadsts 50105', 'aadsts50105'],
    ['AADSTS-50105', 'aadsts50105'],
    ['kb 5034441', 'kb5034441'],
    ['CERTSRV_E_SUBJECT_EMAIL_REQUIRED', 'certsrv_e_subject_email_required'],
    ['install_failed_insufficient_storage', 'install_failed_insufficient_storage'],
    ['INSTALL_FAILED', 'install_failed'],
    ['NSURLErrorDomain Code=-1009', 'nsurlerrordomain:1009'],
    ['NSURLErrorDomain error -1009', 'nsurlerrordomain:1009'],
    ['MCInstallationErrorDomain:4001', 'mcinstallationerrordomain:4001'],
    ['0xAB2', '0x00000ab2']
  ])('is a name or a short number: %s', (written, token) => {
    expect(likeliest(`seen: ${written}, again`)).toEqual([token]);
  });

  it('is found in the middle of a sentence, with its place', () => {
    const text = 'Fails (Error:-2145910764) or 0x87D1FDE8';
    expect(codesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '-2145910764',
      '0x87D1FDE8'
    ]);
  });

  it.each([
    'error 403',
    'port 49443',
    'id 12345678',
    'on 20240131',
    '6f9619ff-8b86-d011-b42d-00cf4fc964ff',
    '80180014-8b86-d011-b42d-00cf4fc964ff',
    'C02XK1ZZJGH5',
    'x80180014',
    '123456789012',
    '10.0.19041.1415',
    'cacheded',
    'user_name',
    '9999999999'
  ])('is not %s', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('is not canonical when something else stands beside it', () => {
    expect(canonicalCode('error 0x80180014')).toBeUndefined();
    expect(canonicalCode('no code')).toBeUndefined();
  });

  it.each(['a_', 'a', '8', '0x', '-', '80 ', 'aadsts', 'xdomain ', 'f'])(
    'costs in proportion to the length of a text full of %j',
    (unit) => {
      const searching = (length: number) => () => codesIn(unit.repeat(length / unit.length));
      expect(growth(searching, 20_000)).toBeLessThan(inProportion);
    }
  );
});

describe('the beginning of a code', () => {
  it('begins with what people see of it', () => {
    expect(beginningsOf('0x80180014')).toEqual(['80180014', '2145910764', '2149056532']);
    expect(beginningsOf('aadsts50105')).toEqual(['aadsts50105', '50105']);
    expect(beginningsOf('install_failed')).toEqual([]);
  });

  it.each([
    ['0x8018', '8018'],
    ['8018', '8018'],
    ['-21459', '21459'],
    ['C7D1', 'c7d1'],
    ['AADSTS-501', 'aadsts501']
  ])('is known while it is typed: %s', (typed, beginning) => {
    expect(begunCode(typed)).toBe(beginning);
  });

  it.each(['80', 'device', 'face', 'windows10'])('is not %s', (typed) => {
    expect(begunCode(typed)).toBeUndefined();
  });
});
