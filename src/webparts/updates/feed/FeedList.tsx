import * as React from 'react';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Icon } from '../../../ui/icons/Icon';
import { Loading } from '../../../ui/screens/Loading';
import { isUnread, type FeedItem } from '../model/feedItem';
import { useFeedItems, useStandingContext } from '../model/useFeed';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import { FeedBar } from './bar/FeedBar';
import { loadedNames } from './bar/loadedNames';
import { EmptyFeed } from './EmptyFeed';
import { FeedEnd } from './FeedEnd';
import { FeedProblems } from './FeedProblems';
import { GroupSection } from './groups/GroupSection';
import { useGroups } from './groups/useGroups';
import type { EntryTools } from './item/FeedEntry';
import { useAcknowledgeInPlace } from './useAcknowledgeInPlace';
import part from '../../../ui/screens/Part.module.scss';
import styles from './Feed.module.scss';

type ResultsProps = FeedViewProps & { readonly items: readonly FeedItem[] };

/** Nobody is told that they have read everything who was not asked for anything. */
function hasReadAll(items: readonly FeedItem[]): boolean {
  return (
    items.some(({ standing }) => standing?.mine === 'aware') &&
    items.every((item) => item.standing !== undefined && !isUnread(item))
  );
}

function useEntryTools({ model, reader }: FeedViewProps, list: React.RefObject<HTMLElement>): EntryTools {
  const { openNotice, acknowledge, shown, pages } = model;
  const { layout } = shown;
  const { canAdd } = reader.access;
  const recordsUnknown = pages.recordsError !== undefined;
  const onAcknowledge = useAcknowledgeInPlace(list, acknowledge);
  return React.useMemo(
    () => ({
      layout,
      canAcknowledge: canAdd,
      recordsUnknown,
      onOpen: (id: number) => openNotice(id),
      onAcknowledge
    }),
    [layout, canAdd, recordsUnknown, openNotice, onAcknowledge]
  );
}

function Results(props: ResultsProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, reader, items, loadOwners } = props;
  const { pages, shown, pending } = model;
  const list = React.useRef<HTMLDivElement>(null);
  const tools = useEntryTools(props, list);
  const groups = useGroups(items, shown.unreadFirst, pages.round);
  return (
    <>
      <FeedProblems model={model} loadOwners={loadOwners} />
      {groups[0]?.kind !== 'unread' && hasReadAll(items) ? (
        <p className={part.quiet}>
          <Icon name="check" /> {strings.FeedAllRead}
        </p>
      ) : null}
      <div ref={list} className={styles.results} aria-busy={pages.isStale}>
        {groups.map((group) => (
          <GroupSection
            key={group.kind === 'week' ? group.first : group.kind}
            group={group}
            tools={tools}
            pending={pending}
          />
        ))}
        {items.length === 0 && !pages.isStale ? <EmptyFeed model={model} reader={reader} /> : null}
        <FeedEnd model={model} loadOwners={loadOwners} />
      </div>
    </>
  );
}

/** How many notices are shown, in words. */
function useCount({ pages }: FeedViewProps['model'], count: number): string {
  const { strings, plural } = useUpdatesWords();
  if (pages.pages === undefined) return '';
  if (pages.isStale && pages.error === undefined) return strings.FeedSearching;
  return plural(pages.hasMore ? 'FeedCountSoFar' : 'FeedCount', count);
}

/** The notices, newest first: filters, groups by week, and the way to older ones. */
export function FeedList(props: FeedViewProps): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const { model, reader, loadOwners } = props;
  const { pages } = model;
  const items = useFeedItems(pages, useStandingContext(reader));
  const names = React.useMemo(() => loadedNames(items, formats), [items, formats]);
  const count = useCount(model, items.length);
  return (
    <div className={styles.feed}>
      <FeedBar model={model} names={names} count={count} />
      {pages.pages ? <Results {...props} items={items} /> : null}
      {!pages.pages && pages.error === undefined ? <Loading label={strings.LoadingNotices} rows={6} /> : null}
      {!pages.pages && pages.error !== undefined ? (
        <ErrorNotice
          title={strings.NoticesNotLoaded}
          error={pages.error}
          onRetry={pages.reload}
          onReload={pages.reload}
          loadOwners={loadOwners}
        />
      ) : null}
    </div>
  );
}
