import { aFigure, aFigureContext, aPeriod } from '../../testing/overview/overviewBuilders';
import { comparePeriods, type EarlierFigures } from './comparePeriods';
import type { Figure } from './figure';

const { today } = aFigureContext();
const march = aPeriod('2026-03');
const then = '2026-04-02T08:00:00Z';

describe('the figures of April', () => {
  const kindsOf = (figures: readonly Figure[], earlier: EarlierFigures): readonly string[] =>
    comparePeriods(figures, earlier, today).map(({ comparison }) => comparison.kind);

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

  it('say of searches in vain only what the closed report of March showed: those tried again since have left it', () => {
    const left = aFigure('searchesInVain', { numerator: 1, denominator: null, period: march });
    const computed = [left];
    const closed = [{ ...left, numerator: 5, asOf: then }];
    const figures = [aFigure('searchesInVain', { denominator: null })];
    expect(kindsOf(figures, { closed: [], computed })).toEqual(['none']);
    expect(kindsOf(figures, { closed, computed })).toEqual(['better']);
  });
});
