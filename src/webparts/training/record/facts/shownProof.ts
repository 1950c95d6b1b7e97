import type { Assignment } from '../../../../domain/training/assignment';
import type { CompletionEntry } from '../../../../domain/training/completion';
import { countingEntries } from '../../../../domain/training/record/settled';

/** The rows of the log behind what counts, or waits. */
export interface ShownProof {
  readonly declared: CompletionEntry | undefined;
  readonly confirmed: CompletionEntry | undefined;
}

/** Found by the day and version that the assignment keeps of them, without what was taken or sent back. */
export function shownProof(assignment: Assignment, log: readonly CompletionEntry[]): ShownProof {
  const { done } = assignment;
  const own = countingEntries(assignment, log);
  const isOver = ({ cycle, by }: CompletionEntry): boolean =>
    own.some(
      (end) =>
        end.cycle === cycle &&
        (end.action === 'Sent back' || (end.action === 'Taken back' && end.by.id === by.id))
    );
  const last = (...actions: readonly CompletionEntry['action'][]): CompletionEntry | undefined =>
    own
      .filter(({ version, learnedOn }) => version === done?.version && learnedOn === done?.on)
      .filter((entry) => actions.includes(entry.action) && !isOver(entry))
      .sort((a, b) => b.id - a.id)[0];
  if (!done) return { declared: undefined, confirmed: undefined };
  const declared = last('Self-declared', 'Certificate');
  const confirmed = last('Mentor confirmed');
  // Of an earlier time, on the same day.
  const isOld = !confirmed || confirmed.id < (declared?.id ?? 0) || done.proof === 'Self-declared';
  return { declared, confirmed: isOld ? undefined : confirmed };
}
