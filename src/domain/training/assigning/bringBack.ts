import type { CalendarDate } from '../../dates/calendarDate';
import type { Assignment, AssignmentDraft } from '../assignment';
import type { AssignmentChange } from '../AssignmentRepository';
import type { NotAssigned } from './planAssigning';

/** A withdrawn assignment that somebody needs after all. */
export interface BringBack extends Pick<AssignmentDraft, 'person' | 'course' | 'title' | 'round'> {
  readonly due: CalendarDate | null;
  readonly reason: string;
  /** As it was withdrawn. */
  readonly before: Assignment;
  /** As it stands now; half-way it is open, with its old date. */
  readonly row: Assignment;
}

/** Of those who do not get a course, the ones from whom it was withdrawn. */
export function toBringBack(skipped: readonly NotAssigned[], reason: string): readonly BringBack[] {
  return skipped
    .filter(({ existing }) => existing.status === 'Withdrawn')
    .map(({ due, existing }) => {
      const { person, course, title, round } = existing;
      return { person, course, title, round, due, reason, before: existing, row: existing };
    });
}

/** A new date does not make punctual what was missed. */
export function staysLate({ before }: BringBack, today: CalendarDate): boolean {
  return before.lateSince !== null || (before.due !== null && before.due < today);
}

/** What is left to do until it is back, with its date. */
export function bringBackSteps({ row, due, reason }: BringBack): readonly AssignmentChange[] {
  const steps: AssignmentChange[] = [];
  if (row.status === 'Withdrawn') steps.push({ kind: 'restore', reason });
  if (row.due !== due) steps.push({ kind: 'move', to: due });
  return steps;
}

/** An assignment that is taken back; `before`: as it was withdrawn before it was brought back, `null` when it is new. */
export interface TakeBack extends Pick<AssignmentDraft, 'person' | 'course' | 'title' | 'round'> {
  readonly before: Assignment | null;
  readonly row: Assignment;
}

/** What is left to do until it is withdrawn, as it was before. `reason`: why, where it is new. */
export function takeBackSteps({ row, before }: TakeBack, reason: string): readonly AssignmentChange[] {
  if (row.status === 'Withdrawn') return [];
  const steps: AssignmentChange[] = [];
  if (before && row.due !== before.due) steps.push({ kind: 'move', to: before.due });
  steps.push({ kind: 'withdraw', reason: before ? before.reason : reason });
  return steps;
}
