import type { NoticeRecords } from '../../../domain/updates/standing';
import type { UpdatesRepositories } from '../UpdatesRepositories';

export type RecordsById = ReadonlyMap<number, NoticeRecords>;

/** What was recorded about the notices of a page: one batch, whatever their number. */
export async function loadRecords(
  { acknowledgements, communications }: UpdatesRepositories,
  noticeIds: readonly number[]
): Promise<RecordsById> {
  const [read, told] = await Promise.all([
    acknowledgements.ofNotices(noticeIds),
    communications.ofNotices(noticeIds)
  ]);
  return new Map(
    noticeIds.map((id) => [id, { acknowledgements: read.get(id) ?? [], communications: told.get(id) ?? [] }])
  );
}
