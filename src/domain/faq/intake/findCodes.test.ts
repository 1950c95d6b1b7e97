import { errorCodesOf } from './findCodes';

describe('the error codes of an entry', () => {
  it.each([
    ['Error 0x80180014 and 80180014', ['0x80180014']],
    ['It ends with -2016330881.', ['-2016330881']],
    ['AADSTS50105 on sign-in', ['AADSTS50105']],
    ['CERTSRV_E_SUBJECT_EMAIL_REQUIRED', ['CERTSRV_E_SUBJECT_EMAIL_REQUIRED']],
    ['Call 2109431000 or install KB4483452', []],
    ['Set it to 0x1 on build 19045', []],
    ['Device 3f2504e0-4f89-41d3-9a0c-0305e82c3301', []]
  ])('in %j are %j', (text, codes) => {
    expect(errorCodesOf([], text)).toEqual(codes);
  });

  it('are those listed first, in the form in which they are listed, each once', () => {
    expect(errorCodesOf([' 0xC7D14FB5', '-942583883', '0xC7D14FB5'], '0xc7d14fb5 then 0x80070005')).toEqual([
      '0xC7D14FB5',
      '-942583883',
      '0x80070005'
    ]);
  });
});
