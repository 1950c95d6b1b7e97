import type { AddedMany, ManyOptions } from '../../../../domain/training/CourseRepository';
import type { BringBack, TakeBack } from '../../../../domain/training/assigning/bringBack';
import { assignmentKey, type Assignment, type AssignmentDraft } from '../../../../domain/training/assignment';

/** What is written for one person: their key, and how they and the course are called. */
export type RunItem = Pick<AssignmentDraft, 'person' | 'course' | 'title' | 'round'>;

/** Something that was not written, and why. */
export interface NotWritten {
  readonly item: RunItem;
  readonly error: unknown;
}

/** What became of everything that was to be written, or taken back. */
export interface Tally<Item extends RunItem> {
  readonly written: readonly Assignment[];
  /** What was withdrawn, and is needed again. */
  readonly back: readonly BringBack[];
  /** Somebody else was quicker, or there is nothing new about it. */
  readonly there: readonly Item[];
  readonly failed: readonly (NotWritten & { readonly item: Item })[];
  /** What it did not come to. */
  readonly left: readonly Item[];
  /** What ended it before its time. */
  readonly error?: unknown;
}

/** What one call answers. */
export type PieceResult<Item extends RunItem> = Tally<Item>;

/** So many are written before what came of them is known, and whether to go on is asked. */
export const writtenAtOnce = 100;

/** What a repository answered by key, by what it was asked to write. */
export function resultOf<Item extends RunItem>(
  items: readonly Item[],
  { added, alreadyThere, failed, notTried }: AddedMany<Assignment>
): PieceResult<Item> {
  const byKey = new Map(items.map((item) => [assignmentKey(item), item]));
  const find = (key: string): readonly Item[] => {
    const item = byKey.get(key);
    return item ? [item] : [];
  };
  return {
    written: added,
    back: [],
    there: alreadyThere.flatMap(find),
    failed: failed.flatMap(({ key, error }) => find(key).map((item) => ({ item, error }))),
    left: notTried.flatMap(find)
  };
}

export interface PieceOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Writes piece by piece, until it is stopped or nothing can be written any more. Never rejects: what was written stays known. */
export async function runPieces<Item extends RunItem>(
  items: readonly Item[],
  write: (piece: readonly Item[], options: ManyOptions) => Promise<PieceResult<Item>>,
  { signal, onProgress }: PieceOptions
): Promise<Tally<Item>> {
  const written: Assignment[] = [];
  const back: BringBack[] = [];
  const there: Item[] = [];
  const failed: Tally<Item>['failed'][number][] = [];
  for (let at = 0; at < items.length; at += writtenAtOnce) {
    if (signal.aborted) return { written, back, there, failed, left: items.slice(at) };
    onProgress(at);
    const piece = items.slice(at, at + writtenAtOnce);
    try {
      const result = await write(piece, { signal, onProgress: (done) => onProgress(at + done) });
      written.push(...result.written);
      back.push(...result.back);
      there.push(...result.there);
      failed.push(...result.failed);
      if (result.left.length > 0 || result.error !== undefined) {
        const left = [...result.left, ...items.slice(at + piece.length)];
        return { written, back, there, failed, left, error: result.error };
      }
    } catch (error) {
      return { written, back, there, failed, left: items.slice(at), error };
    }
  }
  return { written, back, there, failed, left: [] };
}

/** What is left to do: what it did not come to, and what failed. */
export function restOf<Item extends RunItem>({ failed, left }: Tally<Item>): readonly Item[] {
  return [...failed.map(({ item }) => item), ...left];
}

/** Both together: what was done again replaces what was left. */
export function withRest<Item extends RunItem>(before: Tally<Item>, rest: Tally<Item>): Tally<Item> {
  return {
    ...rest,
    written: [...before.written, ...rest.written],
    back: [...before.back, ...rest.back],
    there: [...before.there, ...rest.there]
  };
}

function isBringBack(item: RunItem | BringBack): item is BringBack {
  return 'before' in item;
}

/** Everything that an undo withdraws, also what was brought back but did not get its date. */
export function takenBack<Item extends RunItem>(tally: Tally<Item>): readonly TakeBack[] {
  const halfWay = restOf(tally)
    .filter((item): item is Item & BringBack => isBringBack(item))
    .filter(({ row }) => row.status !== 'Withdrawn');
  const fresh = tally.written.map((row) => {
    const { person, course, title, round } = row;
    return { person, course, title, round, before: null, row };
  });
  return [...fresh, ...tally.back, ...halfWay];
}
