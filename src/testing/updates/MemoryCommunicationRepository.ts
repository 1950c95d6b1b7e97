import { RepositoryError } from '../../domain/RepositoryError';
import type { Communication } from '../../domain/updates/communication';
import type {
  CommunicationDraft,
  CommunicationRepository
} from '../../domain/updates/CommunicationRepository';
import type { NoticeSummary } from '../../domain/updates/NoticeRepository';
import { MemoryUpdateRepository } from './MemoryUpdates';

/** The in-memory twin of the communication repository. */
export class MemoryCommunicationRepository extends MemoryUpdateRepository implements CommunicationRepository {
  public async ofNotices(
    noticeIds: readonly number[]
  ): Promise<ReadonlyMap<number, readonly Communication[]>> {
    return this.reading(() => {
      const found = this.byNotice(noticeIds, this.rows.communications);
      return new Map(
        Array.from(found, ([id, entries]) => [
          id,
          entries
            .map(({ noticeId: _id, ...entry }): Communication => entry)
            .sort((a, b) => a.on.localeCompare(b.on))
        ])
      );
    });
  }

  public async add(
    notice: Pick<NoticeSummary, 'id' | 'title'>,
    draft: CommunicationDraft
  ): Promise<Communication> {
    return this.writing('canAdd', () => {
      const said = draft.kind === 'told' ? draft.text : draft.reason;
      if (said.trim() === '') throw new RepositoryError('invalid', 'A text or a reason is missing.');
      const entry: Communication = { ...draft, by: this.me };
      this.rows.communications.push({ ...entry, noticeId: notice.id });
      return entry;
    });
  }
}
