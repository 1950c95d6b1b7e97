import type { IntakeRow, RowProblem, RowWarning } from './intake/intakeModel';
import type { NoticeDraft } from './notice';
import { noticeKeyOf } from './noticeKey';
import { changeOf, type ChangeReason } from './plan/changeOf';
import type { KnownNotice } from './plan/knownNotice';
import { newestOfEach, type TakenRow } from './plan/newestOfEach';
import type { Fingerprint } from './text/fingerprint';

interface Incoming {
  readonly row: number;
  readonly key: string;
  readonly draft: NoticeDraft;
  readonly warnings: readonly RowWarning[];
}

interface Written extends Incoming {
  readonly fingerprint: Fingerprint;
  /** The revision that the notice has when the row is written. */
  readonly revision: number;
}

/**
 * What an import would do with a row.
 *
 * - `new` adds the notice; `changed` writes what the source says, the team's own fields stay. When the change matters, the
 *   notice gets a new revision, otherwise it keeps the one that people acknowledged
 * - `unchanged` writes nothing; `older`: the list has a newer version; `doubled`: another row of the file counts
 */
export type PlannedRow =
  | (Written & { readonly verdict: 'new' })
  | (Written & {
      readonly verdict: 'changed';
      readonly known: KnownNotice;
      readonly matters: boolean;
      readonly reasons: readonly ChangeReason[];
    })
  | (Incoming & { readonly verdict: 'unchanged' | 'older'; readonly known: KnownNotice })
  | (Incoming & { readonly verdict: 'doubled'; readonly countsInstead: number })
  | {
      readonly verdict: 'notTaken';
      readonly row: number;
      readonly problem: RowProblem;
      readonly excerpt: string;
    };

export type IntakeVerdict = PlannedRow['verdict'];

function isOlder(draft: NoticeDraft, known: KnownNotice): boolean {
  const { lastModified } = draft;
  return lastModified !== null && known.lastModified !== null && lastModified < known.lastModified;
}

function planTaken(row: TakenRow, key: string, known: KnownNotice | undefined): PlannedRow {
  const { draft, warnings, fingerprint } = row;
  const incoming: Incoming = { row: row.row, key, draft, warnings };
  if (known && isOlder(draft, known)) return { ...incoming, verdict: 'older', known };
  if (!known) return { ...incoming, verdict: 'new', fingerprint, revision: 1 };
  const { matters, reasons } = changeOf(known, draft, fingerprint);
  if (reasons.length === 0) return { ...incoming, verdict: 'unchanged', known };
  return {
    ...incoming,
    verdict: 'changed',
    known,
    // A source without texts leaves the text's own fingerprint as it is.
    fingerprint: { ...fingerprint, text: fingerprint.text ?? known.fingerprint?.text ?? null },
    revision: matters ? known.revision + 1 : known.revision,
    matters,
    reasons
  };
}

/** What an import would do, row by row, in the order of the file. */
export function planIntake(
  rows: Iterable<IntakeRow>,
  knownNotices: Iterable<KnownNotice>
): readonly PlannedRow[] {
  const all = [...rows];
  const known = new Map(Array.from(knownNotices, (notice) => [notice.key, notice]));
  const newest = newestOfEach(all.filter((row): row is TakenRow => row.kind === 'taken'));
  return all.map((row) => {
    if (row.kind === 'notTaken') {
      return { verdict: 'notTaken', row: row.row, problem: row.problem, excerpt: row.excerpt };
    }
    const key = noticeKeyOf(row.draft);
    const counts = newest.get(key) ?? row;
    if (counts === row) return planTaken(row, key, known.get(key));
    const { draft, warnings } = row;
    return { verdict: 'doubled', row: row.row, key, draft, warnings, countsInstead: counts.row };
  });
}

/** How many rows have each verdict. */
export function countByVerdict(plan: readonly PlannedRow[]): Readonly<Record<IntakeVerdict, number>> {
  const counts = { new: 0, changed: 0, unchanged: 0, older: 0, doubled: 0, notTaken: 0 };
  for (const { verdict } of plan) counts[verdict] += 1;
  return counts;
}

/** The keys of the notices in the rows: what has to be read of the list before planning. */
export function keysOf(rows: Iterable<IntakeRow>): readonly string[] {
  const keys = new Set<string>();
  for (const row of rows) if (row.kind === 'taken') keys.add(noticeKeyOf(row.draft));
  return [...keys];
}
