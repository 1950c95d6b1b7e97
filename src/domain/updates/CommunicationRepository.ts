import type { Communication } from './communication';
import type { NoticeSummary } from './NoticeRepository';

type WithoutAuthor<Entry> = Entry extends unknown ? Omit<Entry, 'by'> : never;

/** What a person records. Who recorded it is SharePoint's own word. */
export type CommunicationDraft = WithoutAuthor<Communication>;

/** What was told to whom. All methods reject with `RepositoryError`; `notSetUp` when the list is not there. */
export interface CommunicationRepository {
  /** What was recorded for these notices, earliest first, by id of the notice: for the notices of a page. */
  ofNotices(noticeIds: readonly number[]): Promise<ReadonlyMap<number, readonly Communication[]>>;
  /** Rejects with `invalid` when the text or the reason is missing. */
  add(notice: Pick<NoticeSummary, 'id' | 'title'>, draft: CommunicationDraft): Promise<Communication>;
}
