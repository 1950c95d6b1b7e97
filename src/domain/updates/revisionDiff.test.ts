import * as fc from 'fast-check';
import { growth, inProportion } from '../../testing/growth';
import { hasDifference, revisionDiff, type DiffRun } from './revisionDiff';

const signs: Readonly<Record<DiffRun['kind'], (run: DiffRun) => string>> = {
  kept: (run) => run.text,
  added: (run) => `{+${run.text.trim()}+} `,
  removed: (run) => `[-${run.text.trim()}-] `,
  skipped: (run) => `<${run.kind === 'skipped' ? run.words : 0}> `
};

const show = (before: string, after: string): string =>
  revisionDiff(before, after)
    .map((run) => signs[run.kind](run))
    .join('')
    .trim();

const many = (count: number): string =>
  Array.from({ length: count }, (_value, index) => `w${index}`).join(' ');

describe('the difference between two revisions', () => {
  it.each([
    ['It moves in May.', 'It moves in June.', 'It moves in [-May.-] {+June.+}'],
    ['It moves.', 'It moves. Be ready.', 'It moves. {+Be ready.+}'],
    ['Soon it moves.', 'it moves.', '[-Soon-] it moves.'],
    ['', 'New.', '{+New.+}'],
    ['Old.', '', '[-Old.-]'],
    ['It’s  “so”\n– now', `It's "so" - now`, `It's "so" - now`],
    ['', '', '']
  ])('from %j to %j reads %s', (before, after, shown) => {
    expect(show(before, after)).toBe(shown);
  });

  it('has no crumbs between the halves of a rewritten passage', () => {
    expect(show('Open the old page of reports now.', 'Close the new list of devices now.')).toBe(
      '[-Open the old page of reports-] {+Close the new list of devices+} now.'
    );
  });

  it('folds long stretches away, and keeps a few words beside each change', () => {
    expect(show(`${many(40)} May ${many(60)} end`, `${many(40)} June ${many(60)} stop`)).toBe(
      [
        '<28> w28 w29 w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 [-May-] {+June+}',
        'w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 <36> w48 w49 w50 w51 w52 w53 w54 w55 w56 w57 w58 w59 [-end-] {+stop+}'
      ].join(' ')
    );
  });

  it('says whether there is any', () => {
    expect(hasDifference(revisionDiff('a  b', 'a b'))).toBe(false);
    expect(hasDifference(revisionDiff('a b', 'a c'))).toBe(true);
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('the', 'a', 'report', 'moves', 'May', '\n'), { maxLength: 80 })
        .map((words) => words.join(' '))
    );
    const words = (runs: readonly DiffRun[], without: DiffRun['kind']): readonly string[] =>
      runs.filter((run) => run.kind !== without).flatMap((run) => run.text.split(/\s+/).filter(Boolean));
    const shapes = (list: readonly string[]): readonly string[] =>
      list.map((word) => word.normalize('NFKC').replace(/[‘’`´]/g, "'"));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = revisionDiff(before, after);
        expect(shapes(words(runs, 'added'))).toEqual(shapes(before.split(/\s+/).filter(Boolean)));
        expect(words(runs, 'removed')).toEqual(after.split(/\s+/).filter(Boolean));
      })
    );
  });

  it('costs in proportion to the length, or less, for texts that share nothing', () => {
    const comparing = (count: number) => () => {
      const runs = revisionDiff(many(count), many(count).replace(/w/g, 'x'));
      expect(runs.map((run) => run.kind)).toEqual(['removed', 'added']);
    };
    expect(growth(comparing, 3000)).toBeLessThan(inProportion);
  });

  it('compares texts with very many differences by lines', () => {
    const lines = (changed: string): string =>
      Array.from({ length: 900 }, (_value, index) =>
        index % 3 ? `same ${index}` : `${changed} ${changed} ${index}`
      ).join('\n');
    const runs = revisionDiff(lines('old'), lines('new'));
    expect(runs.filter((run) => run.kind === 'kept')).toHaveLength(300);
  });
});
