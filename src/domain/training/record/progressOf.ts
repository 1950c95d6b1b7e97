import type { AssignmentProgress, Done } from '../assignment';
import type { CompletionEntry } from '../completion';
import type { Course } from '../course';
import { isEnough } from './declarationProblems';

type Entry = Pick<
  CompletionEntry,
  'action' | 'cycle' | 'version' | 'learner' | 'learnedOn' | 'validUntil' | 'by'
>;

/** Nobody declares for somebody else, and nobody confirms themselves: such rows count for nobody. */
export function isByTheRight({ action, learner, by }: Pick<Entry, 'action' | 'learner' | 'by'>): boolean {
  const isOwn = learner.id === by.id;
  if (action === 'Self-declared' || action === 'Certificate') return isOwn;
  return action === 'Mentor confirmed' || action === 'Sent back' ? !isOwn : true;
}

function doneBy(declared: Entry | undefined, confirmed: Entry | undefined): Done | null {
  const told = declared ?? confirmed;
  if (!told || told.version === null || told.learnedOn === null) return null;
  const hasCertificate = declared?.action === 'Certificate';
  return {
    version: told.version,
    on: told.learnedOn,
    proof: hasCertificate ? 'Certificate' : confirmed ? 'Mentor confirmed' : 'Self-declared',
    until: told.validUntil
  };
}

interface CycleEnd {
  readonly done: Done | null;
  readonly isOver: boolean;
  readonly isConfirmed: boolean;
}

function endOf(entries: readonly Entry[]): CycleEnd {
  const find = (...actions: readonly Entry['action'][]): Entry | undefined =>
    entries.find(({ action }) => actions.includes(action));
  const declared = find('Self-declared', 'Certificate');
  const confirmed = find('Mentor confirmed');
  const back = find('Taken back');
  // Only whoever said it can take it back.
  const isTakenBack = back !== undefined && [declared, confirmed].some((one) => one?.by.id === back.by.id);
  const isOver = isTakenBack || find('Sent back') !== undefined;
  return { done: isOver ? null : doneBy(declared, confirmed), isOver, isConfirmed: confirmed !== undefined };
}

/**
 * What follows for an assignment from its log. The highest cycle decides; when it was taken or sent back, the next one is open, and what
 * counted before stays known. `seen`: the assignment as it was, for cycles that a lead began without the log.
 */
export function progressOf(
  log: readonly Entry[],
  { proof }: Pick<Course, 'proof'>,
  seen: Pick<AssignmentProgress, 'cycle' | 'done'>
): AssignmentProgress {
  const valid = log.filter(isByTheRight);
  const cycles = [...new Set(valid.map(({ cycle }) => cycle))].sort((a, b) => b - a);
  const ends = cycles.map((cycle) => ({ cycle, ...endOf(valid.filter((one) => one.cycle === cycle)) }));
  const last = ends[0];
  const counted = ends.find(({ done, isConfirmed }) => done && (isConfirmed || isEnough(done.proof, proof)));
  if (last?.done && last.cycle >= seen.cycle) {
    const isEnoughNow = last.isConfirmed || isEnough(last.done.proof, proof);
    return { status: isEnoughNow ? 'Done' : 'Waiting', cycle: last.cycle, done: last.done };
  }
  const next = last ? (last.isOver ? last.cycle + 1 : last.cycle) : 0;
  return { status: 'Open', cycle: Math.max(seen.cycle, next), done: counted?.done ?? null };
}
