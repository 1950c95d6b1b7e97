import * as fc from 'fast-check';
import { calendarDate } from '../dates/calendarDate';
import { aFigure, aFigureContext, aPeriod } from '../../testing/overview/overviewBuilders';
import { compareFigures, countOf, hasNoData, makeFigure, valueOf } from './figure';
import { figureKeys, traitsOf } from './figureTraits';
import { rowRef } from './rowRef';

const context = aFigureContext();
const { today } = context;
const march = aPeriod('2026-03');

describe('a figure', () => {
  it('has no data when there is nothing to measure: neither none nor all', () => {
    const empty = aFigure('onTime', { numerator: 0, denominator: 0 });
    expect([hasNoData(empty), valueOf(empty)]).toEqual([true, null]);
    expect(valueOf(aFigure('onTime', { numerator: 0, denominator: 5 }))).toBe(0);
    expect(valueOf(aFigure('openByAge', { numerator: 0, denominator: null }))).toBe(0);
  });

  it('says of how many it is, of when, and in what it counts', () => {
    expect(makeFigure('onTime', context, { numerator: 1, denominator: 2 })).toEqual({
      key: 'onTime',
      kind: 'ratio',
      unit: 'occurrences',
      numerator: 1,
      denominator: 2,
      period: context.period,
      asOf: '2026-05-04T08:00:00Z',
      rows: [],
      others: [],
      shares: [],
      leftOut: 0
    });
  });

  it('has each item that it looks at behind it, once', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (flags) => {
        const items = flags.map((flag, id) => ({ id, flag, title: `Row ${id}` }));
        const figure = countOf(
          'withoutOwner',
          context,
          items,
          ({ flag }) => flag,
          (item) => rowRef('task', item)
        );
        expect([figure.numerator, figure.denominator]).toEqual([flags.filter(Boolean).length, flags.length]);
        const ids = [...figure.rows, ...figure.others].map(({ id }) => id).sort((a, b) => a - b);
        expect(ids).toEqual(items.map(({ id }) => id));
      })
    );
  });
});

describe('beside the period before', () => {
  const before = (key: 'onTime' | 'missed' | 'hoursDone', numerator: number, denominator = 4) =>
    aFigure(key, { numerator, denominator, period: march });

  it.each([
    ['onTime', 3, 2, 'better', 0.25],
    ['onTime', 2, 3, 'worse', -0.25],
    ['onTime', 3, 3, 'same', 0],
    ['missed', 3, 2, 'worse', 1],
    ['missed', 1, 2, 'better', -1],
    ['hoursDone', 3, 2, 'none', 1]
  ] as const)('%s of %d after %d is %s', (key, now, then, kind, change) => {
    expect(compareFigures(aFigure(key, { numerator: now }), before(key, then), today)).toEqual({
      kind,
      change
    });
  });

  it('says nothing where one has no data, is another figure, or of another kind of period', () => {
    const nothing = { kind: 'none', change: null };
    expect(compareFigures(aFigure('onTime'), undefined, today)).toEqual(nothing);
    expect(compareFigures(aFigure('onTime'), before('onTime', 0, 0), today)).toEqual(nothing);
    expect(compareFigures(aFigure('onTime', { denominator: 0 }), before('onTime', 1), today)).toEqual(
      nothing
    );
    expect(compareFigures(aFigure('onTime'), before('missed', 1), today)).toEqual(nothing);
    const quarter = aFigure('onTime', { period: aPeriod('2026-Q1') });
    expect(compareFigures(aFigure('onTime'), quarter, today)).toEqual(nothing);
  });

  it('compares how things stand now only with what was written down before', () => {
    const now = aFigure('withoutOwner', { numerator: 1 });
    const computedToday = aFigure('withoutOwner', { numerator: 3, period: march });
    const closedThen = { ...computedToday, asOf: '2026-04-02T08:00:00Z' };
    expect(compareFigures(now, computedToday, today).kind).toBe('none');
    expect(compareFigures(now, closedThen, today)).toEqual({ kind: 'better', change: -2 });
  });
});

describe('a period that still runs', () => {
  const kindOf = (day: string, numerator: number, key: 'missed' | 'onTime' = 'missed'): string => {
    const earlier = aFigure(key, { numerator: 2, period: march });
    return compareFigures(aFigure(key, { numerator }), earlier, calendarDate(day)).kind;
  };

  it('is not better yet because there is less of it than of the whole period before, and is worse with more', () => {
    expect([kindOf('2026-04-30', 1), kindOf('2026-05-01', 1)]).toEqual(['none', 'better']);
    expect([kindOf('2026-04-30', 2), kindOf('2026-04-30', 3)]).toEqual(['same', 'worse']);
  });

  it('is judged by its shares', () => {
    expect([kindOf('2026-04-30', 1, 'onTime'), kindOf('2026-04-30', 3, 'onTime')]).toEqual([
      'worse',
      'better'
    ]);
  });
});

describe('the list of figures', () => {
  it('has as ratios only what lies between none and all, and as hours and days what is counted in them', () => {
    for (const key of figureKeys) {
      const { kind, unit } = traitsOf(key);
      expect([key, kind === 'days', kind === 'hours']).toEqual([key, unit === 'days', unit === 'hours']);
    }
  });
});
