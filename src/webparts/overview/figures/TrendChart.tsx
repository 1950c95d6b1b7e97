import * as React from 'react';
import { valueOf } from '../../../domain/overview/figure';
import type { FigureKey } from '../../../domain/overview/figureTraits';
import { fill } from '../../../ui/words/fill';
import { figureName } from '../words/figureNames';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import type { TrendPoint } from './useTrend';
import styles from './Trend.module.scss';

/** Of the drawing: it is stretched to the room that there is. */
const height = 60;
const step = 20;
const bar = 12;

function numberOf({ shown }: TrendPoint): number | null {
  return typeof shown === 'string' ? null : valueOf(shown);
}

/** What fills the whole height: all of a share; of other numbers, the largest. */
function topOf(points: readonly TrendPoint[]): number {
  const isShare = points.some(({ shown }) => typeof shown !== 'string' && shown.kind === 'ratio');
  return isShare ? 1 : Math.max(1, ...points.map((point) => numberOf(point) ?? 0));
}

export interface TrendChartProps {
  readonly figure: FigureKey;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
}

/** A bar for each closed report; none where there is no number. The table beside it says the same in words. */
export function TrendChart({ figure, points }: TrendChartProps): JSX.Element | null {
  const words = useOverviewWords();
  const { strings, culture } = words;
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last || points.length < 2) return null;
  const names = {
    first: periodName(words, first.header.period),
    last: periodName(words, last.header.period)
  };
  const label = fill(strings.FigureTrendChart, { name: figureName(strings, figure), ...names });
  const top = topOf(points);
  const width = points.length * step;
  return (
    <div className={styles.chart}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        focusable="false"
      >
        {points.map((point, index) => {
          const value = numberOf(point);
          if (value === null) return null;
          // None is a line on the ground: not the same as nothing known.
          const size = Math.max(1, (value / top) * height);
          const place = culture.isRightToLeft ? points.length - 1 - index : index;
          return (
            <rect
              key={point.header.period.key}
              x={place * step + (step - bar) / 2}
              y={height - size}
              width={bar}
              height={size}
            />
          );
        })}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{names.first}</span>
        <span>{names.last}</span>
      </p>
    </div>
  );
}
