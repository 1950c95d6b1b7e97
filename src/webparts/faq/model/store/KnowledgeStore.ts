import { dayInTimeZone } from '../../../../domain/dates/calendarDate';
import type { Entry, PublishedAnswer } from '../../../../domain/faq/entry';
import { entryDoubts } from '../../../../domain/faq/review/entryDoubt';
import { documentOfAnswer, documentOfEntry } from '../../../../domain/faq/search/document';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import type { FaqRepositories } from '../../FaqRepositories';
import { noDoubts, type EntryDoubts, type Knowledge, type KnowledgeState } from '../knowledge';
import { FaceStore } from './FaceStore';

export interface KnowledgeOptions {
  readonly repositories: FaqRepositories;
  /** Id of who reads. */
  readonly person: number;
  /** Whether to ask for whole entries; users are refused, and get what they may be told. */
  readonly isTeam: boolean;
  readonly onChange: (state: KnowledgeState) => void;
}

type Store =
  | { readonly face: 'team'; readonly of: FaceStore<Entry> }
  | { readonly face: 'users'; readonly of: FaceStore<PublishedAnswer> };

/** The entries of one visit: reads them, keeps them up to date, and says when something changed. */
export class KnowledgeStore {
  private store: Store;
  private doubts: EntryDoubts = noDoubts;
  private synonyms: readonly (readonly string[])[] = [];
  private round = 0;
  private refreshError: unknown;
  private running: Promise<void> | undefined;
  private isStopped = false;

  public constructor(private readonly options: KnowledgeOptions) {
    this.store = options.isTeam ? this.teamStore() : this.usersStore();
  }

  public stop(): void {
    this.isStopped = true;
    this.store.of.stop();
  }

  /** Takes over entries that were just written. */
  public take(entries: readonly Entry[]): void {
    if (this.store.face === 'team' && entries.length > 0) this.store.of.take(entries);
  }

  /** Asks what changed since, once however often it is asked for. */
  public refresh(): Promise<void> {
    this.running ??= this.refreshOnce().finally(() => (this.running = undefined));
    return this.running;
  }

  public async refreshDoubts(): Promise<void> {
    if (this.store.face !== 'team') return;
    const { doubts, notices, timeZone: loadTimeZone } = this.options.repositories;
    // A doubt's day is one of the data site's days.
    const [all, timeZone] = await Promise.all([doubts.ofTargets('faq'), loadTimeZone()]);
    const ids = all.flatMap(({ noticeId }) => (noticeId > 0 ? [noticeId] : []));
    const byId = ids.length > 0 ? await notices.summaries(ids) : new Map<number, never>();
    const dayOf = (instant: string): ReturnType<typeof dayInTimeZone> =>
      dayInTimeZone(new Date(instant), timeZone);
    // Rights may have been taken away meanwhile.
    if (this.store.face !== 'team') return;
    this.doubts = { byEntry: entryDoubts(all, { notices: byId, dayOf }), notices: byId };
    this.changed();
  }

  private async refreshOnce(): Promise<void> {
    // Before anything is asked for: what is asked for in the same tick goes in one batch.
    await this.store.of.open();
    // They help to find and to judge; what is there can be read without them.
    const beside = Promise.all([this.refreshSynonyms(), this.refreshDoubts()]);
    beside.catch(() => undefined);
    try {
      await this.refreshFace();
      await beside;
      this.refreshError = undefined;
    } catch (error) {
      this.refreshError = error;
    }
    this.changed();
  }

  private async refreshFace(): Promise<void> {
    try {
      await this.store.of.refresh();
    } catch (error) {
      if (this.store.face !== 'team' || !isRepositoryError(error, 'forbidden')) throw error;
      // Rights were taken away, or never were there: nothing internal may stay in the browser.
      await this.options.repositories.cache.clear();
      this.store.of.stop();
      if (this.isStopped) return;
      this.doubts = noDoubts;
      this.store = this.usersStore();
      this.store.of.setSynonyms(this.synonyms);
      await this.store.of.open();
      await this.store.of.refresh();
    }
  }

  private async refreshSynonyms(): Promise<void> {
    this.synonyms = await this.options.repositories.synonyms.groups();
    this.store.of.setSynonyms(this.synonyms);
  }

  private teamStore(): Store {
    const { entries: source } = this.options.repositories;
    const own = {
      face: 'team',
      source,
      entryId: ({ id }: Entry) => id,
      documentOf: documentOfEntry,
      // SharePoint's ETags end in the number of the version.
      versionOf: ({ etag }: Entry) => Number(/,(\d+)"$/.exec(etag)?.[1])
    } as const;
    return { face: 'team', of: new FaceStore<Entry>({ ...this.common(), ...own }) };
  }

  private usersStore(): Store {
    const { published: source } = this.options.repositories;
    const entryId = ({ entry }: PublishedAnswer): number => entry;
    const own = { face: 'users', source, entryId, documentOf: documentOfAnswer } as const;
    return { face: 'users', of: new FaceStore<PublishedAnswer>({ ...this.common(), ...own }) };
  }

  private common(): Pick<ConstructorParameters<typeof FaceStore>[0], 'cache' | 'person' | 'onChange'> {
    const { repositories, person } = this.options;
    return { cache: repositories.cache, person, onChange: () => this.changed() };
  }

  private changed(): void {
    if (this.isStopped) return;
    this.round += 1;
    this.options.onChange(this.state());
  }

  private state(): KnowledgeState {
    const { of } = this.store;
    if (!of.isReady) {
      return this.refreshError === undefined
        ? { kind: 'loading' }
        : { kind: 'failed', error: this.refreshError };
    }
    return { kind: 'ready', knowledge: this.knowledge(), refreshError: this.refreshError };
  }

  private knowledge(): Knowledge {
    const { store, round, doubts } = this;
    const known =
      store.face === 'team'
        ? ({ face: 'team', rows: store.of.rows } as const)
        : ({ face: 'users', rows: store.of.rows } as const);
    const building = store.of.isComplete ? null : { done: store.of.rows.size };
    return { known, index: store.of.index, round, doubts, building };
  }
}
