import * as React from 'react';
import useSWR from 'swr';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { Notice, NoticeSummary } from '../../../domain/updates/NoticeRepository';
import type { NoticeRecords } from '../../../domain/updates/standing';
import { feedItem, type FeedItem } from '../model/feedItem';
import { loadRecords } from '../model/records';
import type { FeedReader } from '../model/reader';
import { useStandingContext, type FeedModel } from '../model/useFeed';
import { useUpdatesWords } from '../words/UpdatesWords';
import { useNewestRevision } from './useNewestRevision';

/** A notice with its text, and how it stands. */
export interface OpenNotice {
  readonly notice: Notice;
  readonly item: FeedItem;
  /** Why `item` does not say how the notice stands; `undefined` while that is on its way. */
  readonly recordsError: unknown;
  /** The revision that the list has by now, when it is newer than the text that is shown. */
  readonly newer: number | undefined;
  /** Looks again who has read it, and whether the text shown is still the newest. What is shown stays. */
  readonly check: () => Promise<void>;
  /** Takes over a notice that was just written, here and in the feed. */
  readonly replace: (notice: NoticeSummary) => void;
  /** Takes over what was just recorded, here and in the feed. */
  readonly record: (change: (records: NoticeRecords) => NoticeRecords) => void;
  /** Reads what is there now. */
  readonly reload: () => void;
}

export type OpenNoticeState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly open: OpenNotice };

/** What is read changes when the person asks for it: a text must not change under the eyes of who reads it. */
const options = {
  shouldRetryOnError: false,
  revalidateOnFocus: false,
  revalidateOnReconnect: false
} as const;

let openings = 0;

/** The records that the feed has, or that were read for this notice alone when a link led to it. */
function useNoticeRecords(model: FeedModel, id: number) {
  const inFeed = model.pages.records.get(id);
  const alone = useSWR(
    inFeed ? null : ['records of', id],
    async () => (await loadRecords(model.repositories, [id])).get(id),
    options
  );
  const { mutate } = alone;
  const { record: recordInFeed } = model.pages;
  const record = React.useCallback(
    (change: (records: NoticeRecords) => NoticeRecords): void => {
      recordInFeed(id, change);
      void mutate((now) => now && change(now), { revalidate: false });
    },
    [recordInFeed, mutate, id]
  );
  const reload = React.useCallback(async (): Promise<void> => {
    // A failure arrives as state of the hook above.
    await mutate().catch(() => undefined);
  }, [mutate]);
  const error: unknown = inFeed ? undefined : alone.error;
  return { records: inFeed ?? alone.data, error, record, reload };
}

/** The notice itself, read anew each time it is opened: what somebody acknowledges must not be a text of yesterday. */
function useNotice(model: FeedModel, id: number) {
  const { strings } = useUpdatesWords();
  const [opening] = React.useState(() => ++openings);
  const { notices } = model.repositories;
  const found = useSWR(['notice', id, opening], () => notices.get(id), options);
  const { mutate } = found;
  const { replace: replaceInFeed } = model.pages;
  const { say } = model;
  const replace = React.useCallback(
    (notice: NoticeSummary): void => {
      replaceInFeed(notice);
      void mutate((now) => now && { ...now, ...notice }, { revalidate: false });
    },
    [replaceInFeed, mutate]
  );
  const retry = React.useCallback((): void => {
    // A failure arrives as state of the hook above.
    mutate().catch(() => undefined);
  }, [mutate]);
  const reload = React.useCallback((): void => {
    mutate().catch((failure: unknown) => {
      // A notice that is gone takes the place of its text.
      if (isRepositoryError(failure, 'notFound')) return;
      say({ kind: 'failed', title: strings.NoticeNotReloaded, error: failure });
    });
  }, [mutate, say, strings]);
  const error: unknown = found.error;
  return { data: found.data, error, replace, retry, reload };
}

/** Reads one notice, for the panel. */
export function useOpenNotice(model: FeedModel, reader: FeedReader, id: number): OpenNoticeState {
  const found = useNotice(model, id);
  const records = useNoticeRecords(model, id);
  const newest = useNewestRevision(model, id);
  const context = useStandingContext(reader);
  const { data: notice, error, replace, retry, reload: reloadNotice } = found;
  const { record, reload: reloadRecords } = records;
  const { check: checkRevision } = newest;
  const { reload: reloadFeed } = model.pages;
  const reload = React.useCallback((): void => {
    reloadNotice();
    void reloadRecords();
    reloadFeed();
  }, [reloadNotice, reloadRecords, reloadFeed]);
  const check = React.useCallback(async (): Promise<void> => {
    await Promise.all([reloadRecords(), checkRevision()]);
  }, [reloadRecords, checkRevision]);
  return React.useMemo<OpenNoticeState>(() => {
    if (isRepositoryError(error, 'notFound')) return { kind: 'gone' };
    if (!notice) return error === undefined ? { kind: 'loading' } : { kind: 'failed', error, retry };
    const item = feedItem(notice, records.records, context);
    const newer = newest.revision > notice.revision ? newest.revision : undefined;
    const recordsError: unknown = records.records ? undefined : records.error;
    return { kind: 'ready', open: { notice, item, recordsError, newer, check, replace, record, reload } };
  }, [
    notice,
    error,
    records.records,
    records.error,
    newest.revision,
    context,
    check,
    replace,
    record,
    retry,
    reload
  ]);
}
