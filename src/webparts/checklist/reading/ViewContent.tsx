import * as React from 'react';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import { useChecklistWords } from '../words/ChecklistWords';
import { DoneTasks } from './DoneTasks';
import { EmptyView } from './EmptyChecklist';
import {
  AreasView,
  CoverageView,
  HistoryView,
  MonthView,
  PeopleView,
  RenewalsView,
  WeekView
} from './lazyViews';
import { OpenView } from './OpenView';
import { TodayView } from './TodayView';
import type { ViewProps } from './viewProps';

function DoneView(props: ViewProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { model, board, done = model.done, tools, viewpoint } = props;
  if (done.kind === 'loading') return <Loading label={strings.LoadingDone} />;
  if (done.kind === 'failed') {
    return <ErrorNotice title={strings.DoneNotLoaded} error={done.error} onRetry={model.reload} />;
  }
  return (
    <DoneTasks
      tasks={done.tasks}
      today={viewpoint.today}
      onOpen={tools.onOpen}
      onReopen={board.access.canEdit ? (item) => void model.actions.reopen(item) : undefined}
      empty={<EmptyView {...props} otherwise="nothingDone" />}
    />
  );
}

/** The view that was chosen. Those that are not looked at first are fetched when they are. */
export function ViewContent(props: ViewProps): JSX.Element {
  const { model, board } = props;
  switch (model.view) {
    case 'today':
      return <TodayView {...props} />;
    case 'week':
      return <WeekView {...props} />;
    case 'month':
      return <MonthView {...props} />;
    case 'open':
      return <OpenView {...props} />;
    case 'areas':
      return <AreasView {...props} />;
    case 'people':
      return <PeopleView {...props} />;
    case 'renewals':
      return <RenewalsView model={model} board={board} />;
    case 'coverage':
      return <CoverageView model={model} board={board} />;
    case 'history':
      return <HistoryView model={model} board={board} />;
    case 'done':
      return <DoneView {...props} />;
  }
}
