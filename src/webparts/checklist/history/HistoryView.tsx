import * as React from 'react';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import { FilterBar } from '../reading/FilterBar';
import type { OwnViewProps } from '../reading/lazyViews';
import { useChecklistWords } from '../words/ChecklistWords';
import { AuditReportView } from './AuditReportView';
import { LastTimes, lastTimesCount } from './LastTimes';
import { periodAround } from './period';
import { PeriodChooser } from './PeriodChooser';
import { useAuditReport } from './useAuditReport';
import styles from './History.module.scss';

function PeriodReport(props: OwnViewProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { model, board } = props;
  const [period, setPeriod] = React.useState(() => periodAround('month', formats.today()));
  const state = useAuditReport(model.repositories.tasks, board, period);
  return (
    <>
      <PeriodChooser period={period} onPeriod={setPeriod} />
      {state.kind === 'loading' ? <Loading label={strings.AuditLoading} /> : null}
      {state.kind === 'failed' ? (
        <ErrorNotice title={strings.AuditNotLoaded} error={state.error} onRetry={state.retry} />
      ) : null}
      {state.kind === 'ready' ? <AuditReportView {...props} audit={state.audit} period={period} /> : null}
    </>
  );
}

/** What was expected and what became of it: in a period, or the last times of each recurring task. */
export function HistoryView(props: OwnViewProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { model, board } = props;
  const [mode, setMode] = React.useState<'period' | 'lastTimes'>('period');
  const modes = [
    { key: 'period', name: strings.HistoryOfPeriod },
    { key: 'lastTimes', name: fill(strings.LastTimes, { count: formats.number(lastTimesCount) }) }
  ] as const;
  return (
    <div className={styles.view}>
      <div className={styles.modes} role="group" aria-label={strings.HistoryShows}>
        {modes.map(({ key, name }) => (
          <button
            key={key}
            type="button"
            className={styles.mode}
            aria-pressed={mode === key}
            onClick={() => setMode(key)}
          >
            {name}
          </button>
        ))}
      </div>
      <FilterBar board={board} filter={model.filter} onFilter={model.setFilter} shown={null} />
      {mode === 'period' ? <PeriodReport {...props} /> : <LastTimes {...props} />}
    </div>
  );
}
