import * as React from 'react';
import { useAddressState } from '../../../ui/address/useAddressState';
import type { PageAddress } from '../../../ui/address/pageAddress';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { useReader, type ReaderState } from '../../../ui/setup/useReader';
import type { LikelyReader } from '../../../ui/webPart/likelyReader';
import type { TrainingRepositories } from '../TrainingRepositories';
import { useTrainingWords } from '../words/TrainingWords';
import type { CatalogueState } from './catalogue';
import { closedTrainingPanel, type TrainingPanelState } from './panelState';
import { loadReader, type TrainingReader } from './reader';
import {
  formatTrainingState,
  noCourseFilter,
  parseTrainingState,
  type CourseFilter,
  type Opened,
  type TrainingState,
  type TrainingView
} from './trainingState';
import { useAssignmentActions, type AssignmentActions } from './useAssignments';
import { useCatalogue, type CatalogueActions } from './useCatalogue';
import { useFirstLook } from './useFirstLook';

/** What the page's author chose for the first look. */
export interface TrainingDefaults {
  readonly view: TrainingView;
}

/** Everything that the screens of the tracker show and do. */
export interface TrainingModel extends CatalogueActions, AssignmentActions {
  readonly repositories: TrainingRepositories;
  readonly state: ReaderState<TrainingReader>;
  readonly catalogue: CatalogueState;
  readonly shown: TrainingState;
  readonly change: (change: Partial<TrainingState>) => void;
  readonly setFilter: (change: Partial<CourseFilter>) => void;
  /** Opens something in the panel; `null` closes it. */
  readonly open: (opened: Opened | null) => void;
  /** The address of what is shown; `undefined` where the page has none that others could open. */
  readonly link: (() => string) | undefined;
  /** The address of something that can be opened; `null`: of one's own learning. */
  readonly linkTo: ((opened: Opened | null) => string) | undefined;
  readonly panel: TrainingPanelState;
  readonly openPanel: (panel: TrainingPanelState) => void;
  readonly closePanel: () => void;
  readonly message: StatusMessage | undefined;
  readonly say: (message: StatusMessage | undefined) => void;
}

const addressFormat = { format: formatTrainingState, parse: parseTrainingState };

function useFirstState({ view }: TrainingDefaults): TrainingState {
  return React.useMemo(
    () => ({ view, filter: noCourseFilter, layout: 'late', whose: null, opened: null }),
    [view]
  );
}

/** What reading the lists came to; `withLater`: also when there is something to show from before. */
function errorOf(catalogue: CatalogueState, withLater: boolean): unknown {
  if (catalogue.kind === 'failed') return catalogue.error;
  return catalogue.kind === 'ready' && withLater ? catalogue.refreshError : undefined;
}

/** The view model of the tracker. */
export function useTraining(
  repositories: TrainingRepositories,
  defaults: TrainingDefaults,
  address: PageAddress | undefined,
  likely?: LikelyReader
): TrainingModel {
  const { formats } = useTrainingWords();
  const first = useFirstState(defaults);
  const { state: shown, change: changeState, link, linkTo } = useAddressState(addressFormat, first, address);
  const [panel, openPanel] = React.useState<TrainingPanelState>(closedTrainingPanel);
  const [message, say] = React.useState<StatusMessage>();
  const { state: catalogue, ...catalogueActions } = useCatalogue(repositories);
  // What somebody is reading or writing stays when the lists are deleted meanwhile.
  const isBusy = shown.opened !== null || !['closed', 'setup'].includes(panel.kind);
  const { state, reload: reloadReader } = useReader(
    () => loadReader(repositories, formats.today),
    repositories,
    errorOf(catalogue, !isBusy)
  );
  useFirstLook(repositories, shown.view, state.kind === 'loading' ? likely : undefined);
  const assignmentActions = useAssignmentActions();
  const { reload: reloadCatalogue } = catalogueActions;
  const { reloadAssignments } = assignmentActions;
  const reload = React.useCallback((): void => {
    reloadReader();
    reloadCatalogue();
    reloadAssignments();
  }, [reloadReader, reloadCatalogue, reloadAssignments]);
  const change = React.useCallback(
    (next: Partial<TrainingState>) => changeState((now) => ({ ...now, ...next })),
    [changeState]
  );
  const setFilter = React.useCallback(
    (next: Partial<CourseFilter>) => changeState((now) => ({ ...now, filter: { ...now.filter, ...next } })),
    [changeState]
  );
  const open = React.useCallback(
    (opened: Opened | null) => {
      openPanel(closedTrainingPanel);
      change({ opened });
    },
    [change]
  );
  const openedLink = React.useMemo(
    () => linkTo && ((opened: Opened | null) => linkTo({ ...first, opened })),
    [linkTo, first]
  );
  return {
    ...catalogueActions,
    ...assignmentActions,
    reload,
    repositories,
    state,
    catalogue,
    shown,
    change,
    setFilter,
    open,
    link,
    linkTo: openedLink,
    panel,
    openPanel,
    closePanel: React.useCallback(() => openPanel(closedTrainingPanel), []),
    message,
    say
  };
}
