import { RepositoryError } from '../../domain/RepositoryError';
import type { Acknowledgement } from '../../domain/updates/awareness';
import type { Communication } from '../../domain/updates/communication';
import type { StoredDoubt } from '../../domain/updates/DoubtRepository';
import type { EarlierRevision, Notice } from '../../domain/updates/NoticeRepository';
import type { TeamEntry } from '../../domain/updates/TeamRepository';
import { MemoryPartRepository } from '../MemoryPartRepository';
import type { MemorySite } from '../MemorySite';

/** The rows of the update feed on a `MemorySite`: what one person writes, another one reads. */
export class MemoryUpdates {
  public readonly notices: Map<number, Notice> = new Map();
  /** By the key of revision rows. */
  public readonly revisions: Map<string, EarlierRevision & { readonly noticeId: number }> = new Map();
  /** By the key of acknowledgements. */
  public readonly acknowledgements: Map<string, Acknowledgement & { readonly noticeId: number }> = new Map();
  public readonly communications: (Communication & { readonly noticeId: number })[] = [];
  public readonly team: Map<number, TeamEntry> = new Map();
  public readonly doubts: Map<number, StoredDoubt> = new Map();
  /** What stands in the row of settings; `null`: there is none. */
  public awarenessText: string | null = null;

  public constructor(
    public readonly site: MemorySite,
    /** `false`: the lists are not there yet. */
    public setUp: boolean = true
  ) {}

  public noticeByKey(key: string): Notice | undefined {
    return [...this.notices.values()].find((notice) => notice.key === key);
  }
}

/** What the memory repositories of the feed have in common: faults on demand, rights, lists that may be missing. */
export abstract class MemoryUpdateRepository extends MemoryPartRepository<MemoryUpdates> {
  protected get part(): string {
    return 'the update feed';
  }

  /** The row as it is now, which has to be the version that the person saw. */
  protected sameVersion<Row extends { readonly id: number; readonly etag: string }>(
    rows: ReadonlyMap<number, Row>,
    { id, etag }: { readonly id: number; readonly etag: string }
  ): Row {
    const current = rows.get(id);
    if (!current) throw new RepositoryError('notFound', `Row ${id} is gone.`);
    if (current.etag !== etag)
      throw new RepositoryError('conflict', `Row ${id} is at ${current.etag}, not at ${etag}.`);
    return current;
  }

  /** The entries of each of these notices, by id of the notice. */
  protected byNotice<Entry extends { readonly noticeId: number }>(
    noticeIds: readonly number[],
    entries: Iterable<Entry>
  ): ReadonlyMap<number, readonly Entry[]> {
    const found = new Map<number, Entry[]>(noticeIds.map((id) => [id, []]));
    for (const entry of entries) found.get(entry.noticeId)?.push(entry);
    return found;
  }
}
