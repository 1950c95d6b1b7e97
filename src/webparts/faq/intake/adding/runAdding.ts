import type { Entry } from '../../../../domain/faq/entry';
import { draftOfEntry } from '../../../../domain/faq/entryDraft';
import type { EntryRepository } from '../../../../domain/faq/EntryRepository';
import { publishProblems } from '../../../../domain/faq/validateEntry';
import { inLanes } from '../../../../domain/inLanes';
import {
  keyOfChange,
  nothingWritten,
  type AddedKind,
  type AddedRow,
  type AddingFailure,
  type AddingJob,
  type AddingResult,
  type AddingStep
} from './addingJob';

export interface AddingProgress {
  readonly step: AddingStep;
  readonly done: number;
  readonly total: number;
}

export interface AddingWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: AddingProgress) => void;
}

/** One attempt to do a job. What earlier attempts did is not done again. */
class Adding {
  private readonly written = new Map<string, Entry>();
  private readonly there = new Set<string>();
  private readonly failures = new Map<string, AddingFailure>();
  private readonly left = new Set<string>();

  public constructor(
    private readonly entries: EntryRepository,
    private readonly job: AddingJob,
    private readonly watch: AddingWatch,
    private readonly earlier: AddingResult | undefined,
    private readonly isRetry: boolean
  ) {
    for (const { key, entry, kind } of earlier?.rows ?? []) {
      if (entry) this.written.set(key, entry);
      if (kind === 'alreadyThere') this.there.add(key);
    }
  }

  public async run(onSite: () => Iterable<Entry>): Promise<AddingResult> {
    await this.lookAgain();
    await this.add();
    await this.change();
    await this.link(onSite());
    if (this.job.publishes) await this.publish();
    return { job: this.job, rows: this.rows() };
  }

  /** What failed the last time may have changed since. What is gone fails again, and says so. */
  private async lookAgain(): Promise<void> {
    const failed = this.earlier?.rows.filter(({ kind, entry }) => kind === 'failed' && entry) ?? [];
    await inLanes(failed, async ({ key, entry }) => {
      const now = entry && (await this.entries.get(entry.id).catch(() => undefined));
      if (now) this.written.set(key, now);
    });
  }

  private async add(): Promise<void> {
    const { signal, onProgress } = this.watch;
    const missing = this.job.entries.filter(
      ({ sourceKey }) => !this.written.has(sourceKey) && !this.there.has(sourceKey)
    );
    if (missing.length === 0) return;
    onProgress({ step: 'adding', done: 0, total: missing.length });
    const { added, alreadyThere, failed, notTried } = await this.entries.addMany(missing, {
      signal,
      isRetry: this.isRetry,
      onProgress: (done, total) => onProgress({ step: 'adding', done, total })
    });
    for (const entry of added) this.written.set(entry.sourceKey ?? '', entry);
    for (const key of alreadyThere) this.there.add(key);
    for (const { sourceKey, error } of failed) this.failures.set(sourceKey, { step: 'adding', error });
    for (const key of notTried) this.left.add(key);
  }

  private async change(): Promise<void> {
    const changes = this.job.changes.filter((change) => !this.written.has(keyOfChange(change)));
    const keyed = changes.map((change) => ({ key: keyOfChange(change), ...change }));
    await this.each('changing', keyed, ({ known, draft }) => this.entries.update(known, draft));
  }

  private async link(onSite: Iterable<Entry>): Promise<void> {
    const all = new Map(Array.from(onSite, (entry) => [entry.id, entry]));
    for (const entry of this.written.values()) all.set(entry.id, entry);
    const relations = this.job.relationsOf(all.values()).flatMap(({ entry, related }) => {
      const key = entry.sourceKey ?? '';
      // Only what came with this work: relations of others are theirs.
      return this.written.get(key) === entry ? [{ key, entry, related }] : [];
    });
    await this.each('linking', relations, ({ entry, related }) =>
      this.entries.update(entry, { ...draftOfEntry(entry), related })
    );
  }

  private async publish(): Promise<void> {
    const drafts = this.job.entries.flatMap(({ sourceKey: key }) => {
      const entry = this.written.get(key);
      return entry?.status === 'Draft' ? [{ key, entry }] : [];
    });
    const isReady = ({ entry }: { readonly entry: Entry }): boolean => publishProblems(entry).length === 0;
    for (const { key, entry } of drafts)
      if (!isReady({ entry })) this.failures.set(key, { step: 'publishing', error: nothingWritten });
    await this.each('publishing', drafts.filter(isReady), ({ entry }) => this.entries.publish(entry));
  }

  private async each<Item extends { readonly key: string }>(
    step: AddingStep,
    items: readonly Item[],
    write: (item: Item) => Promise<Entry>
  ): Promise<void> {
    const total = items.length;
    let done = 0;
    const { signal, onProgress } = this.watch;
    if (total > 0) onProgress({ step, done, total });
    const one = async (item: Item): Promise<void> => {
      try {
        this.written.set(item.key, await write(item));
      } catch (error) {
        this.failures.set(item.key, { step, error });
      }
      onProgress({ step, done: (done += 1), total });
    };
    for (const { key } of await inLanes(items, one, signal)) this.left.add(key);
  }

  private rows(): readonly AddedRow[] {
    const { entries, changes } = this.job;
    return [
      ...entries.map(({ sourceKey, draft }) => this.row(sourceKey, draft.title, 'added')),
      ...changes.map((change) => this.row(keyOfChange(change), change.known.title, 'changed'))
    ];
  }

  private row(key: string, title: string, usual: 'added' | 'changed'): AddedRow {
    const entry = this.written.get(key);
    const failure = this.failures.get(key);
    return { key, title, kind: this.kindOf(key, usual), entry, failure };
  }

  private kindOf(key: string, usual: 'added' | 'changed'): AddedKind {
    if (this.there.has(key)) return 'alreadyThere';
    if (this.failures.has(key)) return 'failed';
    const entry = this.written.get(key);
    if (this.left.has(key)) return entry ? 'unfinished' : 'notTried';
    return usual === 'added' && entry?.status === 'Published' ? 'published' : usual;
  }
}

export interface AddingOptions {
  readonly onSite: () => Iterable<Entry>;
  /** What an attempt before has done, which this one goes on from. */
  readonly earlier?: AddingResult | undefined;
  /** There was an attempt before. It may have written more than it was told. */
  readonly isRetry: boolean;
}

/**
 * Adds, changes, links and publishes, step by step. What fails keeps nothing else from being written. Rejects when nothing
 * could be added and nothing can be.
 */
export function runAdding(
  entries: EntryRepository,
  job: AddingJob,
  watch: AddingWatch,
  { onSite, earlier, isRetry }: AddingOptions
): Promise<AddingResult> {
  return new Adding(entries, job, watch, earlier, isRetry).run(onSite);
}
