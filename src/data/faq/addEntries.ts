import { entriesList } from '../../lists/faq';
import { isRepositoryError } from '../../domain/RepositoryError';
import type { AddEntriesOptions, AddedEntries, SourcedEntry } from '../../domain/faq/EntryRepository';
import { isUntouched, type Entry } from '../../domain/faq/entry';
import { entryProblems } from '../../domain/faq/validateEntry';
import { mostPartsInBatch } from '../client/DataSiteClient';
import type { DataSite } from '../DataSite';
import { equals } from '../odata';
import { ListReader } from '../listReader';
import { readCurrentUser } from '../people/currentUser';
import { toItem } from '../rowWriter';
import { filterGroups } from '../updates/filterGroups';
import { writeMany } from '../writeMany';
import { invalidEntry } from './invalidEntry';
import { newEntry } from './entryMapper';

const list = entriesList;

type Failure = AddedEntries['failed'][number];

type ReadEntries = (ids: readonly number[]) => Promise<readonly Entry[]>;

/** Source keys that are taken already, with the ids of their entries. */
async function takenKeys(site: DataSite, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const reader = new ListReader(site, list, ['sourceKey']);
  const groups = filterGroups([...new Set(keys)].map((key) => equals(list, 'sourceKey', key)));
  const taken = new Map<string, number>();
  // One batch after the other: an import of thousands must not ask for everything at once.
  for (let at = 0; at < groups.length; at += mostPartsInBatch) {
    const batch = groups.slice(at, at + mostPartsInBatch);
    const rows = await Promise.all(batch.map((filter) => reader.rows({ filter })));
    for (const { sourceKey, id } of rows.flat()) taken.set(folded(sourceKey ?? ''), id);
  }
  return taken;
}

/** SharePoint compares unique values without case. */
function folded(key: string): string {
  return key.toLowerCase();
}

function problemOf({ draft, sourceKey }: SourcedEntry): readonly Failure[] {
  const [problem] = entryProblems(draft);
  return problem ? [{ sourceKey, error: invalidEntry(problem) }] : [];
}

/** Those of the entries that an earlier try of the same person has written. */
async function ownDrafts(
  site: DataSite,
  read: ReadEntries,
  ids: readonly number[]
): Promise<readonly Entry[]> {
  if (ids.length === 0) return [];
  const [me, entries] = await Promise.all([readCurrentUser(site.client), read(ids)]);
  return entries.filter((entry) => isUntouched(entry, me));
}

/** Reads what was just written. Where that fails, it is there all the same: another try finds it. */
async function readBack(
  read: ReadEntries,
  written: ReadonlyMap<number, string>
): Promise<Pick<AddedEntries, 'added' | 'failed'>> {
  try {
    return { added: await read([...written.keys()].sort((a, b) => a - b)), failed: [] };
  } catch (error) {
    const failed = [...written.values()].map((sourceKey) => ({ sourceKey, error: error as Error }));
    return { added: [], failed };
  }
}

/**
 * Adds the entries whose source key is not there yet, many in one batch. Rejects when nothing was added and nothing can be: no
 * right, no lists, no connection.
 */
export async function addEntries(
  site: DataSite,
  read: ReadEntries,
  entries: readonly SourcedEntry[],
  { onProgress, signal, isRetry = false }: AddEntriesOptions = {}
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
  const own = isRetry ? await ownDrafts(site, read, [...taken.values()]) : [];
  const ownKeys = new Set(own.map(({ sourceKey }) => folded(sourceKey ?? '')));
  const unfit = missing.flatMap(problemOf);
  const unfitKeys = new Set(unfit.map(({ sourceKey }) => sourceKey));
  const items = missing.filter(({ sourceKey }) => !unfitKeys.has(sourceKey));
  const settled = entries.length - items.length;
  const ids = new Map<number, string>();
  const written = await writeMany(site.client, {
    items,
    write: async (sp, { draft, ...source }) => {
      const row = toItem(list, newEntry(draft, source), timeZone);
      const added: unknown = await site.list(list, sp).items.add(row);
      ids.set((added as { Id: number }).Id, source.sourceKey);
    },
    onProgress: (tried) => onProgress?.(settled + tried, entries.length),
    signal
  });
  const refused = written.failed.map(({ item, error }) => ({ sourceKey: item.sourceKey, error }));
  const isThere = ({ error }: Failure): boolean => isRepositoryError(error, 'conflict');
  const there = entries.filter((entry) => isTaken(entry) && !ownKeys.has(folded(entry.sourceKey)));
  const { added, failed } = await readBack(read, ids);
  return {
    added: [...own, ...added],
    alreadyThere: [...there, ...refused.filter(isThere)].map(({ sourceKey }) => sourceKey),
    failed: [...unfit, ...refused.filter((failure) => !isThere(failure)), ...failed],
    notTried: written.notTried.map(({ sourceKey }) => sourceKey)
  };
}
