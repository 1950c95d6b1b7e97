import * as fc from 'fast-check';
import { formatWords, longestGroup, missingGroups, synonymProblem, wordsIn } from './synonymGroup';

describe('words that mean the same', () => {
  it.each([
    ['Company Portal; CP', ['Company Portal', 'CP']],
    ['Company Portal, CP ,cp;', ['Company Portal', 'CP']],
    ['بوابة الشركة، CP؛ البوابة', ['بوابة الشركة', 'CP', 'البوابة']],
    [' \n;, ', []]
  ])('are read as people type them: %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('come back as they were written', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect(wordsIn(formatWords(words))).toEqual(words);
      })
    );
  });

  it.each([
    ['two words', ['MFA', 'two-factor sign-in'], undefined],
    ['no word', [], 'tooFew'],
    ['one word', ['MFA'], 'tooFew'],
    ['one word in two spellings', ['enrol', 'Enroll'], 'tooFew'],
    ['a word and an error code, which the search knows as it is', ['blocked', '0x80180014'], 'tooFew'],
    ['more than the column takes', ['a'.repeat(longestGroup - 2), 'b'], 'tooLong'],
    ['as much as the column takes', ['a'.repeat(longestGroup - 3), 'b'], undefined]
  ])('can be kept or not: %s', (_what, words, problem) => {
    expect(synonymProblem(words)).toBe(problem);
  });

  it('are missing unless a group shares two of them', () => {
    const known = [
      ['company portal', 'cp', 'the blue app'],
      ['MFA', 'token']
    ];
    const portal = ['Company Portal', 'CP'];
    const mfa = ['MFA', 'two-factor'];
    expect(missingGroups(known, [portal, mfa])).toEqual([mfa]);
    expect(missingGroups([], [portal, mfa])).toEqual([portal, mfa]);
  });
});
