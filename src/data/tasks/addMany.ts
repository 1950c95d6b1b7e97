import { tasksList } from '../../lists';
import { isRepositoryError } from '../../domain/RepositoryError';
import type { AddManyProgress, AddManyResult, SourcedDraft } from '../../domain/tasks/TaskRepository';
import type { DataSite } from '../DataSite';
import { toItem } from '../rowWriter';
import { writeMany } from '../writeMany';
import { checkDraft } from './checkDraft';
import { fromDraft } from './taskMapper';

type Failure = AddManyResult['failed'][number];

function toRow({ draft, sourceKey, starterTag }: SourcedDraft, timeZone: string): Record<string, unknown> {
  return toItem(tasksList, { ...fromDraft(draft), status: 'Open', sourceKey, starterTag }, timeZone);
}

/** Valid drafts, and why the others are not. */
function sortOutInvalid(drafts: readonly SourcedDraft[]): { valid: SourcedDraft[]; failed: Failure[] } {
  const valid: SourcedDraft[] = [];
  const failed: Failure[] = [];
  for (const one of drafts) {
    try {
      checkDraft(one.draft);
      valid.push(one);
    } catch (error) {
      failed.push({ sourceKey: one.sourceKey, error: error as Error });
    }
  }
  return { valid, failed };
}

/**
 * Adds the drafts that are not in `existing`, many in one batch. A draft whose source key turns out to be taken is
 * there already. Rejects when nothing was added and nothing can be: no right, no lists, no connection.
 */
export async function addMany(
  site: DataSite,
  drafts: readonly SourcedDraft[],
  existing: ReadonlySet<string>,
  onProgress: (progress: AddManyProgress) => void,
  signal: AbortSignal | undefined
): Promise<AddManyResult> {
  const keyOf = ({ sourceKey }: SourcedDraft): string => sourceKey;
  const missing = drafts.filter((one) => !existing.has(one.sourceKey));
  const { valid, failed } = sortOutInvalid(missing);
  const settled = drafts.length - valid.length;
  const timeZone = await site.timeZone();
  const written = await writeMany(site.client, {
    items: valid,
    write: (sp, one) => site.list(tasksList, sp).items.add(toRow(one, timeZone)),
    onProgress: (tried) => onProgress({ done: settled + tried, total: drafts.length }),
    signal
  });
  const refused = written.failed.map(({ item, error }) => ({ sourceKey: item.sourceKey, error }));
  const isTaken = ({ error }: Failure): boolean => isRepositoryError(error, 'conflict');
  return {
    added: written.done.map(keyOf),
    alreadyThere: [
      ...drafts.filter((one) => existing.has(one.sourceKey)).map(keyOf),
      ...refused.filter(isTaken).map(({ sourceKey }) => sourceKey)
    ],
    failed: [...failed, ...refused.filter((failure) => !isTaken(failure))],
    notTried: written.notTried.map(keyOf)
  };
}
