import { RepositoryError } from '../../domain/RepositoryError';
import type { DoubtRepository, StoredDoubt } from '../../domain/updates/DoubtRepository';
import { doubtKey, type Doubt, type DoubtTarget } from '../../domain/updates/ripple/doubt';
import { firstEtag, nextEtag } from '../memoryEtag';
import { MemoryUpdateRepository } from './MemoryUpdates';

/** The in-memory twin of the doubt repository. */
export class MemoryDoubtRepository extends MemoryUpdateRepository implements DoubtRepository {
  public async ofNotices(noticeIds: readonly number[]): Promise<ReadonlyMap<number, readonly StoredDoubt[]>> {
    return this.reading(() => this.byNotice(noticeIds, this.rows.doubts.values()));
  }

  public async ofTargets(kind: DoubtTarget['kind']): Promise<readonly StoredDoubt[]> {
    return this.reading(() =>
      [...this.rows.doubts.values()].filter(
        ({ target, state }) => target.kind === kind && state !== 'dismissed'
      )
    );
  }

  public async add(noticeId: number, targetTitle: string, doubt: Doubt): Promise<StoredDoubt> {
    return this.writing('canAdd', () => {
      const key = doubtKey(doubt);
      if ([...this.rows.doubts.values()].some((other) => doubtKey(other) === key))
        throw new RepositoryError('conflict', `Something was said about ${key} already.`);
      const id = this.rows.site.nextId();
      return this.store({ ...doubt, id, etag: firstEtag(id), noticeId, targetTitle });
    });
  }

  public async update(seen: StoredDoubt, doubt: Doubt): Promise<StoredDoubt> {
    return this.writing('canEdit', () => {
      if (doubtKey(seen) !== doubtKey(doubt))
        throw new RepositoryError('invalid', 'The doubt is about another notice or another entry.');
      return this.store({ ...this.sameVersion(this.rows.doubts, seen), ...doubt, ...row(seen) });
    });
  }

  private store(doubt: StoredDoubt): StoredDoubt {
    const stored = { ...doubt, etag: nextEtag(doubt.etag) };
    this.rows.doubts.set(stored.id, stored);
    return stored;
  }
}

/** What a change of the doubt leaves as it is. */
function row({ id, etag, noticeId, targetTitle }: StoredDoubt): Omit<StoredDoubt, keyof Doubt> {
  return { id, etag, noticeId, targetTitle };
}
