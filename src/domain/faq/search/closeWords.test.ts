import { beginsAlmost, mistakesAllowed, swapsOf } from './closeWords';

describe('a word that is still being typed', () => {
  it.each(['instal', 'isntal', 'instlal', 'insall', 'insttal', 'imstal'])(
    'may have one mistake: %s',
    (typed) => {
      expect(beginsAlmost('installation', typed)).toBe(true);
    }
  );

  it.each(['imsral', 'xyz', 'installationsx'])('has not two: %s', (typed) => {
    expect(beginsAlmost('installation', typed)).toBe(false);
  });
});

describe('mistakes', () => {
  it('are allowed by length, and never in numbers', () => {
    expect(['vpn', 'wifi', 'portal', 'enrolment', 'kb5034441'].map(mistakesAllowed)).toEqual([0, 1, 1, 2, 0]);
  });

  it('include each two neighbours that changed places', () => {
    expect(swapsOf('appl')).toEqual(['papl', 'aplp']);
  });
});
