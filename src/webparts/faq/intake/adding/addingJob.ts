import type { Entry, EntryDraft } from '../../../../domain/faq/entry';
import type { SourcedEntry } from '../../../../domain/faq/EntryRepository';
import type { MissingRelations } from '../../../../domain/faq/intake/relations';
import { isRepositoryError } from '../../../../domain/RepositoryError';

/** An entry that is there, and what shall be written in it. */
export interface EntryChange {
  readonly known: Entry;
  readonly draft: EntryDraft;
}

/** What is to be written. */
export interface AddingJob {
  readonly entries: readonly SourcedEntry[];
  /** Nobody's entry is changed unless they are named here. */
  readonly changes: readonly EntryChange[];
  /** Whether readers see the new entries at once. */
  readonly publishes: boolean;
  /** Entries name each other by number, which new ones have only when they are there. */
  readonly relationsOf: (onSite: Iterable<Entry>) => readonly MissingRelations[];
}

/** One after the other; each begins when the one before is through with all rows. */
export type AddingStep = 'adding' | 'changing' | 'linking' | 'publishing';

/** Why an entry is not as it was asked for.  */
export interface AddingFailure {
  readonly step: AddingStep;
  readonly error: unknown;
}

/** What became of one row. `unfinished`: it is there, and the rest was not tried. */
export type AddedKind =
  'added' | 'published' | 'changed' | 'alreadyThere' | 'failed' | 'unfinished' | 'notTried';

export interface AddedRow {
  readonly key: string;
  readonly title: string;
  readonly kind: AddedKind;
  /** The entry as it is now, when this work wrote it. */
  readonly entry: Entry | undefined;
  readonly failure: AddingFailure | undefined;
}

/** What became of all rows, in the order of the job. */
export interface AddingResult {
  readonly job: AddingJob;
  readonly rows: readonly AddedRow[];
}

export function keyOfChange({ known }: EntryChange): string {
  return `entry:${known.id}`;
}

export function rowsOf({ rows }: AddingResult, ...kinds: readonly AddedKind[]): readonly AddedRow[] {
  return rows.filter(({ kind }) => kinds.includes(kind));
}

/** Whether there is something left to be tried. What says nothing cannot be published however often it is tried. */
export function isUnfinished({ rows }: AddingResult): boolean {
  return rows.some(
    ({ kind, failure }) =>
      kind === 'unfinished' || kind === 'notTried' || (kind === 'failed' && !isHopeless(failure))
  );
}

/** Stands for the error when an entry has no text to publish. */
export const nothingWritten: unique symbol = Symbol('nothing written');

/** Whether trying again would fail again: there is nothing to publish, or somebody's change would be overwritten. */
function isHopeless(failure: AddingFailure | undefined): boolean {
  if (failure?.step === 'changing') return isRepositoryError(failure.error, 'conflict');
  return failure?.error === nothingWritten;
}
