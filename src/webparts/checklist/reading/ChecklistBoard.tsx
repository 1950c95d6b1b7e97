import * as React from 'react';
import { singleOccurrence } from '../../../domain/tasks/singleOccurrence';
import { matchesFilter } from '../../../domain/tasks/taskFilter';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import type { Board } from '../model/board';
import { checklistViews, type ChecklistView } from '../model/checklistView';
import { isPending } from '../model/pending';
import type { ChecklistModel } from '../model/useChecklist';
import { useItems } from '../model/useItems';
import { useSelection } from '../model/useSelection';
import { viewName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { FilterBar } from './FilterBar';
import { ProgressTiles } from './ProgressTiles';
import { useRowTools } from './useRowTools';
import { tabId, ViewTabs } from '../../../ui/controls/ViewTabs';
import { ViewContent } from './ViewContent';
import type { ViewProps } from './viewProps';
import part from '../../../ui/screens/Part.module.scss';
import styles from './Checklist.module.scss';

/** Views that show something else than the board's tasks: tiles and filters do not apply to them. */
const ownViews: readonly ChecklistView[] = ['coverage', 'history'];
const selectableViews: readonly ChecklistView[] = ['today', 'week', 'open', 'areas', 'people'];

function useViewProps(
  model: ChecklistModel,
  board: Board
): ViewProps & Pick<ReturnType<typeof useItems>, 'progress'> {
  const { culture, formats } = useChecklistWords();
  const today = formats.today();
  const { filter } = model;
  const myId = board.me.id;
  const { items, progress } = useItems(board, today, culture.timeZone);
  const shown = React.useMemo(
    () => items.filter(({ task }) => matchesFilter(task, filter, myId)),
    [items, filter, myId]
  );
  const viewpoint = React.useMemo(() => ({ today, myId }), [today, myId]);
  const selection = useSelection();
  const tools = useRowTools(model, board, selection);
  return { model, board, items: shown, viewpoint, tools, progress };
}

/** The tasks that are done once and were done, as far as they pass the filter. */
function useDoneTasks({ model, board, viewpoint }: ViewProps): ViewProps['done'] {
  const { done, filter, actions } = model;
  const { pending } = actions;
  return React.useMemo(() => {
    if (done.kind !== 'ready') return done;
    const tasks = done.tasks.filter(
      (task) =>
        !isPending(pending, task.id, singleOccurrence(task, viewpoint.today)) &&
        matchesFilter(task, filter, board.me.id)
    );
    return { kind: 'ready', tasks };
  }, [done, pending, filter, board.me.id, viewpoint.today]);
}

/** How many tasks are shown; `null` while that is not known, or where it says nothing. */
function countOf(view: ChecklistView, { items, done }: ViewProps): number | null {
  if (view === 'done') return done?.kind === 'ready' ? done.tasks.length : null;
  if (!['open', 'areas', 'people'].includes(view)) return null;
  return new Set(items.map(({ task }) => task.id)).size;
}

/** The checklist when its rows are there: progress, views, filters, rows. */
export function ChecklistBoard(props: {
  readonly model: ChecklistModel;
  readonly board: Board;
}): JSX.Element {
  const { strings } = useChecklistWords();
  const { model, board } = props;
  const { view, filter, setFilter } = model;
  const { progress, ...withoutDone } = useViewProps(model, board);
  const viewProps = { ...withoutDone, done: useDoneTasks(withoutDone) };
  const { selection } = viewProps.tools;
  const { stop } = selection;
  React.useEffect(stop, [view, stop]);
  const id = React.useMemo(() => `om-view-${Math.random().toString(36).slice(2)}`, []);
  const isFilterable = !ownViews.includes(view);
  const isSelectable = board.access.canEdit && selectableViews.includes(view);
  return (
    <>
      {isFilterable ? (
        <ProgressTiles
          progress={progress}
          chosen={filter.focusArea}
          onChoose={(focusArea) => setFilter({ focusArea })}
        />
      ) : null}
      <ViewTabs
        views={checklistViews}
        nameOf={(name) => viewName(strings, name)}
        view={view}
        onView={model.setView}
        id={id}
        label={strings.View}
      />
      {isFilterable ? (
        <FilterBar board={board} filter={filter} onFilter={setFilter} shown={countOf(view, viewProps)}>
          {isSelectable ? (
            <Button
              look="quiet"
              icon="list"
              aria-pressed={selection.isOn}
              onClick={selection.isOn ? selection.stop : selection.start}
            >
              {strings.Select}
            </Button>
          ) : null}
        </FilterBar>
      ) : null}
      {!board.access.canAdd && !board.access.canEdit ? (
        <p className={part.quiet}>
          <Icon name="lock" /> {strings.ReadOnly}
        </p>
      ) : null}
      <div role="tabpanel" id={id} aria-labelledby={tabId(id, view)} className={styles.view}>
        <ViewContent {...viewProps} />
      </div>
    </>
  );
}
