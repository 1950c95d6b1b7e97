import * as React from 'react';
import { useSWRConfig } from 'swr';
import type { FigurePart } from '../../../domain/overview/figureTraits';
import type { PeriodKind } from '../../../domain/overview/period';
import { useAddressState } from '../../../ui/address/useAddressState';
import type { PageAddress } from '../../../ui/address/pageAddress';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import type { RowsLoader } from '../../../ui/rows/useRows';
import { useReader, type ReaderState } from '../../../ui/setup/useReader';
import type { AttentionReading } from '../../../domain/overview/read/AttentionReader';
import type { OverviewRepositories } from '../OverviewRepositories';
import { useOverviewWords } from '../words/OverviewWords';
import {
  formatOverviewState,
  parseOverviewState,
  type Opened,
  type OverviewState,
  type OverviewView
} from './overviewState';
import { closedOverviewPanel, type OverviewPanelState } from './panelState';
import { loadReader, type OverviewReader } from './reader';
import { useAttention } from './useAttention';

/** What the page's author chose for the first look, and what is known of the page. */
export interface OverviewDefaults {
  readonly view: OverviewView;
  readonly periodKind: PeriodKind;
  /** Absolute addresses of the pages on which the other parts stand. */
  readonly pages: Readonly<Partial<Record<FigurePart, string>>>;
  /**
   * Whether the page says that its reader may edit: what needs somebody is then read with the first batch. Only the site itself
   * decides what is shown.
   */
  readonly mayEdit: boolean;
}

/** Everything that the screens of the overview show and do. */
export interface OverviewModel {
  readonly repositories: OverviewRepositories;
  readonly state: ReaderState<OverviewReader>;
  readonly attention: RowsLoader<AttentionReading>;
  readonly pages: OverviewDefaults['pages'];
  readonly shown: OverviewState;
  readonly change: (change: Partial<OverviewState>) => void;
  /** Opens something in the panel; `null` closes it. */
  readonly open: (opened: Opened | null) => void;
  /** The address of what is shown; `undefined` where the page has none that others could open. */
  readonly link: (() => string) | undefined;
  readonly panel: OverviewPanelState;
  readonly openPanel: (panel: OverviewPanelState) => void;
  readonly closePanel: () => void;
  readonly message: StatusMessage | undefined;
  readonly say: (message: StatusMessage | undefined) => void;
  /** Reads everything anew that is shown. */
  readonly reload: () => void;
}

const addressFormat = { format: formatOverviewState, parse: parseOverviewState };

function useFirstState({ view, periodKind }: OverviewDefaults): OverviewState {
  return React.useMemo(
    () => ({ view, periodKind, period: null, withNames: false, opened: null }),
    [view, periodKind]
  );
}

/** The view model of the overview. */
export function useOverview(
  repositories: OverviewRepositories,
  defaults: OverviewDefaults,
  address: PageAddress | undefined
): OverviewModel {
  const { formats } = useOverviewWords();
  const first = useFirstState(defaults);
  const { state: shown, change: changeState, link } = useAddressState(addressFormat, first, address);
  const [panel, openPanel] = React.useState<OverviewPanelState>(closedOverviewPanel);
  const [message, say] = React.useState<StatusMessage>();
  const { state, reload: reloadReader } = useReader(
    () => loadReader(repositories, formats.today),
    repositories,
    undefined
  );
  const mayEdit = state.kind === 'ready' ? state.reader.isTeam : defaults.mayEdit && state.kind === 'loading';
  const attention = useAttention(repositories, mayEdit && shown.view === 'attention');
  const { mutate } = useSWRConfig();
  const reload = React.useCallback((): void => {
    reloadReader();
    // Failures arrive as state of the hooks that show the rows.
    void mutate((key) => key !== 'reader').catch(() => undefined);
  }, [reloadReader, mutate]);
  const change = React.useCallback(
    (next: Partial<OverviewState>) => changeState((now) => ({ ...now, ...next })),
    [changeState]
  );
  const open = React.useCallback(
    (opened: Opened | null) => {
      openPanel(closedOverviewPanel);
      change({ opened });
    },
    [change]
  );
  return {
    repositories,
    state,
    attention,
    pages: defaults.pages,
    shown,
    change,
    open,
    link,
    panel,
    openPanel,
    closePanel: React.useCallback(() => openPanel(closedOverviewPanel), []),
    message,
    say,
    reload
  };
}
