import * as React from 'react';
import type { Period } from '../../../domain/overview/period';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import type { OverviewViewProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import { ReportPage } from './ReportPage';
import { UnreadableReport } from './UnreadableReport';
import { useReport } from './useReport';

/** There is no report of that period for readers. */
export function NotClosed({ period }: { readonly period: Period }): JSX.Element {
  const words = useOverviewWords();
  const { strings } = words;
  return (
    <EmptyState
      title={fill(strings.ReportNotClosedTitle, { period: periodName(words, period) })}
      text={strings.ReportNotClosedText}
    />
  );
}

/** The report of a period in whichever state it is. `period` has to stay the same object. */
export function ReportContent(props: OverviewViewProps & { readonly period: Period }): JSX.Element {
  const { strings } = useOverviewWords();
  const { period, ...view } = props;
  const state = useReport(view.model, view.reader, period);
  switch (state.kind) {
    case 'loading':
      return <Loading label={strings.ReportLoading} rows={6} />;
    case 'failed':
      return (
        <ErrorNotice
          title={strings.ReportNotLoaded}
          error={state.error}
          onRetry={state.retry}
          onReload={state.retry}
          loadOwners={view.loadOwners}
        />
      );
    case 'none':
      return <NotClosed period={period} />;
    case 'unreadable':
      return <UnreadableReport {...view} header={state.header} problems={state.problems} />;
    case 'ready':
      return <ReportPage {...view} ready={state} />;
  }
}
