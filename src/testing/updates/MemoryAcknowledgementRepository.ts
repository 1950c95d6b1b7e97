import { RepositoryError } from '../../domain/RepositoryError';
import {
  acknowledgementKey,
  type AcknowledgedNotice,
  type AcknowledgementRepository
} from '../../domain/updates/AcknowledgementRepository';
import type { Acknowledgement } from '../../domain/updates/awareness';
import { MemoryUpdateRepository } from './MemoryUpdates';

/** The in-memory twin of the acknowledgement repository. */
export class MemoryAcknowledgementRepository
  extends MemoryUpdateRepository
  implements AcknowledgementRepository
{
  public async ofNotices(
    noticeIds: readonly number[]
  ): Promise<ReadonlyMap<number, readonly Acknowledgement[]>> {
    return this.reading(() => {
      const own = [...this.rows.acknowledgements].filter(([key, { revision, person }]) =>
        key.endsWith(acknowledgementKey('', revision, person.id))
      );
      const found = this.byNotice(
        noticeIds,
        own.map(([, entry]) => entry)
      );
      return new Map(
        Array.from(found, ([id, entries]) => [
          id,
          entries.map(({ person, revision, on }) => ({ person, revision, on }))
        ])
      );
    });
  }

  public async mine(noticeIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
    const all = await this.ofNotices(noticeIds);
    const latest = Array.from(all, ([id, entries]): readonly [number, number] => {
      const own = entries.filter(({ person }) => person.id === this.person.id);
      return [id, Math.max(0, ...own.map(({ revision }) => revision))];
    });
    return new Map(latest.filter(([, revision]) => revision > 0));
  }

  public async acknowledge(notice: AcknowledgedNotice): Promise<Acknowledgement> {
    return this.writing('canAdd', () => {
      const key = acknowledgementKey(notice.key, notice.revision, this.person.id);
      const there = this.rows.acknowledgements.get(key);
      if (there && there.person.id !== this.person.id)
        throw new RepositoryError('conflict', `Somebody else has made the row ${key}.`);
      const entry = there ?? {
        noticeId: notice.id,
        person: this.me,
        revision: notice.revision,
        on: this.rows.site.nowIso()
      };
      this.rows.acknowledgements.set(key, entry);
      return { person: entry.person, revision: entry.revision, on: entry.on };
    });
  }
}
