import * as React from 'react';
import { figureBefore, type EarlierFigures } from '../../../domain/overview/comparePeriods';
import { hasNoData, type Figure } from '../../../domain/overview/figure';
import { traitsOf } from '../../../domain/overview/figureTraits';
import type { ComparedFigure } from '../../../domain/overview/report/statement';
import { fill } from '../../../ui/words/fill';
import { figureMadeOf, figureValue, leftOutText } from '../words/figureWords';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import { ComparisonLine } from './ComparisonLine';
import { Shares } from './Shares';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Panel.module.scss';

export interface FigureDetailsProps {
  readonly compared: ComparedFigure;
  readonly earlier: EarlierFigures;
}

/** The number of the period before, and whether it was shown then or is counted now. */
function Before({ before, isKept }: { readonly before: Figure; readonly isKept: boolean }): JSX.Element {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const told = {
    period: periodName(words, before.period),
    value: figureValue(words, before),
    parts: figureMadeOf(words, before)
  };
  return (
    <>
      <p className={panel.text}>
        {fill(hasNoData(before) ? strings.FigureBefore : strings.FigureBeforeMadeOf, told)}
      </p>
      <p className={panel.quiet}>
        {isKept
          ? fill(strings.FigureBeforeClosed, { when: formats.dateTime(before.asOf) })
          : strings.FigureBeforeComputed}
      </p>
    </>
  );
}

/** The number, of when it is, what was left out, how it was before, and the parts that it falls into. */
export function FigureDetails({ compared, earlier }: FigureDetailsProps): JSX.Element {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const { figure } = compared;
  const before = figureBefore(figure, earlier);
  const leftOut = leftOutText(words, figure);
  const isNow = traitsOf(figure.key).timing === 'moment';
  const of = isNow ? strings.FigureNow : periodName(words, figure.period);
  const asOf = fill(strings.FiguresAsOf, { when: formats.dateTime(figure.asOf) });
  return (
    <>
      <div>
        <p className={hasNoData(figure) ? styles.noData : styles.value}>{figureValue(words, figure)}</p>
        <p className={panel.text}>{figureMadeOf(words, figure)}</p>
        <p className={panel.quiet}>{`${of} · ${asOf}`}</p>
        {leftOut === null ? null : <p className={panel.quiet}>{leftOut}</p>}
      </div>
      <section className={panel.section}>
        <h3>{strings.FigureBeforeTitle}</h3>
        <ComparisonLine compared={compared} />
        {before ? <Before before={before} isKept={earlier.closed.includes(before)} /> : null}
      </section>
      {figure.shares.length === 0 ? null : (
        <section className={panel.section}>
          <h3>{strings.FigureInParts}</h3>
          <Shares figure={figure} />
        </section>
      )}
    </>
  );
}
