import * as React from 'react';
import { parsePeriod, type Period } from '../../../domain/overview/period';
import type { SnapshotHeader } from '../../../domain/overview/report/SnapshotRepository';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Loading } from '../../../ui/screens/Loading';
import type { OverviewViewProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import { NotClosed, ReportContent } from './ReportContent';
import { useClosedReports } from './useClosedReports';
import styles from './Report.module.scss';

interface ChoiceProps {
  readonly months: readonly SnapshotHeader[];
  readonly quarters: readonly SnapshotHeader[];
  /** `null`: what was asked for is not closed. */
  readonly chosen: Period | null;
  readonly onChange: (period: Period) => void;
}

/** The closed reports, the latest first. */
function ClosedChoice({ months, quarters, chosen, onChange }: ChoiceProps): JSX.Element {
  const words = useOverviewWords();
  const { strings } = words;
  const groups = [
    [strings.ReportMonths, months],
    [strings.ReportQuarters, quarters]
  ] as const;
  return (
    <div className={styles.bar}>
      <label className={styles.choice}>
        <span>{strings.ReportChoose}</span>
        <select
          value={chosen?.key ?? ''}
          onChange={({ target }) => {
            const period = parsePeriod(target.value);
            if (period) onChange(period);
          }}
        >
          {chosen ? null : <option value="" />}
          {groups.map(([name, headers]) =>
            headers.length === 0 ? null : (
              <optgroup key={name} label={name}>
                {headers.map(({ period }) => (
                  <option key={period.key} value={period.key}>
                    {periodName(words, period)}
                  </option>
                ))}
              </optgroup>
            )
          )}
        </select>
      </label>
    </div>
  );
}

function ClosedReports(props: OverviewViewProps & Pick<ChoiceProps, 'months' | 'quarters'>): JSX.Element {
  const { strings } = useOverviewWords();
  const { months, quarters, ...view } = props;
  const { model } = view;
  const { period: asked, periodKind } = model.shown;
  const usual = periodKind === 'month' ? [...months, ...quarters] : [...quarters, ...months];
  const header = asked ? usual.find(({ period }) => period.key === asked.key) : usual[0];
  const chosen = header?.period ?? null;
  if (usual.length === 0) return <EmptyState title={strings.ReportNoneTitle} text={strings.ReportNoneText} />;
  return (
    <div className={styles.view}>
      <ClosedChoice
        months={months}
        quarters={quarters}
        chosen={chosen}
        onChange={(period) => model.change({ period })}
      />
      {chosen ? <ReportContent {...view} period={chosen} /> : null}
      {asked && !chosen ? <NotClosed period={asked} /> : null}
    </div>
  );
}

/** What everybody who reads the site sees: closed reports, and nothing of drafts. */
export function ReaderReport(props: OverviewViewProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { repositories } = props.model;
  const months = useClosedReports(repositories, 'month');
  const quarters = useClosedReports(repositories, 'quarter');
  for (const { state, reload } of [months, quarters]) {
    if (state.kind === 'failed') {
      return (
        <ErrorNotice
          title={strings.ReportNotLoaded}
          error={state.error}
          onRetry={reload}
          onReload={reload}
          loadOwners={props.loadOwners}
        />
      );
    }
  }
  if (!months.rows || !quarters.rows) return <Loading label={strings.ReportLoading} rows={6} />;
  return <ClosedReports {...props} months={months.rows} quarters={quarters.rows} />;
}
