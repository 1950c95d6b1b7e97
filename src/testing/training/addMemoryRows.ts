import type { TrainingDraftProblem } from '../../domain/training/drafts/draftProblem';
import type { AddedMany, ManyOptions } from '../../domain/training/CourseRepository';
import { RepositoryError } from '../../domain/RepositoryError';

interface Sourced {
  readonly sourceKey: string | null;
}

/** Throws the error of something that cannot be written. */
export function refuse([first]: readonly TrainingDraftProblem[]): void {
  if (first) throw new RepositoryError('invalid', `The ${first.field} cannot be kept: ${first.problem}.`);
}

/** Adds the rows whose source key is not there yet. `add` throws when a row cannot be written. */
export function addMemoryRows<Row extends Sourced>(
  rows: readonly { readonly key: string; readonly add: () => Row }[],
  there: ReadonlyMap<number, Row>,
  { onProgress, signal }: ManyOptions = {}
): AddedMany<Row> {
  const added: Row[] = [];
  const alreadyThere: string[] = [];
  const failed: { key: string; error: Error }[] = [];
  const notTried: string[] = [];
  rows.forEach(({ key, add }, index) => {
    if (signal?.aborted) {
      notTried.push(key);
      return;
    }
    onProgress?.(index + 1, rows.length);
    // SharePoint compares unique values without case.
    const isTaken = [...there.values()].some(
      ({ sourceKey }) => sourceKey?.toLowerCase() === key.toLowerCase()
    );
    try {
      if (isTaken) alreadyThere.push(key);
      else added.push(add());
    } catch (error) {
      failed.push({ key, error: error as Error });
    }
  });
  return { added, alreadyThere, failed, notTried };
}
