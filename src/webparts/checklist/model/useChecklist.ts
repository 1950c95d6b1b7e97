import * as React from 'react';
import type { FocusArea } from '../../../lists';
import { noFilter, type TaskFilter } from '../../../domain/tasks/taskFilter';
import type { ChecklistRepositories } from '../ChecklistRepositories';
import type { BoardLoader } from './useBoard';
import { useBoard } from './useBoard';
import { closedPanel, type PanelState } from './panelState';
import { useTaskActions, type TaskActions } from './useTaskActions';

export type ChecklistView = 'open' | 'done';

/** What the page's author chose for the first look. */
export interface ChecklistDefaults {
  readonly focusArea: FocusArea | null;
  readonly onlyMine: boolean;
}

/** Everything that the screens of the checklist show and do. */
export interface ChecklistModel extends BoardLoader {
  readonly repositories: ChecklistRepositories;
  readonly actions: TaskActions;
  readonly view: ChecklistView;
  readonly setView: (view: ChecklistView) => void;
  readonly filter: TaskFilter;
  readonly setFilter: (change: Partial<TaskFilter>) => void;
  readonly panel: PanelState;
  readonly openPanel: (panel: PanelState) => void;
  readonly closePanel: () => void;
}

/** The view model of the checklist. */
export function useChecklist(
  repositories: ChecklistRepositories,
  defaults: ChecklistDefaults
): ChecklistModel {
  const [view, setView] = React.useState<ChecklistView>('open');
  const [filter, setWholeFilter] = React.useState<TaskFilter>({ ...noFilter, focusArea: defaults.focusArea });
  const [panel, openPanel] = React.useState<PanelState>(closedPanel);
  const loader = useBoard(repositories, view === 'done');
  const actions = useTaskActions(repositories.tasks, loader);

  const setFilter = React.useCallback(
    (change: Partial<TaskFilter>) => setWholeFilter((now) => ({ ...now, ...change })),
    []
  );
  const closePanel = React.useCallback(() => openPanel(closedPanel), []);

  React.useEffect(() => setFilter({ focusArea: defaults.focusArea }), [defaults.focusArea, setFilter]);
  const myId = loader.state.kind === 'ready' ? loader.state.board.me.id : undefined;
  React.useEffect(() => {
    if (myId !== undefined) setFilter({ ownerId: defaults.onlyMine ? myId : null });
  }, [defaults.onlyMine, myId, setFilter]);

  return { ...loader, repositories, actions, view, setView, filter, setFilter, panel, openPanel, closePanel };
}
