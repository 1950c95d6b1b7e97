import * as React from 'react';
import useSWRInfinite from 'swr/infinite';
import type { NoticeFilter, NoticePage, NoticeSummary } from '../../../domain/updates/NoticeRepository';
import type { NoticeRecords } from '../../../domain/updates/standing';
import type { UpdatesRepositories } from '../UpdatesRepositories';
import { loadRecords, type RecordsById } from './records';

const options = {
  shouldRetryOnError: false,
  revalidateFirstPage: false,
  revalidateOnFocus: true,
  keepPreviousData: true
} as const;

/** The notices that were fetched so far, with what was recorded about them. */
export interface Pages {
  /** `undefined` while the first page is being read. */
  readonly pages: readonly NoticePage[] | undefined;
  readonly records: RecordsById;
  readonly error: unknown;
  readonly isLoadingMore: boolean;
  /** What is shown answers an earlier question, while the new one is being read. */
  readonly isStale: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly reload: () => void;
  /** Shows a notice as it is now. */
  readonly replace: (notice: NoticeSummary) => void;
  /** Shows what was just recorded about a notice. */
  readonly record: (noticeId: number, change: (records: NoticeRecords) => NoticeRecords) => void;
}

type PageKey = readonly ['page', NoticeFilter, string | undefined];
type RecordsKey = readonly ['records', readonly number[]];

function useNotices(repositories: UpdatesRepositories, filter: NoticeFilter | undefined) {
  const key = (index: number, before: NoticePage | null): PageKey | null => {
    if (!filter) return null;
    if (index === 0) return ['page', filter, undefined];
    return before?.next ? ['page', filter, before.next] : null;
  };
  return useSWRInfinite(
    key,
    ([, conditions, next]: PageKey) => repositories.notices.page(conditions, next),
    options
  );
}

function useRecords(repositories: UpdatesRepositories, pages: readonly NoticePage[] | undefined) {
  const key = (index: number): RecordsKey | null => {
    const page = pages?.[index];
    return page ? ['records', page.notices.map(({ id }) => id)] : null;
  };
  const records = useSWRInfinite(key, ([, ids]: RecordsKey) => loadRecords(repositories, ids), {
    ...options,
    initialSize: 1
  });
  const { size, setSize } = records;
  const wanted = pages?.length ?? 0;
  React.useEffect(() => {
    if (wanted > size) void setSize(wanted);
  }, [wanted, size, setSize]);
  return records;
}

function changed(
  pages: readonly RecordsById[],
  noticeId: number,
  change: (records: NoticeRecords) => NoticeRecords
): RecordsById[] {
  return pages.map((page) => {
    const before = page.get(noticeId);
    return before ? new Map(page).set(noticeId, change(before)) : page;
  });
}

/** Reads the notices page by page, and what was recorded about each page's notices after it. */
export function usePages(repositories: UpdatesRepositories, filter: NoticeFilter | undefined): Pages {
  const notices = useNotices(repositories, filter);
  const records = useRecords(repositories, notices.data);
  const { mutate: mutateNotices, setSize } = notices;
  const { mutate: mutateRecords } = records;
  const reload = React.useCallback((): void => {
    // Failures arrive as state of the hooks above.
    mutateNotices().catch(() => undefined);
    mutateRecords().catch(() => undefined);
  }, [mutateNotices, mutateRecords]);
  const replace = React.useCallback(
    (notice: NoticeSummary): void => {
      void mutateNotices(
        (pages) =>
          pages?.map((page) => ({
            ...page,
            notices: page.notices.map((shown) => (shown.id === notice.id ? notice : shown))
          })),
        { revalidate: false }
      );
    },
    [mutateNotices]
  );
  const record = React.useCallback(
    (noticeId: number, change: (records: NoticeRecords) => NoticeRecords): void => {
      void mutateRecords((pages) => pages && changed(pages, noticeId, change), { revalidate: false });
    },
    [mutateRecords]
  );
  const byId = React.useMemo(
    () => new Map((records.data ?? []).flatMap((page) => [...page])),
    [records.data]
  );
  const pages = notices.data;
  const isLoadingMore = notices.size > (pages?.length ?? 0) && notices.error === undefined;
  const { isLoading } = notices;
  return {
    pages,
    records: byId,
    error: notices.error ?? records.error,
    isLoadingMore: isLoadingMore && pages !== undefined && !isLoading,
    isStale: isLoading && pages !== undefined,
    hasMore: typeof pages?.[pages.length - 1]?.next === 'string',
    more: React.useCallback(() => void setSize((size) => size + 1), [setSize]),
    reload,
    replace,
    record
  };
}
