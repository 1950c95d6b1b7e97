import { valueOf, type Figure } from '../../../../domain/overview/figure';
import { previousPeriod } from '../../../../domain/overview/period';
import type { ComparedFigure } from '../../../../domain/overview/report/statement';
import { figureName } from '../../words/figureNames';
import { percentText } from '../../words/figureNumbers';
import { figureMadeOf } from '../../words/figureWords';
import type { OverviewWords } from '../../words/OverviewWords';
import { periodName } from '../../words/periodName';
import { shareAmount, shareName } from '../../words/shareWords';

/** One bar of a chart, and a line of the table behind it. */
export interface Bar {
  /** Unique within the chart. */
  readonly key: string;
  readonly name: string;
  /** Its length, of `most`. */
  readonly size: number;
  readonly most: number;
  /** The number in words: "83 %", "9 of 10 votes". */
  readonly amount: string;
  /** What the number is made of; empty where that says nothing more. */
  readonly of: string;
  /** Belongs to the period before: drawn behind the others, and named so. */
  readonly isBefore: boolean;
}

export interface Chart {
  readonly key: string;
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** How much of all there was, and how much in the period before. */
function ratioBars(words: OverviewWords, { figure, comparison }: ComparedFigure): readonly Bar[] {
  const value = valueOf(figure);
  if (figure.kind !== 'ratio' || value === null) return [];
  const { locale } = words.culture;
  const bar = {
    key: figure.key,
    name: figureName(words.strings, figure.key),
    size: value,
    most: 1,
    amount: percentText(locale, value),
    of: figureMadeOf(words, figure),
    isBefore: false
  };
  if (comparison.change === null) return [bar];
  const before = Math.min(1, Math.max(0, value - comparison.change));
  const name = periodName(words, previousPeriod(figure.period));
  const earlier = {
    key: `${figure.key} before`,
    name,
    size: before,
    amount: percentText(locale, before),
    of: ''
  };
  return [bar, { ...bar, ...earlier, isBefore: true }];
}

/** The parts that a figure falls into. */
function sharesChart(words: OverviewWords, figure: Figure): readonly Chart[] {
  const { key, shares } = figure;
  const most = Math.max(...shares.map(({ count }) => count), 1);
  if (shares.every(({ count }) => count === 0)) return [];
  const bars = shares.map((share, index) => ({
    key: `${key} ${index}`,
    name: shareName(words, key, share),
    size: share.count,
    most,
    amount: shareAmount(words, key, share),
    of: '',
    isBefore: false
  }));
  return [{ key, title: figureName(words.strings, key), bars }];
}

/** What can be drawn of a report: shares beside those of the period before, and what figures fall into. */
export function chartsOf(words: OverviewWords, figures: readonly ComparedFigure[]): readonly Chart[] {
  const ratios = figures.flatMap((one) => ratioBars(words, one));
  const all = ratios.length === 0 ? [] : [{ key: 'ratios', title: words.strings.ChartRatios, bars: ratios }];
  return [...all, ...figures.flatMap(({ figure }) => sharesChart(words, figure))];
}
