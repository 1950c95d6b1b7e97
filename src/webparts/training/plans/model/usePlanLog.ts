import * as React from 'react';
import { useSWRConfig } from 'swr';
import type { CompletionEntry } from '../../../../domain/training/completion';
import { useRows, type RowsLoader } from '../../../../ui/rows/useRows';
import type { TrainingRepositories } from '../../TrainingRepositories';

/** What was done of the steps of some plans, by start. */
export type PlanLog = ReadonlyMap<number, readonly CompletionEntry[]>;

const kept = 'planLog';

function isKept(key: unknown): boolean {
  return Array.isArray(key) && key[0] === kept;
}

/** What the log says of the steps of these starts. `null`: not yet. */
export function usePlanLog(
  { completions }: TrainingRepositories,
  starts: readonly number[] | null
): RowsLoader<PlanLog> {
  const hasNone = starts?.length === 0;
  return useRows(starts && [kept, ...starts], () =>
    hasNone ? Promise.resolve(new Map()) : completions.ofPlanStarts(starts ?? [])
  );
}

function withEntry(log: PlanLog, entry: CompletionEntry): PlanLog {
  const { subject } = entry;
  if (subject.kind !== 'step') return log;
  const own = log.get(subject.start);
  if (!own || own.some(({ id }) => id === entry.id)) return log;
  return new Map([...log, [subject.start, [...own, entry]]]);
}

/** Takes over a row that was just written: it shows wherever the plan is shown. */
export function useTakeEntry(): (entry: CompletionEntry) => void {
  const { mutate } = useSWRConfig();
  return React.useCallback(
    (entry) => void mutate<PlanLog>(isKept, (log) => log && withEntry(log, entry), { revalidate: false }),
    [mutate]
  );
}
