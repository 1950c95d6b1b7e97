import * as React from 'react';
import { fill } from '../../../ui/words/fill';
import { useUpdatesWords, type UpdatesWords } from '../words/UpdatesWords';
import { FigureButton, type OnFigure } from './FigureButton';
import type { Figure, LeadData } from './figures';
import { ratioText, shareText } from './leadNames';
import styles from './Lead.module.scss';

export interface FigurePartProps {
  readonly data: LeadData;
  /** What the figures of the period are about, and when they were read. */
  readonly scope: string;
  /** The same for figures that no period bounds. */
  readonly wholeScope: string;
  readonly onFigure: OnFigure;
}

interface CardContent {
  readonly figure: Figure;
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  /** How it is counted. */
  readonly rule: string;
  readonly isWhole?: boolean;
}

function daysText(words: UpdatesWords, { figures }: LeadData): string {
  const { strings, plural } = words;
  const { median, reached } = figures.daysToAware;
  if (reached.of === 0) return strings.LeadNoData;
  const notices = fill(strings.LeadReached, { ratio: ratioText(words, reached) });
  return median === null ? notices : `${plural('LeadMedian', median)} · ${notices}`;
}

function cardsOf(words: UpdatesWords, data: LeadData): readonly CardContent[] {
  const { strings } = words;
  const { figures, pastActBy, undecided } = data;
  const { changedSince, reviewDue, incomplete, coverage, awareAfter } = figures;
  return [
    {
      figure: { kind: 'pastActBy' },
      label: strings.LeadPastActBy,
      value: ratioText(words, { count: pastActBy.length, of: undecided }),
      rows: pastActBy.length,
      rule: strings.LeadPastActByRule,
      isWhole: true
    },
    {
      figure: { kind: 'changedSince' },
      label: strings.LeadChangedSince,
      value: ratioText(words, { count: changedSince.rows.length, of: changedSince.of }),
      rows: changedSince.rows.length,
      rule: strings.LeadChangedSinceRule
    },
    {
      figure: { kind: 'reviewDue' },
      label: strings.LeadReviewDue,
      value: ratioText(words, { count: reviewDue.rows.length, of: reviewDue.of }),
      rows: reviewDue.rows.length,
      rule: strings.LeadReviewDueRule
    },
    {
      figure: { kind: 'incomplete' },
      label: strings.LeadCoverage,
      value: shareText(words, coverage),
      rows: incomplete.length,
      rule: strings.LeadCoverageRule
    },
    {
      figure: { kind: 'awareAfter' },
      label: strings.LeadDaysToAware,
      value: daysText(words, data),
      rows: awareAfter.length,
      rule: strings.LeadDaysToAwareRule
    }
  ];
}

/** The figures that are one number each, with how they are counted and what about. */
export function FigureCards(props: FigurePartProps): JSX.Element {
  const words = useUpdatesWords();
  return (
    <dl className={styles.cards}>
      {cardsOf(words, props.data).map(({ figure, label, value, rows, rule, isWhole }) => (
        <div key={figure.kind} className={styles.card}>
          <dt>{label}</dt>
          <dd className={styles.value}>
            <FigureButton figure={figure} rows={rows} label={label} onFigure={props.onFigure}>
              {value}
            </FigureButton>
          </dd>
          <dd className={styles.rule}>{rule}</dd>
          <dd className={styles.rule}>{isWhole ? props.wholeScope : props.scope}</dd>
        </div>
      ))}
    </dl>
  );
}
