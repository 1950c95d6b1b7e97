import * as React from 'react';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { PeriodBar } from '../views/PeriodBar';
import { useChecklistWords } from '../words/ChecklistWords';
import { inKind, neighbourOf, periodAround, periodKinds, type Period, type PeriodKind } from './period';
import { periodName } from './periodName';
import type { RangeFieldsProps } from './RangeFields';
import styles from './History.module.scss';

/** The date pickers, which only those need who choose the days themselves. */
const RangeFields = lazyScreen<RangeFieldsProps>(async () => {
  const { RangeFields: fields } = await import(
    /* webpackChunkName: 'checklist-history-range' */ './RangeFields'
  );
  return fields;
});

export interface PeriodChooserProps {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}

/** Which time the history is about. */
export function PeriodChooser(props: PeriodChooserProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { period, onPeriod } = props;
  const today = formats.today();
  const names: Readonly<Record<PeriodKind, string>> = {
    month: strings.PeriodMonth,
    quarter: strings.PeriodQuarter,
    year: strings.PeriodYear,
    range: strings.PeriodRange
  };
  const present = periodAround(period.kind === 'range' ? 'month' : period.kind, today);
  const isPresent = period.from <= today && today <= period.to;
  return (
    <>
      <div className={styles.bar}>
        <label className={styles.choice}>
          <span>{strings.Period}</span>
          <select
            value={period.kind}
            onChange={(event) => {
              const kind = periodKinds.find((one) => one === event.target.value);
              if (kind) onPeriod(inKind(period, kind));
            }}
          >
            {periodKinds.map((kind) => (
              <option key={kind} value={kind}>
                {names[kind]}
              </option>
            ))}
          </select>
        </label>
        <PeriodBar
          id="om-history-period"
          name={periodName(words, period)}
          previous={strings.PeriodPrevious}
          next={strings.PeriodNext}
          present={strings.PeriodPresent}
          isPresent={isPresent}
          onPrevious={() => onPeriod(neighbourOf(period, -1))}
          onNext={() => onPeriod(neighbourOf(period, 1))}
          onPresent={() => onPeriod(present)}
        />
      </div>
      {period.kind === 'range' ? (
        <RangeFields key={`${period.from} ${period.to}`} period={period} onPeriod={onPeriod} />
      ) : null}
    </>
  );
}
