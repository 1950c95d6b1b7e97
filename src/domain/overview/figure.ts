import type { CalendarDate } from '../dates/calendarDate';
import { figureTraits, traitsOf, type FigureKey, type FigureKind, type FigureUnit } from './figureTraits';
import { isOver, type Period } from './period';
import type { RowRef } from './rowRef';

/** One of the parts that a figure falls into, or one line of a list of the most frequent. */
export interface FigureShare {
  /** Its name in the figure: a fixed word, or what people wrote (`title`). */
  readonly key: string;
  readonly count: number;
  /** Of how many, where that says more; `null` otherwise. */
  readonly of: number | null;
}

/** One number that can be shown honestly: of how many, of when, and from which rows. */
export interface Figure {
  readonly key: FigureKey;
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  readonly numerator: number;
  /** 0: nothing of nothing, which is "no data"; `null`: it is no part of anything. */
  readonly denominator: number | null;
  readonly period: Period;
  /** When it was computed: ISO 8601 in UTC. */
  readonly asOf: string;
  /** Behind the numerator. */
  readonly rows: readonly RowRef[];
  /** The rest of what was looked at: behind the denominator and not the numerator. */
  readonly others: readonly RowRef[];
  readonly shares: readonly FigureShare[];
  /** Rows that say too little to be counted, such as tasks of which nobody has said how long they take. */
  readonly leftOut: number;
}

/** Of when figures are, and seen from when. */
export interface FigureContext {
  readonly period: Period;
  /** Today in the site's time zone. */
  readonly today: CalendarDate;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** The day of an instant, in the site's time zone. */
  readonly dayOf: (instant: string) => CalendarDate;
}

type Counted = Pick<Figure, 'numerator' | 'denominator'> &
  Partial<Pick<Figure, 'rows' | 'others' | 'shares' | 'leftOut'>>;

/** A figure of that key. */
export function makeFigure(key: FigureKey, { period, now }: FigureContext, counted: Counted): Figure {
  const { kind, unit } = figureTraits[key];
  return { key, kind, unit, period, asOf: now, rows: [], others: [], shares: [], leftOut: 0, ...counted };
}

/** How many of the items are so, each with its row. */
export function countOf<Item>(
  key: FigureKey,
  context: FigureContext,
  items: readonly Item[],
  isSo: (item: Item) => boolean,
  refOf: (item: Item) => RowRef
): Figure {
  const rows = items.filter(isSo).map(refOf);
  const others = items.filter((item) => !isSo(item)).map(refOf);
  return makeFigure(key, context, {
    numerator: rows.length,
    denominator: items.length,
    rows,
    others
  });
}

/** Whether there is nothing to measure: neither none nor all. */
export function hasNoData({ denominator }: Pick<Figure, 'denominator'>): boolean {
  return denominator === 0;
}

/** The number that is shown: of ratios from 0 to 1; `null` means "no data". */
export function valueOf(figure: Pick<Figure, 'kind' | 'numerator' | 'denominator'>): number | null {
  if (hasNoData(figure)) return null;
  const { kind, numerator, denominator } = figure;
  return kind === 'ratio' ? numerator / (denominator ?? 1) : numerator;
}

/** How a figure stands beside an earlier one. */
export interface Comparison {
  /** `none`: one of them has no data, they cannot be compared, no direction is good or bad, or it is too early to tell. */
  readonly kind: 'better' | 'worse' | 'same' | 'none';
  /** By how much the number rose; `null` when it cannot be compared. */
  readonly change: number | null;
}

/** What cannot be compared. */
export const noComparison: Comparison = { kind: 'none', change: null };

/** What cannot be computed for a period before is known of it only if somebody wrote it down then. */
function isComparable(figure: Figure, before: Figure): boolean {
  if (figure.key !== before.key || figure.period.kind !== before.period.kind) return false;
  return traitsOf(figure.key).timing === 'period' || before.asOf < figure.asOf;
}

/** While a period runs its counts still grow: fewer than in a whole one is not better yet, more is worse already. */
function isTooEarly({ key, kind, period }: Figure, today: CalendarDate): boolean {
  return kind === 'count' && traitsOf(key).timing !== 'moment' && !isOver(period, today);
}

/** The figure beside that of the period before; `before` is `undefined` when nobody knows it. */
export function compareFigures(figure: Figure, before: Figure | undefined, today: CalendarDate): Comparison {
  if (!before || !isComparable(figure, before)) return noComparison;
  const [now, then] = [valueOf(figure), valueOf(before)];
  if (now === null || then === null) return noComparison;
  const change = now - then;
  if (change === 0) return { kind: 'same', change };
  const { better } = traitsOf(figure.key);
  if (better === null) return { kind: 'none', change };
  if (change > 0 !== (better === 'higher')) return { kind: 'worse', change };
  return { kind: isTooEarly(figure, today) ? 'none' : 'better', change };
}
