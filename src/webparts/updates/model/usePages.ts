import * as React from 'react';
import useSWRInfinite from 'swr/infinite';
import type { NoticeFilter, NoticePage, NoticeSummary } from '../../../domain/updates/NoticeRepository';
import type { NoticeRecords } from '../../../domain/updates/standing';
import { useMounted } from '../../../ui/screens/useMounted';
import type { UpdatesRepositories } from '../UpdatesRepositories';
import { loadRecords, type RecordsById } from './records';

const options = {
  shouldRetryOnError: false,
  revalidateFirstPage: false,
  // Coming back to the page reads everything anew (`useReloadOnReturn`).
  revalidateOnFocus: false,
  keepPreviousData: true
} as const;

/** The notices that were fetched so far, with what was recorded about them. */
export interface Pages {
  /** `undefined` while the first page is being read. */
  readonly pages: readonly NoticePage[] | undefined;
  readonly records: RecordsById;
  readonly error: unknown;
  /** Why it is not known, or not anew, what was recorded about the notices. */
  readonly recordsError: unknown;
  /** Why the next page could not be read. */
  readonly moreError: unknown;
  readonly isLoadingMore: boolean;
  /** What is shown answers an earlier question, while the new one is being read. */
  readonly isStale: boolean;
  /** Another one when the answer to another question is shown, or everything was read anew because a person asked for it. */
  readonly round: string;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly reload: () => void;
  /** Shows a notice as it is now. */
  readonly replace: (notice: NoticeSummary) => void;
  /** Shows what was just recorded about a notice. */
  readonly record: (noticeId: number, change: (records: NoticeRecords) => NoticeRecords) => void;
}

/** A page, with the conditions that it answers. */
interface AnsweredPage extends NoticePage {
  readonly question: string;
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
    async ([, conditions, next]: PageKey): Promise<AnsweredPage> => {
      const page = await repositories.notices.page(conditions, next);
      return { ...page, question: JSON.stringify(conditions) };
    },
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
    initialSize: 1,
    // SWR's own comparison takes all maps for equal.
    compare: Object.is
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

/** How what was fetched stands to what was asked for. */
function standOf(
  { data: pages, size, error, isLoading, isValidating }: ReturnType<typeof useNotices>,
  filter: NoticeFilter | undefined
) {
  const loaded = pages?.length ?? 0;
  const question = pages?.[0]?.question ?? '';
  // A new question that failed leaves the answer to the earlier one.
  const isStale = pages !== undefined && filter !== undefined && question !== JSON.stringify(filter);
  const lacksPage = loaded > 0 && size > loaded && !isStale;
  const failure: unknown = error;
  return {
    loaded,
    question,
    isStale,
    moreError: lacksPage ? failure : undefined,
    isLoadingMore: lacksPage && isValidating && !isLoading,
    hasMore: typeof pages?.[loaded - 1]?.next === 'string'
  };
}

/** Reads the notices page by page, and what was recorded about each page's notices after it. */
export function usePages(repositories: UpdatesRepositories, filter: NoticeFilter | undefined): Pages {
  const notices = useNotices(repositories, filter);
  const records = useRecords(repositories, notices.data);
  const { mutate: mutateNotices, setSize } = notices;
  const { mutate: mutateRecords } = records;
  const [reloads, setReloads] = React.useState(0);
  const isMounted = useMounted();
  const reload = React.useCallback((): void => {
    Promise.all([mutateNotices(), mutateRecords()]).then(
      () => {
        if (isMounted()) setReloads((count) => count + 1);
      },
      // Failures arrive as state of the hooks above.
      () => undefined
    );
  }, [mutateNotices, mutateRecords, isMounted]);
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
  const { loaded, question, ...stand } = standOf(notices, filter);
  return {
    ...stand,
    pages: notices.data,
    records: byId,
    error: notices.error ?? records.error,
    recordsError: records.error,
    round: `${reloads} ${question}`,
    // After a failure this asks for the same page again.
    more: React.useCallback((): void => {
      setSize(loaded + 1).catch(() => undefined);
    }, [setSize, loaded]),
    reload,
    replace,
    record
  };
}
