import { foldedKey } from '../../intake/importKey';
import type { Entry } from '../entry';
import { exportKeyOf } from './entryKey';
import type { EntryIntakeRow } from './intakeModel';

/** An entry whose relations are not written yet. */
export interface MissingRelations {
  readonly entry: Entry;
  /** All related entries, those that it names already first. */
  readonly related: readonly number[];
}

export interface RelationPlan {
  readonly write: readonly MissingRelations[];
  /** Keys that name no entry of the site. */
  readonly unknown: readonly string[];
}

/**
 * Files name related entries by their keys, and an entry gets its number only when it is added: so the relations are written
 * after the import, when `entries` are all there are.
 */
export function planRelations(rows: Iterable<EntryIntakeRow>, entries: Iterable<Entry>): RelationPlan {
  const byKey = new Map(Array.from(entries, (entry) => [foldedKey(exportKeyOf(entry)), entry]));
  const write: MissingRelations[] = [];
  const unknown = new Set<string>();
  for (const row of rows) {
    const entry = row.kind === 'taken' ? byKey.get(foldedKey(row.sourceKey)) : undefined;
    if (row.kind !== 'taken' || !entry) continue;
    const found = row.related.flatMap((key) => {
      const related = byKey.get(foldedKey(key)) ?? byKey.get(foldedKey(`import:${key}`));
      if (!related) unknown.add(key);
      return related && related.id !== entry.id ? [related.id] : [];
    });
    const related = [...new Set([...entry.related, ...found])];
    if (related.length > entry.related.length) write.push({ entry, related });
  }
  return { write, unknown: [...unknown] };
}
