import { phraseOf, synonymsIn, synonymsOf } from './synonyms';

const groups = [
  ['Company Portal', 'CP'],
  ['MFA', 'multi-factor authentication', 'two step'],
  ['', '  ', 'alone']
];

function othersOf(question: string): readonly string[] {
  return synonymsIn(phraseOf(question), synonymsOf(groups)).flatMap(({ others }) =>
    others.map((phrase) => phrase.join(' '))
  );
}

describe('words that mean the same', () => {
  it('find each other in both directions, also as several words', () => {
    expect(othersOf('company portal missing')).toEqual([phraseOf('cp').join(' ')]);
    expect(othersOf('CP missing')).toEqual([phraseOf('company portal').join(' ')]);
    expect(othersOf('two steps')).toHaveLength(2);
  });

  it('know where in the question they stand', () => {
    const [match] = synonymsIn(phraseOf('open company portal'), synonymsOf(groups));
    expect(match).toMatchObject({ from: 1, to: 3 });
  });

  it('are not found when a word of the phrase is missing or alone in its group', () => {
    expect(othersOf('portal company')).toEqual([]);
    expect(othersOf('alone')).toEqual([]);
  });

  it('include British and American spellings', () => {
    expect(othersOf('organisation')).toEqual([phraseOf('organization').join(' ')]);
  });
});
