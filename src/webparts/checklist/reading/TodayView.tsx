import * as React from 'react';
import { matchesFilter } from '../../../domain/tasks/taskFilter';
import { doneToday, groupForToday } from '../model/itemGroups';
import { todayGroupName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { EmptyView } from './EmptyChecklist';
import { ItemGroups } from './ItemGroups';
import type { ViewProps } from './viewProps';

/** What today is about: what presses, what waits for the reader, and what the reader has done. */
export function TodayView(props: ViewProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { items, board, viewpoint, tools, model } = props;
  const { filter } = model;
  const done = React.useMemo(
    () => doneToday(board, viewpoint).filter(({ task }) => matchesFilter(task, filter, viewpoint.myId)),
    [board, viewpoint, filter]
  );
  const groups = React.useMemo(
    () =>
      groupForToday(items, done, viewpoint).map(({ key, items: members }) => ({
        key,
        name: todayGroupName(strings, key),
        items: members,
        showsState: key === 'doneToday'
      })),
    [items, done, viewpoint, strings]
  );
  const hasWork = groups.some(({ key }) => key !== 'doneToday');
  const empty = <EmptyView {...props} otherwise="todayClear" />;
  return (
    <>
      {hasWork || groups.length === 0 ? null : empty}
      <ItemGroups groups={groups} tools={tools} empty={empty} />
    </>
  );
}
