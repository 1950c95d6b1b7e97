import type { NoticeSummary } from '../../updates/NoticeRepository';
import type { NoticeRecords } from '../../updates/standing';
import type { UpdateSources } from './PeriodSources';

/** Nobody: how the reader stands with a notice is in no figure, and on no card. */
export const nobody = 0;

/** Each notice once, though several reads have found it. */
export function uniqueNotices(notices: readonly NoticeSummary[]): readonly NoticeSummary[] {
  return [...new Map(notices.map((notice) => [notice.id, notice])).values()];
}

/** What was recorded about each of these. */
export async function recordsOf(
  { acknowledgements, communications }: Pick<UpdateSources, 'acknowledgements' | 'communications'>,
  notices: readonly NoticeSummary[]
): Promise<(notice: NoticeSummary) => NoticeRecords> {
  const ids = notices.map(({ id }) => id);
  if (ids.length === 0) return () => ({ acknowledgements: [], communications: [] });
  const [read, told] = await Promise.all([acknowledgements.ofNotices(ids), communications.ofNotices(ids)]);
  return ({ id }) => ({ acknowledgements: read.get(id) ?? [], communications: told.get(id) ?? [] });
}
