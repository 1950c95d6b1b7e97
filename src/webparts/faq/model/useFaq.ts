import * as React from 'react';
import type { EntryCategory } from '../../../domain/faq/entry';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { useAddressState } from '../../../ui/address/useAddressState';
import type { PageAddress } from '../../../ui/address/pageAddress';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { useReader, type ReaderState } from '../../../ui/setup/useReader';
import type { LikelyReader } from '../../../ui/webPart/likelyReader';
import type { FaqRepositories } from '../FaqRepositories';
import {
  formatFaqState,
  noFaqFilter,
  parseFaqState,
  usualBrowse,
  type EntrySection,
  type FaqFilter,
  type FaqMode,
  type FaqState
} from './faqState';
import type { KnowledgeState } from './knowledge';
import { closedFaqPanel, type FaqPanelState } from './panelState';
import { loadReader, type FaqReader } from './reader';
import { useEntryActions, type EntryActions } from './useEntryActions';
import { useGapCounter, type CountGap } from './useGapCounter';
import { useKnowledge, type KnowledgeActions, type KnowledgeReader } from './useKnowledge';

/** What the page's author chose for the first look. */
export interface FaqDefaults {
  readonly mode: FaqMode;
  readonly category: EntryCategory | null;
}

/** Everything that the screens of the FAQ show and do. */
export interface FaqModel extends KnowledgeActions, EntryActions {
  readonly repositories: FaqRepositories;
  readonly mode: FaqMode;
  readonly state: ReaderState<FaqReader>;
  readonly knowledge: KnowledgeState;
  readonly shown: FaqState;
  readonly change: (change: Partial<FaqState>) => void;
  readonly setFilter: (change: Partial<FaqFilter>) => void;
  /** Opens an entry in the panel; `null` closes it. */
  readonly openEntry: (id: number | null, section?: EntrySection) => void;
  /** The address of what is shown; `undefined` where the page has none that others could open. */
  readonly link: (() => string) | undefined;
  /** The address of one entry. */
  readonly linkTo: ((entryId: number) => string) | undefined;
  readonly panel: FaqPanelState;
  readonly openPanel: (panel: FaqPanelState) => void;
  readonly closePanel: () => void;
  readonly countGap: CountGap;
  readonly message: StatusMessage | undefined;
  readonly say: (message: StatusMessage | undefined) => void;
}

const addressFormat = { format: formatFaqState, parse: parseFaqState };

/** What reading the lists came to; `withLater`: also when there is something to show from before. */
function errorOf(knowledge: KnowledgeState, withLater: boolean): unknown {
  if (knowledge.kind === 'failed') return knowledge.error;
  return knowledge.kind === 'ready' && withLater ? knowledge.refreshError : undefined;
}

/** Takes over who reads, and what they may do, when the site has said it. */
function useKnownReader(
  { cache }: FaqRepositories,
  state: ReaderState<FaqReader>,
  setKnown: (reader: KnowledgeReader | undefined) => void
): void {
  const reader = state.kind === 'ready' ? state.reader : undefined;
  const isShutOut = state.kind === 'failed' && isRepositoryError(state.error, 'forbidden');
  // Before anything is painted: what was read for whom the page took for the reader must not show to another.
  React.useLayoutEffect(() => {
    if (reader) setKnown({ id: reader.me.id, canEdit: reader.access.canEdit, isCertain: true });
    else if (isShutOut) setKnown(undefined);
  }, [reader, isShutOut, setKnown]);
  React.useEffect(() => {
    // Nothing of the site may stay in the browser of somebody who may not read it any more.
    if (isShutOut) void cache.clear();
  }, [isShutOut, cache]);
}

/** The view model of the FAQ. */
export function useFaq(
  repositories: FaqRepositories,
  defaults: FaqDefaults,
  address: PageAddress | undefined,
  likely?: LikelyReader
): FaqModel {
  const { mode, category } = defaults;
  const first = React.useMemo<FaqState>(
    () => ({
      view: 'search',
      filter: { ...noFaqFilter, category },
      browse: usualBrowse,
      whose: null,
      entry: null,
      section: 'answer'
    }),
    [category]
  );
  const { state: shown, change: changeState, link, linkTo } = useAddressState(addressFormat, first, address);
  const [panel, openPanel] = React.useState<FaqPanelState>(closedFaqPanel);
  const [message, say] = React.useState<StatusMessage>();
  const [known, setKnown] = React.useState<KnowledgeReader | undefined>(
    likely && { ...likely, isCertain: false }
  );
  // What stands on somebody's page as a list is what users see, whoever reads it.
  const { state: knowledge, ...actions } = useKnowledge(repositories, known, mode === 'full');
  // What somebody is reading or writing stays when the lists are deleted meanwhile.
  const isBusy = shown.entry !== null || !['closed', 'setup'].includes(panel.kind);
  const listError = errorOf(knowledge, !isBusy);
  const { state, reload: reloadReader } = useReader(() => loadReader(repositories), repositories, listError);
  useKnownReader(repositories, state, setKnown);
  const entryActions = useEntryActions({ repositories, knowledge, say, ...actions });
  const { reload: reloadKnowledge } = actions;
  const reload = React.useCallback((): void => {
    reloadReader();
    reloadKnowledge();
  }, [reloadReader, reloadKnowledge]);
  const change = React.useCallback(
    (next: Partial<FaqState>) => changeState((now) => ({ ...now, ...next })),
    [changeState]
  );
  const setFilter = React.useCallback(
    (next: Partial<FaqFilter>) => changeState((now) => ({ ...now, filter: { ...now.filter, ...next } })),
    [changeState]
  );
  const openEntry = React.useCallback(
    (entry: number | null, section: EntrySection = 'answer') => {
      openPanel(closedFaqPanel);
      change({ entry, section });
    },
    [change]
  );
  const entryLink = React.useMemo(
    () => linkTo && ((entry: number) => linkTo({ ...first, entry })),
    [linkTo, first]
  );
  return {
    ...actions,
    ...entryActions,
    reload,
    repositories,
    mode,
    state,
    knowledge,
    shown,
    change,
    setFilter,
    openEntry,
    link,
    linkTo: entryLink,
    panel,
    openPanel,
    closePanel: React.useCallback(() => openPanel(closedFaqPanel), []),
    countGap: useGapCounter(repositories.gaps),
    message,
    say
  };
}
