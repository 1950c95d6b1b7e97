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

/** How a cycle ended. `isOver`: what was said in it holds no longer, apart from `done`. */
interface CycleEnd {
  readonly cycle: number;
  readonly done: Done | null;
  readonly isConfirmed: boolean;
  readonly isOver: boolean;
}

function endOf(cycle: number, log: readonly Entry[]): CycleEnd {
  const find = (...actions: readonly Entry['action'][]): Entry | undefined =>
    log.find((one) => one.cycle === cycle && actions.includes(one.action));
  const declared = find('Self-declared', 'Certificate');
  const confirmed = find('Mentor confirmed');
  const back = find('Taken back')?.by.id;
  // Only whoever said it can take it back; a mentor who does leaves the declaration as it was.
  const isDeclarationOver =
    find('Sent back') !== undefined || (back !== undefined && back === declared?.by.id);
  const isConfirmationOver = back !== undefined && back === confirmed?.by.id;
  const isConfirmed = confirmed !== undefined && !isDeclarationOver && !isConfirmationOver;
  return {
    cycle,
    done: isDeclarationOver ? null : doneBy(declared, isConfirmed ? confirmed : undefined),
    isConfirmed,
    isOver: isDeclarationOver || isConfirmationOver
  };
}

/**
 * What follows for an assignment from its log. The highest cycle decides; when it was taken or sent back, the next one is open, and
 * what counted before stays known. `seen`: the assignment as it was, for cycles that a lead began.
 */
export function progressOf(
  log: readonly Entry[],
  { proof }: Pick<Course, 'proof'>,
  seen: Pick<AssignmentProgress, 'cycle'>
): AssignmentProgress {
  const valid = log.filter(isByTheRight);
  const cycles = [...new Set(valid.map(({ cycle }) => cycle))].sort((a, b) => b - a);
  const ends = cycles.map((cycle) => endOf(cycle, valid));
  const isCounting = ({ done, isConfirmed }: CycleEnd): boolean =>
    done !== null && (isConfirmed || isEnough(done.proof, proof));
  const last = ends[0];
  const next = last ? last.cycle + (last.isOver ? 1 : 0) : 0;
  const cycle = Math.max(seen.cycle, next);
  if (last?.done && cycle === next) {
    return { status: isCounting(last) ? 'Done' : 'Waiting', cycle, done: last.done };
  }
  return { status: 'Open', cycle, done: ends.find(isCounting)?.done ?? null };
}
