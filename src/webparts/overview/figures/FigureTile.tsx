import * as React from 'react';
import { hasNoData } from '../../../domain/overview/figure';
import { traitsOf } from '../../../domain/overview/figureTraits';
import type { ComparedFigure } from '../../../domain/overview/report/statement';
import { figureName, figureRule } from '../words/figureNames';
import { figureMadeOf, figureValue, leftOutText } from '../words/figureWords';
import { useOverviewWords } from '../words/OverviewWords';
import { ComparisonLine } from './ComparisonLine';
import { RuleHint } from './RuleHint';
import { Shares } from './Shares';
import styles from './Figures.module.scss';

export interface FigureTileProps {
  readonly compared: ComparedFigure;
  readonly onOpen: () => void;
}

/** One number: what it is made of, how it stands beside the period before, and what was left out. */
export function FigureTile({ compared, onOpen }: FigureTileProps): JSX.Element {
  const words = useOverviewWords();
  const { strings } = words;
  const { figure } = compared;
  const name = figureName(strings, figure.key);
  const isNow = traitsOf(figure.key).timing === 'moment';
  // Of nothing, it goes without saying that it cannot be compared.
  const isEmpty = hasNoData(figure);
  const leftOut = leftOutText(words, figure);
  return (
    <li className={styles.tile}>
      <div className={styles.head}>
        <button type="button" className={styles.opener} onClick={onOpen}>
          {name}
        </button>
        <RuleHint name={name} rule={figureRule(strings, figure.key)} />
      </div>
      <p className={isEmpty ? styles.noData : styles.value}>{figureValue(words, figure)}</p>
      <p className={styles.quiet}>
        {figureMadeOf(words, figure)}
        {isNow ? <span className={styles.now}>{strings.FigureNow}</span> : null}
      </p>
      {isEmpty ? null : <ComparisonLine compared={compared} />}
      {leftOut === null ? null : <p className={styles.quiet}>{leftOut}</p>}
      {figure.shares.some(({ count }) => count > 0) ? <Shares figure={figure} /> : null}
    </li>
  );
}
