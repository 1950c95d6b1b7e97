import * as React from 'react';
import type { Platform } from '../../../lists';
import type { NoticeFilter } from '../../../domain/updates/NoticeRepository';
import type { StandingContext } from '../../../domain/updates/standing';
import { useAddressState } from '../../../ui/address/useAddressState';
import type { PageAddress } from '../../../ui/address/pageAddress';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { useReader, type ReaderState } from '../../../ui/setup/useReader';
import type { UpdatesRepositories } from '../UpdatesRepositories';
import { useUpdatesWords } from '../words/UpdatesWords';
import { keptItems, type FeedItem } from './feedItem';
import {
  formatFeedState,
  noFeedFilter,
  parseFeedState,
  toNoticeFilter,
  type FeedFilter,
  type FeedLayout,
  type FeedState,
  type FeedView,
  type NoticeSection
} from './feedState';
import { closedFeedPanel, type FeedPanelState } from './panelState';
import { loadReader, type FeedReader } from './reader';
import { useAcknowledge, type Acknowledging } from './useAcknowledge';
import { usePages, type Pages } from './usePages';
import { useSettled } from './useSettled';

/** What the page's author chose for the first look. */
export interface FeedDefaults {
  readonly view: FeedView;
  readonly layout: FeedLayout;
  readonly platform: Platform | null;
  readonly unreadFirst: boolean;
}

/** Everything that the screens of the feed show and do. */
export interface FeedModel extends Acknowledging {
  readonly repositories: UpdatesRepositories;
  readonly state: ReaderState<FeedReader>;
  readonly pages: Pages;
  readonly shown: FeedState;
  readonly change: (change: Partial<FeedState>) => void;
  readonly setFilter: (change: Partial<FeedFilter>) => void;
  /** Opens a notice in the panel; `null` closes it. */
  readonly openNotice: (id: number | null, section?: NoticeSection) => void;
  /** The address of what is shown; `undefined` where the page has none that others could open. */
  readonly link: (() => string) | undefined;
  /** The address of one notice. */
  readonly linkTo: ((noticeId: number) => string) | undefined;
  readonly panel: FeedPanelState;
  readonly openPanel: (panel: FeedPanelState) => void;
  readonly closePanel: () => void;
  readonly message: StatusMessage | undefined;
  readonly say: (message: StatusMessage | undefined) => void;
  readonly reload: () => void;
}

const typingMilliseconds = 300;
const addressFormat = { format: formatFeedState, parse: parseFeedState };

function useFirstState(defaults: FeedDefaults): FeedState {
  const { view, layout, platform, unreadFirst } = defaults;
  return React.useMemo(
    () => ({
      view,
      layout,
      unreadFirst,
      filter: { ...noFeedFilter, platform },
      notice: null,
      section: 'text'
    }),
    [view, layout, platform, unreadFirst]
  );
}

/** The same object while the conditions are the same: they are the key of what is read. */
function useNoticeFilter(filter: FeedFilter, me: number | undefined): NoticeFilter | undefined {
  const { formats } = useUpdatesWords();
  const settled = useSettled(filter, filter.text === '' ? 0 : typingMilliseconds);
  const today = formats.today();
  // Only "mine" needs to know who that is: everything else is read at once.
  const who = settled.owner === null ? 0 : me;
  return React.useMemo(
    () => (who === undefined ? undefined : toNoticeFilter(settled, who, today)),
    [settled, who, today]
  );
}

/** What notices are measured by, today. */
export function useStandingContext(reader: FeedReader): StandingContext {
  const { formats } = useUpdatesWords();
  const today = formats.today();
  return React.useMemo(
    () => ({
      team: reader.team,
      settings: reader.settings,
      calendar: reader.calendar,
      today,
      me: reader.me.id
    }),
    [reader, today]
  );
}

/** The notices that were fetched, in the order of the list, with how they stand. */
export function useFeedItems(pages: Pages, context: StandingContext): readonly FeedItem[] {
  const [itemOf] = React.useState(keptItems);
  return React.useMemo(
    () =>
      (pages.pages ?? []).flatMap((page) =>
        page.notices.map((notice) => itemOf(notice, pages.records.get(notice.id), context))
      ),
    [pages.pages, pages.records, context, itemOf]
  );
}

/** The view model of the update feed. */
export function useFeed(
  repositories: UpdatesRepositories,
  defaults: FeedDefaults,
  address: PageAddress | undefined
): FeedModel {
  const first = useFirstState(defaults);
  const { state: shown, change: changeState, link, linkTo } = useAddressState(addressFormat, first, address);
  const [panel, openPanel] = React.useState<FeedPanelState>(closedFeedPanel);
  const [message, say] = React.useState<StatusMessage>();
  const [me, setMe] = React.useState<number>();
  const pages = usePages(repositories, useNoticeFilter(shown.filter, me));
  const { state, reload: reloadReader } = useReader(
    () => loadReader(repositories),
    repositories,
    pages.error
  );
  const myId = state.kind === 'ready' ? state.reader.me.id : undefined;
  React.useEffect(() => setMe(myId), [myId]);
  const acknowledging = useAcknowledge(repositories.acknowledgements, pages.record, say);
  const { reload: reloadPages } = pages;
  const reload = React.useCallback((): void => {
    reloadReader();
    reloadPages();
  }, [reloadReader, reloadPages]);
  const change = React.useCallback(
    (next: Partial<FeedState>) => changeState((now) => ({ ...now, ...next })),
    [changeState]
  );
  const setFilter = React.useCallback(
    (next: Partial<FeedFilter>) => changeState((now) => ({ ...now, filter: { ...now.filter, ...next } })),
    [changeState]
  );
  const openNotice = React.useCallback(
    (notice: number | null, section: NoticeSection = 'text') => {
      openPanel(closedFeedPanel);
      change({ notice, section });
    },
    [change]
  );
  const noticeLink = React.useMemo(
    () => linkTo && ((notice: number) => linkTo({ ...first, notice })),
    [linkTo, first]
  );
  return {
    ...acknowledging,
    repositories,
    state,
    pages,
    shown,
    change,
    setFilter,
    openNotice,
    link,
    linkTo: noticeLink,
    panel,
    openPanel,
    closePanel: React.useCallback(() => openPanel(closedFeedPanel), []),
    message,
    say,
    reload
  };
}
