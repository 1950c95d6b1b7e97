import { entriesList } from '../../lists/faq';
import { isRepositoryError } from '../../domain/RepositoryError';
import type { AddEntriesOptions, AddedEntries, SourcedEntry } from '../../domain/faq/EntryRepository';
import type { Entry } from '../../domain/faq/entry';
import { entryProblems } from '../../domain/faq/validateEntry';
import { mostPartsInBatch } from '../client/DataSiteClient';
import type { DataSite } from '../DataSite';
import { equals } from '../odata';
import { ListReader } from '../listReader';
import { toItem } from '../rowWriter';
import { filterGroups } from '../updates/filterGroups';
import { writeMany } from '../writeMany';
import { invalidEntry } from './invalidEntry';
import { newEntry } from './entryMapper';

const list = entriesList;

type Failure = AddedEntries['failed'][number];

/** Source keys that are taken already. */
async function takenKeys(site: DataSite, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const reader = new ListReader(site, list, ['sourceKey']);
  const groups = filterGroups([...new Set(keys)].map((key) => equals(list, 'sourceKey', key)));
  const taken: string[] = [];
  // One batch after the other: an import of thousands must not ask for everything at once.
  for (let at = 0; at < groups.length; at += mostPartsInBatch) {
    const batch = groups.slice(at, at + mostPartsInBatch);
    const rows = await Promise.all(batch.map((filter) => reader.rows({ filter })));
    taken.push(...rows.flat().map(({ sourceKey }) => sourceKey ?? ''));
  }
  return new Set(taken.map(folded));
}

/** SharePoint compares unique values without case. */
function folded(key: string): string {
  return key.toLowerCase();
}

function problemOf({ draft, sourceKey }: SourcedEntry): readonly Failure[] {
  const [problem] = entryProblems(draft);
  return problem ? [{ sourceKey, error: invalidEntry(problem) }] : [];
}

/**
 * Adds the entries whose source key is not there yet, many in one batch. Rejects when nothing was added and nothing can be: no
 * right, no lists, no connection.
 */
export async function addEntries(
  site: DataSite,
  read: (ids: readonly number[]) => Promise<readonly Entry[]>,
  entries: readonly SourcedEntry[],
  { onProgress, signal }: AddEntriesOptions = {}
): Promise<AddedEntries> {
  const [taken, timeZone] = await Promise.all([
    takenKeys(
      site,
      entries.map(({ sourceKey }) => sourceKey)
    ),
    site.timeZone()
  ]);
  const isTaken = ({ sourceKey }: SourcedEntry): boolean => taken.has(folded(sourceKey));
  const missing = entries.filter((entry) => !isTaken(entry));
  const unfit = missing.flatMap(problemOf);
  const unfitKeys = new Set(unfit.map(({ sourceKey }) => sourceKey));
  const items = missing.filter(({ sourceKey }) => !unfitKeys.has(sourceKey));
  const settled = entries.length - items.length;
  const ids: number[] = [];
  const written = await writeMany(site.client, {
    items,
    write: async (sp, { draft, ...source }) => {
      const row = toItem(list, newEntry(draft, source), timeZone);
      const added: unknown = await site.list(list, sp).items.add(row);
      ids.push((added as { Id: number }).Id);
    },
    onProgress: (tried) => onProgress?.(settled + tried, entries.length),
    signal
  });
  const refused = written.failed.map(({ item, error }) => ({ sourceKey: item.sourceKey, error }));
  const isThere = ({ error }: Failure): boolean => isRepositoryError(error, 'conflict');
  return {
    added: await read(ids.sort((a, b) => a - b)),
    alreadyThere: [...entries.filter(isTaken), ...refused.filter(isThere)].map(({ sourceKey }) => sourceKey),
    failed: [...unfit, ...refused.filter((failure) => !isThere(failure))],
    notTried: written.notTried.map(({ sourceKey }) => sourceKey)
  };
}
