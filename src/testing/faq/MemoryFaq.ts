import type { Entry, PublishedAnswer } from '../../domain/faq/entry';
import type {
  EntryChanges,
  EntryFile,
  EntryPage,
  EntryVersion,
  Verification
} from '../../domain/faq/EntryRepository';
import type { Gap, Vote } from '../../domain/faq/FeedbackRepository';
import type { SynonymGroup } from '../../domain/faq/synonyms/synonymGroup';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError } from '../../domain/RepositoryError';
import { MemoryPartRepository } from '../MemoryPartRepository';
import type { MemorySite } from '../MemorySite';

/** A row of the history of verifications. */
export interface MemoryVerification extends Verification {
  readonly entry: number;
}

/** A gap with what its row says besides. */
export interface MemoryGap extends Gap {
  readonly changedOn: CalendarDate;
  /** Day of the first search; `undefined`: that of the last change. */
  readonly askedOn?: CalendarDate;
  readonly closedOn?: CalendarDate | null;
}

type Changed = 'entries' | 'answers';

/** As many rows as a page has in SharePoint. */
const pageSize = 1000;

/** The rows of the FAQ on a `MemorySite`: what one person writes, another one reads. */
export class MemoryFaq {
  public readonly entries: Map<number, Entry> = new Map();
  /** By id of the row. */
  public readonly answers: Map<number, PublishedAnswer> = new Map();
  /** Entries that were removed, by their id in the recycle bin. */
  public readonly removedEntries: Map<string, Entry> = new Map();
  /** By id of the entry, newest first. */
  public readonly versions: Map<number, readonly EntryVersion[]> = new Map();
  public readonly verifications: MemoryVerification[] = [];
  /** By id of the entry. */
  public readonly files: Map<number, readonly EntryFile[]> = new Map();
  public readonly votes: Map<string, Vote> = new Map();
  public readonly gaps: Map<number, MemoryGap> = new Map();
  public readonly synonyms: Map<number, SynonymGroup> = new Map();
  /** Groups that were removed, by the id of their entry in the recycle bin. */
  public readonly removedSynonyms: Map<string, SynonymGroup> = new Map();
  /** What stands in the row of settings; `null`: there is none. */
  public settingsText: string | null = null;
  private readonly log: { readonly what: Changed; readonly id: number }[] = [];
  private lastId: number = 0;

  public constructor(
    public readonly site: MemorySite,
    /** `false`: the lists are not there yet. */
    public setUp: boolean = true
  ) {}

  /** An id that no row has. */
  public nextId(): number {
    const isTaken = (id: number): boolean =>
      [this.entries, this.answers, this.gaps, this.synonyms].some((rows) => rows.has(id));
    do this.lastId++;
    while (isTaken(this.lastId));
    return this.lastId;
  }

  public answerOf(entryId: number): PublishedAnswer | undefined {
    return [...this.answers.values()].find(({ entry }) => entry === entryId);
  }

  /** The versions of an entry that say something else than the one before. */
  public textsOf(entryId: number): readonly EntryVersion[] {
    const all = this.versions.get(entryId) ?? [];
    return all.filter((version, index) => !isSameText(version, all[index + 1]));
  }

  /** Remembers that a row was written or removed. */
  public changed(what: Changed, id: number): void {
    this.log.push({ what, id });
  }

  public page<Row>(rows: ReadonlyMap<number, Row>, next: string | undefined): EntryPage<Row> {
    const [, after = '0', token = String(this.log.length)] = /^(\d+) (\d+)$/.exec(next ?? '') ?? [];
    if (next !== undefined && next !== `${after} ${token}`) {
      throw new RepositoryError('invalid', 'This is no position among the entries.');
    }
    const rest = [...rows].filter(([id]) => id > Number(after)).sort(([a], [b]) => a - b);
    const shown = rest.slice(0, pageSize);
    const last = shown[shown.length - 1]?.[0] ?? 0;
    return {
      rows: shown.map(([, row]) => row),
      next: rest.length > shown.length ? `${last} ${token}` : null,
      token
    };
  }

  public changesOf<Row>(what: Changed, rows: ReadonlyMap<number, Row>, token: string): EntryChanges<Row> {
    if (!/^\d+$/.test(token) || Number(token) > this.log.length) return { kind: 'tooMany' };
    const since = this.log.slice(Number(token)).filter((change) => change.what === what);
    const ids = [...new Set(since.map(({ id }) => id))];
    if (ids.length > pageSize) return { kind: 'tooMany' };
    return {
      kind: 'changes',
      rows: ids.flatMap((id) => rows.get(id) ?? []),
      removed: ids.filter((id) => !rows.has(id)),
      token: String(this.log.length)
    };
  }
}

function isSameText(one: EntryVersion, other: EntryVersion | undefined): boolean {
  return (
    one.contentVersion === other?.contentVersion && JSON.stringify(one.draft) === JSON.stringify(other.draft)
  );
}

/** What the memory repositories of the FAQ have in common: faults on demand, rights, lists that may be missing. */
export abstract class MemoryFaqRepository extends MemoryPartRepository<MemoryFaq> {
  protected get part(): string {
    return 'the FAQ';
  }
}
