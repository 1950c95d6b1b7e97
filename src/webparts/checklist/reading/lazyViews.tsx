import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { Board } from '../model/board';
import type { ChecklistModel } from '../model/useChecklist';
import type { ViewProps } from './viewProps';

export interface OwnViewProps {
  readonly model: ChecklistModel;
  readonly board: Board;
}

export const WeekView = lazyScreen<ViewProps>(async () => {
  const { WeekView: view } = await import(
    /* webpackChunkName: 'checklist-calendar' */ '../views/calendarViews'
  );
  return view;
});
export const MonthView = lazyScreen<ViewProps>(async () => {
  const { MonthView: view } = await import(
    /* webpackChunkName: 'checklist-calendar' */ '../views/calendarViews'
  );
  return view;
});
export const AreasView = lazyScreen<ViewProps>(async () => {
  const { AreasView: view } = await import(/* webpackChunkName: 'checklist-groups' */ '../views/groupViews');
  return view;
});
export const PeopleView = lazyScreen<ViewProps>(async () => {
  const { PeopleView: view } = await import(/* webpackChunkName: 'checklist-groups' */ '../views/groupViews');
  return view;
});
export const RenewalsView = lazyScreen<OwnViewProps>(async () => {
  const { RenewalsView: view } = await import(
    /* webpackChunkName: 'checklist-renewals' */ '../renewals/RenewalsView'
  );
  return view;
});
export const CoverageView = lazyScreen<OwnViewProps>(async () => {
  const { CoverageView: view } = await import(
    /* webpackChunkName: 'checklist-coverage' */ '../coverage/CoverageView'
  );
  return view;
});
export const HistoryView = lazyScreen<OwnViewProps>(async () => {
  const { HistoryView: view } = await import(
    /* webpackChunkName: 'checklist-history' */ '../history/HistoryView'
  );
  return view;
});
