import * as React from 'react';
import { isFiltering, noFilter } from '../../../domain/tasks/taskFilter';
import { Button } from '../../../ui/controls/Button';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { useChecklistWords } from '../words/ChecklistWords';
import type { ViewProps } from './viewProps';

export type Emptiness = 'noTasks' | 'allDone' | 'todayClear' | 'nothingDone' | 'filtered';

function emptinessOf({ model, board }: Pick<ViewProps, 'model' | 'board'>, otherwise: Emptiness): Emptiness {
  if (isFiltering(model.filter)) return 'filtered';
  const hasTasks = board.open.length > 0 || board.doneThisMonth.length > 0;
  return hasTasks || otherwise === 'nothingDone' ? otherwise : 'noTasks';
}

export interface EmptyViewProps extends Pick<ViewProps, 'model' | 'board'> {
  /** What it means that there is no row, when no filter hides them and there are tasks at all. */
  readonly otherwise: Emptiness;
}

/** No row to show: why, and what to do next. */
export function EmptyView(props: EmptyViewProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { model, board } = props;
  const { access } = board;
  const { openPanel } = model;
  const emptiness = emptinessOf(props, props.otherwise);
  const [title, text] = {
    noTasks: [strings.EmptyTitle, access.canAdd ? strings.EmptyText : strings.EmptyTextReader],
    allDone: [strings.AllDoneTitle, strings.AllDoneText],
    todayClear: [strings.TodayClearTitle, strings.TodayClearText],
    nothingDone: [strings.NothingDoneTitle, strings.NothingDoneText],
    filtered: [strings.NoMatchTitle, strings.NoMatchText]
  }[emptiness] as [string, string];
  return (
    <EmptyState
      title={title}
      text={text}
      actions={
        <>
          {emptiness === 'noTasks' && access.canAdd ? (
            <>
              <Button icon="list" onClick={() => openPanel({ kind: 'starter' })}>
                {strings.MenuStarter}
              </Button>
              <Button icon="upload" onClick={() => openPanel({ kind: 'guide' })}>
                {strings.MenuGuide}
              </Button>
            </>
          ) : null}
          {emptiness === 'filtered' ? (
            <Button icon="close" onClick={() => model.setFilter(noFilter)}>
              {strings.ClearFilters}
            </Button>
          ) : null}
          {emptiness === 'allDone' ? (
            <Button onClick={() => model.setView('done')}>{strings.SeeDone}</Button>
          ) : null}
          {emptiness === 'todayClear' ? (
            <Button onClick={() => model.setView('open')}>{strings.SeeOpen}</Button>
          ) : null}
        </>
      }
    />
  );
}
