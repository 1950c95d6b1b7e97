import { aFigure, aPeriod } from '../../testing/overview/overviewBuilders';
import { comparePeriods } from './comparePeriods';

const march = aPeriod('2026-03');
const then = '2026-04-02T08:00:00Z';

describe('the figures of April', () => {
  const kindsOf = (...[figures, earlier]: Parameters<typeof comparePeriods>): readonly string[] =>
    comparePeriods(figures, earlier).map(({ comparison }) => comparison.kind);

  it('stand beside those of the closed report of March, and not beside what March would be today', () => {
    const closed = [aFigure('onTime', { numerator: 4, period: march, asOf: then })];
    const computed = [aFigure('onTime', { numerator: 1, period: march })];
    expect(kindsOf([aFigure('onTime')], { closed, computed })).toEqual(['worse']);
    expect(kindsOf([aFigure('onTime')], { closed: [], computed })).toEqual(['better']);
  });

  it('stand beside no other period, and not beside how things stand now', () => {
    const february = aFigure('onTime', { numerator: 1, period: aPeriod('2026-02') });
    const unowned = aFigure('withoutOwner', { numerator: 1, period: march });
    const figures = [aFigure('onTime'), aFigure('withoutOwner')];
    expect(kindsOf(figures, { closed: [february], computed: [february, unowned] })).toEqual(['none', 'none']);
    const closed = [{ ...unowned, asOf: then }];
    expect(kindsOf(figures, { closed, computed: [] })).toEqual(['none', 'worse']);
  });
});
