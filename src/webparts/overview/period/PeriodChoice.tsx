import * as React from 'react';
import {
  isOver,
  lastKnownDay,
  latestPeriods,
  nextPeriod,
  parsePeriod,
  periodKinds,
  periodOf,
  previousPeriod,
  type Period,
  type PeriodKind
} from '../../../domain/overview/period';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import { periodKindName } from '../words/choiceNames';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import styles from './PeriodChoice.module.scss';

/** So far back the list goes; earlier ones come with "Earlier". */
const listed: Readonly<Record<PeriodKind, number>> = { month: 18, quarter: 8 };

export interface PeriodChoiceProps {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

/** Of which month or quarter: a list of the latest ones, and a step to either side. */
export function PeriodChoice({ period, onChange }: PeriodChoiceProps): JSX.Element {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const today = formats.today();
  const latest = latestPeriods(period.kind, today, listed[period.kind]);
  const isListed = latest.some(({ key }) => key === period.key);
  const periods = isListed ? latest : [...latest, period];
  const [before, next] = [previousPeriod(period), nextPeriod(period)];
  const nameOf = (one: Period): string =>
    isOver(one, today)
      ? periodName(words, one)
      : fill(strings.PeriodRunning, { period: periodName(words, one) });
  return (
    <div className={styles.choice}>
      <label className={styles.field}>
        <span>{strings.PeriodBy}</span>
        <select
          value={period.kind}
          onChange={({ target }) => {
            const kind = periodKinds.find((one) => one === target.value) ?? 'month';
            onChange(periodOf(kind, lastKnownDay(period, today)));
          }}
        >
          {periodKinds.map((kind) => (
            <option key={kind} value={kind}>
              {periodKindName(strings, kind)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>{strings.PeriodOf}</span>
        <select
          value={period.key}
          onChange={({ target }) => {
            const chosen = parsePeriod(target.value);
            if (chosen) onChange(chosen);
          }}
        >
          {periods.map((one) => (
            <option key={one.key} value={one.key}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.steps}>
        {/* There are no dates before the first that SharePoint keeps. */}
        {parsePeriod(before.key) ? (
          <Button icon="previous" onClick={() => onChange(before)}>
            {strings.PeriodBefore}
          </Button>
        ) : null}
        {next.first <= today ? (
          <Button icon="next" onClick={() => onChange(next)}>
            {strings.PeriodAfter}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
