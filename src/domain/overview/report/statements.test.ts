import * as fc from 'fast-check';
import { aFigure } from '../../../testing/overview/overviewBuilders';
import { noComparison, type Comparison } from '../figure';
import { figureKeys, type FigureKey } from '../figureTraits';
import { reportSections } from './statement';
import { statementsOf } from './statements';

const better: Comparison = { kind: 'better', change: 0.1 };
const worse: Comparison = { kind: 'worse', change: -0.1 };

function statementOf(
  key: FigureKey,
  numerator: number,
  denominator: number | null,
  comparison: Comparison = noComparison
): readonly [string, string] | undefined {
  const [statement] = statementsOf([{ figure: aFigure(key, { numerator, denominator }), comparison }]);
  return statement && [statement.form, statement.tone];
}

describe('the sentence about a figure', () => {
  it.each([
    ['onTime', 5, 5, noComparison, 'all', 'good'],
    ['onTime', 0, 5, noComparison, 'none', 'bad'],
    ['onTime', 3, 5, noComparison, 'some', 'plain'],
    ['onTime', 3, 5, better, 'some', 'good'],
    ['onTime', 3, 5, worse, 'some', 'bad'],
    ['onTime', 0, 0, noComparison, 'noData', 'plain'],
    ['missed', 0, 5, noComparison, 'none', 'good'],
    // Any is too much, but no alarm beside words that say "better".
    ['missed', 1, 5, noComparison, 'some', 'bad'],
    ['missed', 1, 5, better, 'some', 'plain'],
    ['reviewOverdue', 5, 5, noComparison, 'all', 'bad'],
    ['reviewOverdue', 2, 5, better, 'some', 'good'],
    ['overduePeople', 2, null, noComparison, 'amount', 'bad'],
    ['daysToFirstRead', 0, 3, noComparison, 'amount', 'plain'],
    ['daysToReady', 20, 3, better, 'amount', 'good'],
    ['hoursDone', 10, 12, noComparison, 'amount', 'plain'],
    ['topAnswers', 3, null, noComparison, 'amount', 'plain']
  ] as const)(
    '%s of %d of %s (%j) is %s and sounds %s',
    (key, numerator, denominator, comparison, ...told) => {
      expect(statementOf(key, numerator, denominator, comparison)).toEqual(told);
    }
  );

  it.each([
    ['withoutOwner', 0, 4],
    ['overduePeople', 0, null],
    ['oldestOverdue', 0, 4],
    ['missed', 0, 0]
  ] as const)('is left out for %s of %d of %s: nobody has to read it', (key, numerator, denominator) => {
    expect(statementOf(key, numerator, denominator)).toBeUndefined();
  });
});

describe('a report', () => {
  it('tells every figure that says something, once, section by section', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...figureKeys]), (keys) => {
        const statements = statementsOf(
          keys.map((key) => ({ figure: aFigure(key), comparison: noComparison }))
        );
        expect(statements.map(({ figure }) => figure).sort()).toEqual([...keys].sort());
        const places = statements.map(({ section }) => reportSections.indexOf(section));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      })
    );
  });
});
