import * as React from 'react';
import { parsePeriod, type Period } from '../../../domain/overview/period';
import { CheckField } from '../../../ui/fields/CheckField';
import { reportPeriod } from '../model/shownPeriod';
import type { OverviewViewProps } from '../model/viewProps';
import { PeriodChoice } from '../period/PeriodChoice';
import { useOverviewWords } from '../words/OverviewWords';
import { ReaderReport } from './ReaderReport';
import { ReportContent } from './ReportContent';
import styles from './Report.module.scss';

/** The same object as long as it is the same period: what is read of it hangs on that. */
function useShownPeriod({ model }: Pick<OverviewViewProps, 'model'>): Period {
  const { formats } = useOverviewWords();
  const { key } = reportPeriod(model.shown, formats.today());
  return React.useMemo(() => {
    const period = parsePeriod(key);
    if (!period) throw new RangeError(`"${key}" is no month or quarter.`);
    return period;
  }, [key]);
}

/** What the team sees: closed reports and drafts of any period, with names or without. */
function TeamReport(props: OverviewViewProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { model } = props;
  const { shown, change } = model;
  const period = useShownPeriod(props);
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <PeriodChoice period={period} onChange={(next) => change({ period: next })} />
        <CheckField
          label={strings.ReportWithNames}
          isChecked={shown.withNames}
          onChange={(withNames) => change({ withNames })}
        />
      </div>
      <ReportContent {...props} key={period.key} period={period} />
    </div>
  );
}

/** A page for stakeholders: what happened in a month or quarter, in plain sentences. */
export function ReportView(props: OverviewViewProps): JSX.Element {
  return props.reader.isTeam ? <TeamReport {...props} /> : <ReaderReport {...props} />;
}
