import * as React from 'react';
import type { FocusArea } from '../../../lists';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { noFilter, type TaskFilter } from '../../../domain/tasks/taskFilter';
import type { ChecklistRepositories } from '../ChecklistRepositories';
import { useChecklistWords } from '../words/ChecklistWords';
import { useAddressState } from '../../../ui/address/useAddressState';
import { formatAddress, parseAddress, type ViewState } from './address';
import type { BoardState } from './board';
import type { ChecklistView } from './checklistView';
import type { PageAddress } from '../../../ui/address/pageAddress';
import { closedPanel, type PanelState } from './panelState';
import { withPending, type PendingWrite } from './pending';
import { useBoard, type BoardLoader } from './useBoard';
import { useLinkedTask } from './useLinkedTask';
import { useTaskActions, type TaskActions } from './useTaskActions';

/** What the page's author chose for the first look. */
export interface ChecklistDefaults {
  readonly view: ChecklistView;
  readonly focusArea: FocusArea | null;
  readonly onlyMine: boolean;
}

/** Everything that the screens of the checklist show and do. */
export interface ChecklistModel extends BoardLoader {
  readonly repositories: ChecklistRepositories;
  readonly actions: TaskActions;
  readonly view: ChecklistView;
  readonly setView: (view: ChecklistView) => void;
  /** A day of the week or month that is shown; `null` is the present one. */
  readonly from: CalendarDate | null;
  readonly setFrom: (from: CalendarDate | null) => void;
  readonly filter: TaskFilter;
  readonly setFilter: (change: Partial<TaskFilter>) => void;
  /** The address of what is shown; `undefined` where the page has none that others could open. */
  readonly link: (() => string) | undefined;
  /** Why the task that a link opens is not shown; `undefined`: it is. */
  readonly linkError: unknown;
  readonly forgetTask: () => void;
  readonly panel: PanelState;
  readonly openPanel: (panel: PanelState) => void;
  readonly closePanel: () => void;
}

function stateWithPending(state: BoardState, writes: readonly PendingWrite[]): BoardState {
  if (state.kind !== 'ready' || writes.length === 0) return state;
  return { kind: 'ready', board: { ...state.board, ...withPending(state.board, writes) } };
}

const addressFormat = { format: formatAddress, parse: parseAddress };

/** The view model of the checklist. */
export function useChecklist(
  repositories: ChecklistRepositories,
  defaults: ChecklistDefaults,
  address: PageAddress | undefined
): ChecklistModel {
  const { culture, formats } = useChecklistWords();
  const { view: firstView, focusArea, onlyMine } = defaults;
  const first = React.useMemo<ViewState>(
    () => ({
      view: firstView,
      from: null,
      filter: { ...noFilter, focusArea, owner: onlyMine ? 'me' : null },
      taskId: null
    }),
    [firstView, focusArea, onlyMine]
  );
  const { state: shown, change: changeView, link } = useAddressState(addressFormat, first, address);
  const [panel, openPanel] = React.useState<PanelState>(closedPanel);
  const loader = useBoard(repositories, culture.now, shown.view === 'done');
  const me = loader.state.kind === 'ready' ? loader.state.board.me : undefined;
  const actor = { me, now: culture.now, today: formats.today };
  const { actions, writes } = useTaskActions(repositories.tasks, loader, actor);
  const state = React.useMemo(() => stateWithPending(loader.state, writes), [loader.state, writes]);

  const setView = React.useCallback(
    (view: ChecklistView) => changeView((now) => ({ ...now, view, from: null })),
    [changeView]
  );
  const setFrom = React.useCallback(
    (from: CalendarDate | null) => changeView((now) => ({ ...now, from })),
    [changeView]
  );
  const setFilter = React.useCallback(
    (change: Partial<TaskFilter>) => changeView((now) => ({ ...now, filter: { ...now.filter, ...change } })),
    [changeView]
  );
  const forgetTask = React.useCallback(() => changeView((now) => ({ ...now, taskId: null })), [changeView]);
  const linkError = useLinkedTask(shown.taskId, state, repositories.tasks, openPanel);
  const closePanel = React.useCallback(() => {
    openPanel(closedPanel);
    forgetTask();
  }, [forgetTask]);

  return {
    ...loader,
    ...shown,
    state,
    repositories,
    actions,
    setView,
    setFrom,
    setFilter,
    link,
    linkError,
    forgetTask,
    panel,
    openPanel,
    closePanel
  };
}
