import type { OccurrenceState } from '../tasks/occurrence';
import type { AuditRow, AuditSummary } from './auditModel';

/** Counts of the rows, each with what it is a part of. */
export function auditSummary(rows: readonly AuditRow[]): AuditSummary {
  const expected = rows.filter(({ skippedFor }) => skippedFor === null);
  const count = (...states: readonly OccurrenceState[]): number =>
    expected.filter(({ state }) => states.includes(state)).length;
  const demanded = rows.filter(({ signOff }) => signOff.kind !== 'notDemanded');
  return {
    expected: expected.length,
    doneOnTime: count('done'),
    doneLate: count('doneLate'),
    waiting: count('waiting'),
    skipped: count('skipped'),
    missed: count('missed'),
    open: count('late', 'due', 'upcoming'),
    daysOff: rows.length - expected.length,
    onTime: { count: count('done'), of: count('done', 'doneLate', 'waiting', 'missed', 'late') },
    signedOff: {
      count: demanded.filter(({ signOff }) => signOff.kind === 'given').length,
      of: demanded.length
    }
  };
}
