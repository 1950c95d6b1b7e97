import { standardCalendar } from '../../../../domain/calendar/dayOff';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import type { RecentEntry } from '../../../../domain/tasks/occurrence';
import { occurrenceOf } from '../../../../domain/tasks/presentOccurrence';
import type { Task } from '../../../../domain/tasks/task';
import { aDoneTask, aRecurringTask, aRenewal, aTask } from '../../../../testing/builders';
import { possibleDeeds, type PossibleDeeds } from './possibleDeeds';

const today = calendarDate('2026-05-02');

function deeds(task: Task, period: string, me = 6): PossibleDeeds {
  const occurrence = occurrenceOf(task, standardCalendar, today, period);
  if (!occurrence) throw new Error(`${period} is not there.`);
  return possibleDeeds(task, occurrence, me);
}

function entry(period: string, state: RecentEntry['state']): RecentEntry {
  const day = calendarDate('2026-04-27');
  return { period, round: 1, state, due: day, lateSince: null, on: day, by: 7 };
}

describe('what can be done with an occurrence', () => {
  it('is settling it while it is open, and moving it unless it was missed', () => {
    expect(deeds(aTask(), 'round 1')).toEqual({ kind: 'settle', canSkip: true, canMove: true });
    const mondays = aRecurringTask();
    expect(deeds(mondays, '2026-04-27')).toEqual({ kind: 'settle', canSkip: true, canMove: true });
    expect(deeds(mondays, '2026-04-20')).toEqual({ kind: 'settle', canSkip: true, canMove: false });
  });

  it('is renewing what expires, and nothing else', () => {
    expect(deeds(aRenewal(), 'expiry 2026-06-15')).toEqual({
      kind: 'settle',
      canSkip: false,
      canMove: false
    });
  });

  it('is deciding, for everybody but who did it', () => {
    const task = aRecurringTask({}, { recent: [entry('2026-04-27', 'waiting')] });
    expect(deeds(task, '2026-04-27', 6)).toEqual({ kind: 'decide' });
    expect(deeds(task, '2026-04-27', 7)).toEqual({ kind: 'waitForOther' });
  });

  it('is reopening what somebody settled, but not what the rule skips', () => {
    const task = aRecurringTask({}, { recent: [entry('2026-04-27', 'skipped')] });
    expect(deeds(task, '2026-04-27')).toEqual({ kind: 'reopen' });
    expect(deeds(aDoneTask(), 'round 1')).toEqual({ kind: 'reopen' });
    const weekends = aRecurringTask({
      pattern: { kind: 'weekly', every: 1, on: ['SA'] },
      onNonWorkingDay: 'skip'
    });
    expect(deeds(weekends, '2026-05-02')).toEqual({ kind: 'nothing' });
  });

  it('is nothing for a round or an expiry that is over', () => {
    const again = aTask({ cycle: 1, recent: [entry('round 1', 'done')] });
    expect(deeds(again, 'round 1')).toEqual({ kind: 'nothing' });
    const renewed = aRenewal({
      recent: [entry('expiry 2026-05-01', 'done'), entry('expiry 2025-05-01', 'done')]
    });
    expect(deeds(renewed, 'expiry 2026-05-01')).toEqual({ kind: 'reopen' });
    expect(deeds(renewed, 'expiry 2025-05-01')).toEqual({ kind: 'nothing' });
  });
});
