import * as React from 'react';
import type { Task } from '../../../domain/tasks/task';
import { progressByFocusArea } from '../../../domain/tasks/progress';
import { isFiltering, matchesFilter, noFilter } from '../../../domain/tasks/taskFilter';
import { Loading } from '../../../ui/screens/Loading';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Icon } from '../../../ui/icons/Icon';
import type { Board } from '../model/board';
import type { ChecklistModel } from '../model/useChecklist';
import { groupOpenTasks } from '../model/visibleTasks';
import { useChecklistWords } from '../words/ChecklistWords';
import { DoneTasks } from './DoneTasks';
import { EmptyChecklist, type Emptiness } from './EmptyChecklist';
import { FilterBar } from './FilterBar';
import { OpenTasks } from './OpenTasks';
import { ProgressTiles } from './ProgressTiles';
import styles from './Checklist.module.scss';

function emptinessOf(model: ChecklistModel, board: Board): Emptiness {
  if (isFiltering(model.filter)) return 'filtered';
  if (model.view === 'done') return 'nothingDone';
  return Object.values(board.done).some((count) => count > 0) ? 'allDone' : 'noTasks';
}

/** The checklist when its rows are there: progress, filters, rows. */
export function ChecklistBoard(props: {
  readonly model: ChecklistModel;
  readonly board: Board;
}): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { model, board } = props;
  const { view, filter, setFilter, actions, done, openPanel } = model;
  const { canEdit } = board.access;
  const today = formats.today();

  const openNow = React.useMemo(
    () => board.open.filter((task) => !actions.pending.has(task.id)),
    [board.open, actions.pending]
  );
  const groups = React.useMemo(() => groupOpenTasks(openNow, filter, today), [openNow, filter, today]);
  const doneTasks = React.useMemo(
    () =>
      done.kind === 'ready'
        ? done.tasks.filter((task) => !actions.pending.has(task.id) && matchesFilter(task, filter))
        : [],
    [done, actions.pending, filter]
  );
  const openDetails = React.useCallback((task: Task) => openPanel({ kind: 'details', task }), [openPanel]);
  const { complete, reopen } = actions;
  const onComplete = React.useCallback((task: Task) => void complete(task), [complete]);
  const onReopen = React.useCallback((task: Task) => void reopen(task), [reopen]);

  const openCount = groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const shown = view === 'open' ? openCount : done.kind === 'ready' ? doneTasks.length : null;
  const empty = (
    <EmptyChecklist
      emptiness={emptinessOf(model, board)}
      access={board.access}
      onOpen={openPanel}
      onClearFilters={() => setFilter(noFilter)}
      onShowDone={() => model.setView('done')}
    />
  );
  return (
    <>
      <ProgressTiles
        progress={progressByFocusArea(board.open, board.done)}
        chosen={filter.focusArea}
        onChoose={(focusArea) => setFilter({ focusArea })}
      />
      <FilterBar
        view={view}
        onView={model.setView}
        filter={filter}
        onFilter={setFilter}
        myId={board.me.id}
        shown={shown}
      />
      {!board.access.canAdd && !canEdit ? (
        <p className={styles.quiet}>
          <Icon name="lock" /> {strings.ReadOnly}
        </p>
      ) : null}
      {view === 'open' ? (
        <OpenTasks
          groups={groups}
          onOpen={openDetails}
          onComplete={canEdit ? onComplete : undefined}
          empty={empty}
        />
      ) : null}
      {view === 'done' && done.kind === 'loading' ? <Loading label={strings.LoadingDone} /> : null}
      {view === 'done' && done.kind === 'failed' ? (
        <ErrorNotice title={strings.DoneNotLoaded} error={done.error} onRetry={model.reload} />
      ) : null}
      {view === 'done' && done.kind === 'ready' ? (
        <DoneTasks
          tasks={doneTasks}
          onOpen={openDetails}
          onReopen={canEdit ? onReopen : undefined}
          empty={empty}
        />
      ) : null}
    </>
  );
}
