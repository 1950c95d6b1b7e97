import type { Acknowledgement } from './awareness';
import type { NoticeSummary } from './NoticeRepository';

/** What acknowledging needs of a notice as the person sees it. */
export type AcknowledgedNotice = Pick<NoticeSummary, 'id' | 'key' | 'title' | 'revision'>;

/**
 * Who has read what. Who and when are SharePoint's own words, which nobody can type. All methods reject with
 * `RepositoryError`; `notSetUp` when the list is not there.
 */
export interface AcknowledgementRepository {
  /** Everybody's acknowledgements of these notices, of all revisions, by id of the notice: for the notices of a page. */
  ofNotices(noticeIds: readonly number[]): Promise<ReadonlyMap<number, readonly Acknowledgement[]>>;
  /** The latest revision that whoever is signed in has acknowledged of these notices, by id of the notice. */
  mine(noticeIds: readonly number[]): Promise<ReadonlyMap<number, number>>;
  /**
   * Whoever is signed in has read this revision. Done already counts as done. Rejects with `conflict` when another person
   * has made a row in this person's name, which does not count: somebody who may delete it has to.
   */
  acknowledge(notice: AcknowledgedNotice): Promise<Acknowledgement>;
}

/** Unique: a person acknowledges a revision once. */
export function acknowledgementKey(noticeKey: string, revision: number, personId: number): string {
  return `${noticeKey}|${revision}|${personId}`;
}
