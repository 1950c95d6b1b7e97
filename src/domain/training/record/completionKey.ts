import type { Assignment } from '../assignment';
import type { CompletionAction, CompletionSubject } from '../completion';

type Slot = 'declared' | 'settled' | 'back';

/** Actions of which only one can be recorded take the same place: confirming and sending back, for example. */
const slotOf: Readonly<Record<CompletionAction, Slot>> = {
  'Self-declared': 'declared',
  Certificate: 'declared',
  'Mentor confirmed': 'settled',
  'Sent back': 'settled',
  'Taken back': 'back',
  'Step done': 'declared',
  'Signed off': 'declared',
  'Access granted': 'declared'
};

function subjectKey(subject: CompletionSubject): string {
  return subject.kind === 'course' ? `${subject.assignment}` : `start ${subject.start} ${subject.step}`;
}

/** Key of a row of the log. The list keeps it unique, so nothing happens twice. */
export function completionKey(subject: CompletionSubject, cycle: number, action: CompletionAction): string {
  return `${subjectKey(subject)}|${cycle}|${slotOf[action]}`;
}

/** The cycle in which a completion is recorded: what has to be renewed, and is not written as open yet, begins another. */
export function cycleToRecord({ status, cycle }: Pick<Assignment, 'status' | 'cycle'>): number {
  return status === 'Done' ? cycle + 1 : cycle;
}
