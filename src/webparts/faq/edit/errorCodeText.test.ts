import { codesOfText, tidyCode } from './errorCodeText';

describe('error codes in a box', () => {
  it.each([
    ['80180014', '0x80180014'],
    ['0X801c0003', '0x801C0003'],
    ['0x8018 0014', '0x80180014'],
    ['aadsts 50105', 'AADSTS50105'],
    ['-2145910764', '-2145910764'],
    ['Error  that I do not know', 'Error that I do not know']
  ])('shows %s as %s', (typed, shown) => {
    expect(tidyCode(typed)).toBe(shown);
  });

  it('stand one a line, or separated, and each once', () => {
    expect(codesOfText('80180014, 0x80180014;AADSTS50105\n\n-2,145,910,764,80180018')).toEqual([
      '0x80180014',
      'AADSTS50105',
      '-2,145,910,764',
      '0x80180018'
    ]);
  });

  it('stay as they are when they stood there before', () => {
    expect(codesOfText('80180014\n80180018', ['80180014'])).toEqual(['80180014', '0x80180018']);
  });
});
