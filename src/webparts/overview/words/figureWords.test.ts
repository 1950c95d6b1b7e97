import { compareFigures, noComparison, type Figure } from '../../../domain/overview/figure';
import { figureKeys, type FigureKey } from '../../../domain/overview/figureTraits';
import { locales, loadStrings, type Locale } from '../../../testing/loadStrings';
import { aFigure, aFigureContext, aPeriod } from '../../../testing/overview/overviewBuilders';
import { screenCulture } from '../../../testing/screens';
import { createWords } from '../../../ui/words/words';
import { comparisonIcon, comparisonText } from './comparisonWords';
import { figureName, figureRule } from './figureNames';
import { figureMadeOf, figureValue, leftOutText } from './figureWords';
import type { OverviewWords } from './OverviewWords';

function wordsIn(locale: Locale): OverviewWords {
  const strings = loadStrings<IOverviewWebPartStrings>('webparts/overview/loc', locale);
  return createWords(
    strings,
    screenCulture(locale, () => new Date('2026-05-04T09:00:00Z'))
  );
}

const english = wordsIn('en-us');

function ofMarch(key: FigureKey, changes: Partial<Figure>): Figure {
  return aFigure(key, { period: aPeriod('2026-03'), asOf: '2026-04-01T08:00:00Z', ...changes });
}

function comparedWith(now: Figure, before: Figure): string {
  return comparisonText(english, now, compareFigures(now, before, aFigureContext().today));
}

describe('a value', () => {
  it.each([
    [3, 4, '75%'],
    [0, 4, '0%'],
    [4, 4, '100%'],
    [2, 3, '67%'],
    // What is not all does not read as all, nor a little as nothing.
    [499, 500, '99.8%'],
    [99_999, 100_000, '99.9%'],
    [1, 500, '0.2%'],
    [1, 100_000, '0.1%'],
    [0, 0, 'No data']
  ])('%d of %d is %s', (numerator, denominator, expected) => {
    expect(figureValue(english, aFigure('onTime', { numerator, denominator }))).toBe(expected);
  });

  it('of days and hours has at most a tenth', () => {
    expect(figureValue(english, aFigure('daysToAnswer', { numerator: 2.5 }))).toBe('2.5 days');
    expect(figureValue(english, aFigure('hoursDone', { numerator: 10.26, denominator: 30 }))).toBe(
      '10.3 hours'
    );
    expect(figureMadeOf(english, aFigure('hoursDone', { numerator: 10.26, denominator: 30.5 }))).toBe(
      '10.3 of 30.5 hours'
    );
  });

  it.each(locales)('every figure says in %s what it is, what is counted, and of how many', (locale) => {
    const words = wordsIn(locale);
    for (const key of figureKeys) {
      expect(figureName(words.strings, key)).toBeTruthy();
      expect(figureRule(words.strings, key)).toMatch(/\.$/);
      for (const denominator of [0, 1, 2, 3, 11, 100, null]) {
        const figure = aFigure(key, { numerator: denominator ?? 5, denominator, leftOut: 2 });
        const said = [
          figureMadeOf(words, figure),
          figureValue(words, figure),
          leftOutText(words, figure),
          comparisonText(words, figure, { kind: 'better', change: 2 }),
          comparisonText(words, figure, { kind: 'worse', change: -0.5 })
        ];
        expect(said.filter((text) => !text || /[{}]/.test(text))).toEqual([]);
      }
    }
  });

  it('has different names for different figures', () => {
    expect(new Set(figureKeys.map((key) => figureName(english.strings, key))).size).toBe(figureKeys.length);
  });
});

describe('beside the period before', () => {
  it('shares differ by percentage points, and a small difference is not none', () => {
    const now = aFigure('onTime', { numerator: 3, denominator: 4 });
    expect(comparedWith(now, ofMarch('onTime', { numerator: 2, denominator: 3 }))).toBe(
      'Better than March 2026: 8.3 percentage points more'
    );
    expect(comparedWith(now, ofMarch('onTime', { numerator: 75_001, denominator: 100_000 }))).toBe(
      'Worse than March 2026: 0.001 percentage points less'
    );
  });

  it('days, hours and counts differ by their own', () => {
    expect(
      comparedWith(aFigure('daysToAnswer', { numerator: 2 }), ofMarch('daysToAnswer', { numerator: 3 }))
    ).toBe('Better than March 2026: 1 day less');
    expect(
      comparedWith(aFigure('hoursDone', { numerator: 2.5 }), ofMarch('hoursDone', { numerator: 1 }))
    ).toBe('Beside March 2026: 1.5 hours more');
    expect(comparedWith(aFigure('missed'), ofMarch('missed', { numerator: 1 }))).toBe(
      'Worse than March 2026: 2 more'
    );
  });

  it('says what cannot be compared, or is not known', () => {
    expect(comparisonText(english, aFigure('missed'), noComparison)).toBe(
      'Cannot be compared with March 2026'
    );
    expect(comparisonText(english, aFigure('withoutOwner'), noComparison)).toBe('Not known for March 2026');
  });

  it('has a sign for the way the number went', () => {
    expect(comparisonIcon({ kind: 'better', change: -2 })).toBe('down');
    expect(comparisonIcon({ kind: 'none', change: 1 })).toBe('up');
    expect(comparisonIcon({ kind: 'same', change: 0 })).toBe('same');
    expect(comparisonIcon(noComparison)).toBeNull();
  });
});
