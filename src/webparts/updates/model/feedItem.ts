import { decisionState, type DecisionState } from '../../../domain/updates/decisionState';
import type { NoticeSummary } from '../../../domain/updates/NoticeRepository';
import {
  noticeStanding,
  type NoticeRecords,
  type NoticeStanding,
  type StandingContext
} from '../../../domain/updates/standing';

/** A notice as the screens show it. */
export interface FeedItem {
  readonly notice: NoticeSummary;
  readonly decision: DecisionState;
  /** `undefined` while it is being read what was recorded. */
  readonly records: NoticeRecords | undefined;
  readonly standing: NoticeStanding | undefined;
}

export function feedItem(
  notice: NoticeSummary,
  records: NoticeRecords | undefined,
  context: StandingContext
): FeedItem {
  return {
    notice,
    decision: decisionState(notice, context.today),
    records,
    standing: records && noticeStanding(notice, records, context)
  };
}

/**
 * Makes items, and answers with the very item of before where nothing about it has changed: rows that stay the same are not
 * drawn again.
 */
export function keptItems(): typeof feedItem {
  const known = new WeakMap<NoticeSummary, { readonly item: FeedItem; readonly context: StandingContext }>();
  return (notice, records, context) => {
    const before = known.get(notice);
    if (before && before.context === context && before.item.records === records) return before.item;
    const item = feedItem(notice, records, context);
    known.set(notice, { item, context });
    return item;
  };
}

/** Whether this person is asked for it and has not acknowledged this revision. */
export function isUnread({ standing }: FeedItem): boolean {
  return standing?.mine === 'missing' || standing?.mine === 'stale';
}
