import { hasNoData, type Comparison } from '../../../domain/overview/figure';
import { traitsOf, type FigureKind } from '../../../domain/overview/figureTraits';
import { previousPeriod, type Period } from '../../../domain/overview/period';
import type { IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { pointsOf, tenths } from './figureNumbers';
import type { SpokenFigure } from './figureWords';
import type { OverviewWords } from './OverviewWords';
import { periodName } from './periodName';

type Plural = Parameters<OverviewWords['plural']>[0];

const more: Readonly<Record<FigureKind, Plural>> = {
  ratio: 'FigurePointsMore',
  count: 'FigureCountMore',
  days: 'FigureDaysMore',
  hours: 'FigureHoursMore'
};

const fewer: Readonly<Record<FigureKind, Plural>> = {
  ratio: 'FigurePointsFewer',
  count: 'FigureCountFewer',
  days: 'FigureDaysFewer',
  hours: 'FigureHoursFewer'
};

function sizeOf(kind: FigureKind, change: number): number {
  return kind === 'ratio' ? pointsOf(change) : tenths(Math.abs(change));
}

/** By how much it changed: "8.3 percentage points more", "2 fewer". */
function changeText({ plural }: OverviewWords, kind: FigureKind, change: number): string {
  return plural((change > 0 ? more : fewer)[kind], sizeOf(kind, change));
}

/** The figure beside the period before its own, in words: which way, and by how much. */
export function comparisonText(
  words: OverviewWords,
  figure: SpokenFigure & { readonly period: Period },
  { kind, change }: Comparison
): string {
  const { strings } = words;
  const period = periodName(words, previousPeriod(figure.period));
  if (change === null) {
    // How it stood before cannot be counted any more.
    const wasNotKept = traitsOf(figure.key).timing !== 'period' && !hasNoData(figure);
    return fill(wasNotKept ? strings.FigureNotKept : strings.FigureNotCompared, { period });
  }
  const text = {
    better: strings.FigureBetter,
    worse: strings.FigureWorse,
    same: strings.FigureSame,
    // Neither way is good or bad.
    none: strings.FigureChanged
  }[kind];
  return fill(text, { period, change: changeText(words, figure.kind, change) });
}

/** A sign beside the words: which way the number went. */
export function comparisonIcon({ change }: Comparison): IconName | null {
  if (change === null) return null;
  if (change === 0) return 'same';
  return change > 0 ? 'up' : 'down';
}
