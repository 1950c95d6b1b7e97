import * as fc from 'fast-check';
import { cardKinds } from '../../../domain/overview/attention/card';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { figureKeys } from '../../../domain/overview/figureTraits';
import {
  nextPeriod,
  parsePeriod,
  periodKinds,
  periodOf,
  previousPeriod
} from '../../../domain/overview/period';
import { planQuestions } from '../../../domain/overview/plan/questions';
import { formatOverviewState, overviewViews, parseOverviewState, type OverviewState } from './overviewState';
import { figuresPeriod, reportPeriod } from './shownPeriod';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)));
const kind = fc.constantFrom(...periodKinds);
const period = fc.tuple(kind, day).map(([of, on]) => periodOf(of, on));
const opened: fc.Arbitrary<OverviewState['opened']> = fc.oneof(
  fc.record({ kind: fc.constant('card' as const), card: fc.constantFrom(...cardKinds) }),
  fc.record({ kind: fc.constant('figure' as const), figure: fc.constantFrom(...figureKeys) }),
  fc.record({
    kind: fc.constant('question' as const),
    question: fc.constantFrom(...planQuestions.map(({ key }) => key))
  }),
  fc.record({ kind: fc.constant('alert' as const), id: fc.integer({ min: 1, max: 999_999_999 }) }),
  fc.constant({ kind: 'team' as const })
);

/** What a page's author can choose. */
const chosen: fc.Arbitrary<OverviewState> = fc.record({
  view: fc.constantFrom(...overviewViews),
  periodKind: kind,
  period: fc.constant(null),
  withNames: fc.constant(false),
  opened: fc.constant(null)
});

const shown: fc.Arbitrary<OverviewState> = fc
  .record({
    view: fc.constantFrom(...overviewViews),
    periodKind: kind,
    period: fc.option(period),
    withNames: fc.boolean(),
    opened: fc.option(opened)
  })
  .map((state) => ({ ...state, periodKind: state.period?.kind ?? state.periodKind }));

const usual: OverviewState = {
  view: 'attention',
  periodKind: 'month',
  period: null,
  withNames: false,
  opened: null
};

const names = ['view', 'by', 'period', 'names', 'card', 'figure', 'question', 'alert', 'team'] as const;

/** Texts that look like ours, with anything behind the names. */
const almost = fc
  .array(fc.tuple(fc.constantFrom(...names, 'other', ''), fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.map(([name, value]) => `${name}:${value}`).join(';'));

describe('what the overview shows, in the address of the page', () => {
  it("comes back as it was, whatever the page's author chose", () => {
    fc.assert(
      fc.property(shown, chosen, (state, defaults) => {
        expect(parseOverviewState(formatOverviewState(state, defaults), defaults)).toEqual(state);
      })
    );
  });

  it('says only what differs from what the author chose', () => {
    fc.assert(
      fc.property(chosen, (state) => {
        expect(formatOverviewState(state, state)).toBeNull();
      })
    );
    const april = parsePeriod('2026-04') ?? null;
    const figure = {
      ...usual,
      view: 'figures',
      period: april,
      opened: { kind: 'figure', figure: 'onTime' }
    } as const;
    expect(formatOverviewState(figure, usual)).toBe('view:figures;period:2026-04;figure:onTime');
    expect(formatOverviewState({ ...usual, withNames: true }, usual)).toBe('names:yes');
  });

  it('never fails, whatever somebody writes there, and shows something that there is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), almost), chosen, (text, defaults) => {
        const state = parseOverviewState(text, defaults);
        expect(overviewViews).toContain(state.view);
        expect(periodKinds).toContain(state.periodKind);
        if (state.period) expect(state.period.kind).toBe(state.periodKind);
        // What was made of it can be written again.
        expect(parseOverviewState(formatOverviewState(state, defaults), defaults)).toEqual(state);
      })
    );
  });

  it.each([
    null,
    '',
    ';;;:::',
    'nonsense',
    'view:gantt;by:week;period:2026-13;names:please;card:all;figure:x;question:__proto__;alert:-1;team:closed',
    'card:constructor;figure:toString;alert:1e3;period:2026-Q5',
    'alert:0;period:%',
    'VIEW:report;view :report2'
  ])('ignores what it does not know: %s', (text) => {
    expect(parseOverviewState(text, usual)).toEqual(usual);
  });

  it('shows no period beyond the days that a site can keep', () => {
    const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
    const key = fc.oneof(
      fc
        .tuple(year, fc.integer({ min: 1, max: 12 }))
        .map(([of, month]) => `${of}-${String(month).padStart(2, '0')}`),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, quarter]) => `${of}-Q${quarter}`)
    );
    fc.assert(
      fc.property(key, (text) => {
        const { period: read } = parseOverviewState(`period:${text}`, usual);
        if (!read) return;
        for (const one of [previousPeriod(read), read, nextPeriod(read)]) {
          expect(() => [calendarDate(one.first), calendarDate(one.last)]).not.toThrow();
          expect(one.first < one.last).toBe(true);
        }
      }),
      { examples: [['0000-01'], ['0000-Q1'], ['9999-12'], ['9999-Q4'], ['1900-01'], ['8900-12']] }
    );
  });
});

describe('of which period figures and report are', () => {
  it('is the chosen one that has begun, otherwise the running one for figures, and for reports the last that is over', () => {
    fc.assert(
      fc.property(fc.option(period), kind, day, (of, periodKind, today) => {
        const choice = { period: of, periodKind };
        const running = periodOf(periodKind, today);
        const begun = of && of.first <= today ? of : null;
        expect(figuresPeriod(choice, today)).toEqual(begun ?? running);
        expect(reportPeriod(choice, today)).toEqual(begun ?? previousPeriod(running));
        if (!begun) expect(reportPeriod(choice, today).last < today).toBe(true);
      })
    );
  });
});
