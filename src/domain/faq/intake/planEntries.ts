import { foldedKey, isIdentityKey } from '../../intake/importKey';
import type { Person } from '../../people/person';
import type { Entry, EntryDraft } from '../entry';
import type { SourcedEntry } from '../EntryRepository';
import { differingEntryFields, isSameWording, takeEntryFields, type EntryField } from '../diff/entryFields';
import { exportKeyOf, identityOf } from './entryKey';
import type { EntryIntakeRow, EntryRowProblem, EntryRowWarning, TakenEntryRow } from './intakeModel';

/** Who was found for the addresses of the owners, by address in lower case. */
export type OwnersByEmail = ReadonlyMap<string, Person>;

/** What is worth telling about a row that is taken, once people and entries are looked up. */
export type PlannedWarning =
  | EntryRowWarning
  /** Nobody with this address was found: the entry comes without owner. */
  | { readonly warning: 'unknownOwner'; readonly email: string }
  /** Another entry has the same symptom; perhaps it is the same. */
  | { readonly warning: 'sameTitle'; readonly entry: Entry };

interface Planned {
  readonly row: number;
  readonly title: string;
}

/**
 * What an import would do with a row. What is there is never changed by adding: `changed` lists in which fields the file says
 * something else, for a person to take over or leave.
 */
export type PlannedEntry =
  | (Planned & {
      readonly verdict: 'new';
      readonly entry: SourcedEntry;
      readonly warnings: readonly PlannedWarning[];
    })
  | (Planned & {
      readonly verdict: 'changed';
      readonly known: Entry;
      readonly draft: EntryDraft;
      readonly differences: readonly EntryField[];
      readonly warnings: readonly PlannedWarning[];
    })
  | (Planned & { readonly verdict: 'alreadyThere'; readonly known: Entry })
  | (Planned & { readonly verdict: 'doubled'; readonly otherRow: number })
  | (Planned & { readonly verdict: 'notTaken'; readonly problem: EntryRowProblem });

export type EntryVerdict = PlannedEntry['verdict'];

class KnownEntries {
  private readonly _byKey = new Map<string, Entry>();
  private readonly _byIdentity = new Map<string, Entry>();

  public constructor(entries: Iterable<Entry>) {
    for (const entry of entries) {
      this._byKey.set(foldedKey(exportKeyOf(entry)), entry);
      const identity = identityOf(entry);
      // Of two entries with the same symptom, the one that people can read stands for it.
      if (!this._byIdentity.has(identity) || entry.status !== 'Retired') {
        this._byIdentity.set(identity, entry);
      }
    }
  }

  /** The entry that a row stands for. */
  public of({ sourceKey, draft }: TakenEntryRow): Entry | undefined {
    const same = this._byKey.get(foldedKey(sourceKey));
    return same ?? (isIdentityKey(sourceKey) ? this.alike(draft) : undefined);
  }

  public alike(draft: EntryDraft): Entry | undefined {
    return this._byIdentity.get(identityOf(draft));
  }
}

function planTaken(row: TakenEntryRow, known: KnownEntries, owners: OwnersByEmail): PlannedEntry {
  const owner = owners.get(row.owner.toLowerCase()) ?? null;
  const draft: EntryDraft = { ...row.draft, owner };
  const warnings: PlannedWarning[] = [...row.warnings];
  if (row.owner !== '' && owner === null) warnings.push({ warning: 'unknownOwner', email: row.owner });
  const { row: number, title } = row;
  const there = known.of(row);
  if (!there) {
    const alike = known.alike(draft);
    if (alike) warnings.push({ warning: 'sameTitle', entry: alike });
    const entry = { draft, sourceKey: row.sourceKey, starterTag: null };
    return { verdict: 'new', row: number, title, entry, warnings };
  }
  const differences = differingEntryFields(there, draft, isSameWording).filter((field) => {
    // Relations are looked up among the entries once all are there; an owner who was not found says nothing.
    if (field === 'related' || (field === 'owner' && owner === null)) return false;
    return row.said.has(field);
  });
  if (differences.length === 0) return { verdict: 'alreadyThere', row: number, title, known: there };
  return { verdict: 'changed', row: number, title, known: there, draft, differences, warnings };
}

function planRow(row: EntryIntakeRow, known: KnownEntries, owners: OwnersByEmail): PlannedEntry {
  switch (row.kind) {
    case 'taken':
      return planTaken(row, known, owners);
    case 'doubled':
      return { verdict: 'doubled', row: row.row, title: row.title, otherRow: row.otherRow };
    case 'notTaken':
      return { verdict: 'notTaken', row: row.row, title: row.title, problem: row.problem };
  }
}

/**
 * What an import would do, row by row, in the order of the file. `existing`: all entries of the site. One at a time: comparing
 * thousands of texts takes a while.
 */
export function* planEachEntry(
  rows: Iterable<EntryIntakeRow>,
  existing: Iterable<Entry>,
  owners: OwnersByEmail = new Map()
): Generator<PlannedEntry> {
  const known = new KnownEntries(existing);
  for (const row of rows) yield planRow(row, known, owners);
}

/** What an import would do, all at once. */
export function planEntries(...asked: Parameters<typeof planEachEntry>): readonly PlannedEntry[] {
  return [...planEachEntry(...asked)];
}

/** What would be written for a changed row when a person takes these fields over. */
export function takenOver(
  row: Extract<PlannedEntry, { verdict: 'changed' }>,
  fields: ReadonlySet<EntryField>
): EntryDraft {
  return takeEntryFields(row.known, row.draft, fields);
}

/** How many rows have each verdict. */
export function countEntryVerdicts(plan: readonly PlannedEntry[]): Readonly<Record<EntryVerdict, number>> {
  const counts = { new: 0, changed: 0, alreadyThere: 0, doubled: 0, notTaken: 0 };
  for (const { verdict } of plan) counts[verdict] += 1;
  return counts;
}

/** Whom to look up before planning: each address once, in lower case. */
export function ownersIn(rows: Iterable<EntryIntakeRow>): readonly string[] {
  const emails = Array.from(rows, (row) => (row.kind === 'taken' ? row.owner.toLowerCase() : ''));
  return [...new Set(emails.filter(Boolean))];
}
