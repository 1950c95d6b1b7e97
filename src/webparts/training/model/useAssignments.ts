import * as React from 'react';
import useSWR, { useSWRConfig } from 'swr';
import type { Assignment } from '../../../domain/training/assignment';
import type { TrainingRepositories } from '../TrainingRepositories';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';

/** What the part has read of assignments, by what was asked: all of it is kept true when one of them is written. */
const kept = 'assignments';

type AssignmentKey = readonly [typeof kept, ...(readonly unknown[])];

function isKept(key: unknown): key is AssignmentKey {
  return Array.isArray(key) && key[0] === kept;
}

/** Assignments that are kept true when one of them is written. `asked` names what was asked; `null`: not yet. */
export function useAssignments(
  asked: readonly unknown[] | null,
  load: () => Promise<readonly Assignment[]>
): RowsLoader<readonly Assignment[]> {
  return useRows(asked && [kept, ...asked], load);
}

/** Assignments, and what else came of reading them. */
export interface AssignmentsWith<More> {
  readonly rows: readonly Assignment[];
  readonly more: More;
}

/**
 * The same with what came of reading them besides, such as what could not be searched: it stays beside the rows, so that everybody
 * who shows them says it, whoever has read them. `more` is `undefined` until they are there.
 */
export function useAssignmentsWith<More>(
  asked: readonly unknown[] | null,
  load: () => Promise<AssignmentsWith<More>>
): RowsLoader<readonly Assignment[]> & {
  readonly more: More | undefined;
  /** Shows what was read in another way. */
  readonly show: (read: AssignmentsWith<More>) => void;
} {
  const { mutate } = useSWRConfig();
  const key = asked && ['what came of reading', ...asked];
  const { data: more } = useSWR<More>(key, null);
  const note = (found: More): Promise<unknown> => mutate(key, found, { revalidate: false });
  const loader = useAssignments(asked, async () => {
    const read = await load();
    await note(read.more);
    return read.rows;
  });
  return {
    ...loader,
    more,
    show: (read) => {
      void note(read.more);
      loader.take(() => read.rows);
    }
  };
}

/** Everything of one person. `null`: not yet. */
export function useAssignmentsOf(
  { assignments }: TrainingRepositories,
  person: number | null
): RowsLoader<readonly Assignment[]> {
  return useAssignments(person === null ? null : ['person', person], () => assignments.ofPerson(person ?? 0));
}

export interface AssignmentActions {
  /** Takes over assignments that were just written: they show wherever they are shown. */
  readonly takeAssignments: (...rows: readonly Assignment[]) => void;
  /** Reads anew what was read of assignments: some were added. */
  readonly reloadAssignments: () => void;
}

function withWritten(
  rows: readonly Assignment[],
  written: ReadonlyMap<number, Assignment>
): readonly Assignment[] {
  return rows.some(({ id }) => written.has(id)) ? rows.map((row) => written.get(row.id) ?? row) : rows;
}

export function useAssignmentActions(): AssignmentActions {
  const { mutate } = useSWRConfig();
  return React.useMemo(
    () => ({
      takeAssignments: (...rows) => {
        const written = new Map(rows.map((row) => [row.id, row]));
        void mutate<readonly Assignment[]>(isKept, (known) => known && withWritten(known, written), {
          revalidate: false
        });
      },
      reloadAssignments: () => void mutate(isKept)
    }),
    [mutate]
  );
}
