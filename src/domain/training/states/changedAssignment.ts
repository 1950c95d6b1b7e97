import type { CalendarDate } from '../../dates/calendarDate';
import type { Assignment } from '../assignment';
import type { AssignmentChange } from '../AssignmentRepository';

/** Whoever moves the date of something late does not make it punctual. */
function movedTo(row: Assignment, to: CalendarDate | null, today: CalendarDate): Assignment {
  const isMissed = row.due !== null && row.due < today;
  return { ...row, due: to, lateSince: row.lateSince ?? (isMissed ? row.due : null) };
}

/** The assignment after a change by a lead; `undefined` when the change does not fit how it stands. */
export function changedAssignment(
  row: Assignment,
  change: AssignmentChange,
  today: CalendarDate
): Assignment | undefined {
  switch (change.kind) {
    case 'move':
      return row.status === 'Open' ? movedTo(row, change.to, today) : undefined;
    case 'withdraw':
      return row.status === 'Open' ? { ...row, status: 'Withdrawn', reason: change.reason } : undefined;
    case 'restore':
      // Why they need not do it is no reason to do it.
      return row.status === 'Withdrawn' ? { ...row, status: 'Open', reason: change.reason ?? '' } : undefined;
    case 'reopen':
      if (row.status !== 'Done') return undefined;
      return { ...row, status: 'Open', cycle: row.cycle + 1, due: change.due, lateSince: null };
  }
}
