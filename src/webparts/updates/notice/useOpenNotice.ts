import * as React from 'react';
import useSWR from 'swr';
import type { Notice, NoticeSummary } from '../../../domain/updates/NoticeRepository';
import type { NoticeRecords } from '../../../domain/updates/standing';
import { feedItem, type FeedItem } from '../model/feedItem';
import { loadRecords } from '../model/records';
import type { FeedReader } from '../model/reader';
import { useStandingContext, type FeedModel } from '../model/useFeed';

/** A notice with its text, and how it stands. */
export interface OpenNotice {
  readonly notice: Notice;
  readonly item: FeedItem;
  /** Takes over a notice that was just written, here and in the feed. */
  readonly replace: (notice: NoticeSummary) => void;
  /** Takes over what was just recorded, here and in the feed. */
  readonly record: (change: (records: NoticeRecords) => NoticeRecords) => void;
  /** Reads what is there now. */
  readonly reload: () => void;
}

export type OpenNoticeState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly reload: () => void }
  | { readonly kind: 'ready'; readonly open: OpenNotice };

const options = { shouldRetryOnError: false, revalidateOnFocus: false } as const;

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
  const reload = React.useCallback((): void => {
    mutate().catch(() => undefined);
  }, [mutate]);
  return { records: inFeed ?? alone.data, error: inFeed ? undefined : alone.error, record, reload };
}

/** Reads one notice, for the panel. */
export function useOpenNotice(model: FeedModel, reader: FeedReader, id: number): OpenNoticeState {
  const { notices } = model.repositories;
  const found = useSWR(['notice', id], () => notices.get(id), options);
  const records = useNoticeRecords(model, id);
  const context = useStandingContext(reader);
  const { mutate } = found;
  const { replace: replaceInFeed, reload: reloadFeed } = model.pages;
  const replace = React.useCallback(
    (notice: NoticeSummary): void => {
      replaceInFeed(notice);
      void mutate((now) => now && { ...now, ...notice }, { revalidate: false });
    },
    [replaceInFeed, mutate]
  );
  const { record, reload: reloadRecords } = records;
  const reload = React.useCallback((): void => {
    mutate().catch(() => undefined);
    reloadRecords();
    reloadFeed();
  }, [mutate, reloadRecords, reloadFeed]);
  return React.useMemo<OpenNoticeState>(() => {
    const error: unknown = found.error ?? records.error;
    if (error !== undefined && !found.data) return { kind: 'failed', error, reload };
    if (!found.data) return { kind: 'loading' };
    const item = feedItem(found.data, records.records, context);
    return { kind: 'ready', open: { notice: found.data, item, replace, record, reload } };
  }, [found.data, found.error, records.records, records.error, context, replace, record, reload]);
}
