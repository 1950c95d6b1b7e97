import { standardCalendar } from '../../calendar/dayOff';
import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aCourse, anAssignment } from '../../../testing/training/trainingBuilders';
import type { Assignment } from '../assignment';
import type { AssignmentChange } from '../AssignmentRepository';
import { changedAssignment } from '../states/changedAssignment';
import { bringBackSteps, staysLate, takeBackSteps, toBringBack, type BringBack } from './bringBack';
import { planAssigning } from './planAssigning';

const today = calendarDate('2026-05-04');
const later = calendarDate('2026-05-18');
const gone = anAssignment({ status: 'Withdrawn', reason: 'On leave', due: calendarDate('2026-05-08') });

function broughtBack(existing: Assignment): BringBack | undefined {
  const people = [{ person: existing.person, startedOn: null }];
  const asked = { courses: [aCourse()], people, due: { kind: 'on', date: later } as const, reason: '' };
  return toBringBack(planAssigning(asked, [existing], today, standardCalendar).skipped, 'Is back')[0];
}

function after(row: Assignment, steps: readonly AssignmentChange[]): Assignment | undefined {
  return steps.reduce<Assignment | undefined>((now, step) => now && changedAssignment(now, step, today), row);
}

describe('bringing back what was withdrawn', () => {
  it('is for those only from whom it was withdrawn', () => {
    expect(broughtBack(gone)).toMatchObject({ due: later, reason: 'Is back', row: gone, before: gone });
    expect(broughtBack(anAssignment({ person: aPerson() }))).toBeUndefined();
  });

  it('opens it with its new reason and date, and goes on from half-way', () => {
    const item = { ...gone, due: later, reason: 'Is back', before: gone, row: gone };
    const back = after(gone, bringBackSteps(item));
    expect(back).toMatchObject({ status: 'Open', reason: 'Is back', due: later, lateSince: null });
    const halfWay: Assignment = { ...gone, status: 'Open' };
    expect(bringBackSteps({ ...item, row: halfWay })).toEqual([{ kind: 'move', to: later }]);
    expect(bringBackSteps({ ...item, row: { ...halfWay, due: later } })).toEqual([]);
  });

  it('leaves late what was missed', () => {
    const missed = { ...gone, due: calendarDate('2026-04-30') };
    const item = { ...gone, due: later, reason: '', before: missed, row: missed };
    expect(staysLate(item, today)).toBe(true);
    expect(after(missed, bringBackSteps(item))?.lateSince).toBe('2026-04-30');
    expect(staysLate({ ...item, before: gone }, today)).toBe(false);
  });

  it('is taken back to the date and reason it had', () => {
    const row: Assignment = { ...gone, status: 'Open', reason: 'Is back', due: later };
    expect(after(row, takeBackSteps({ ...gone, before: gone, row }, 'By mistake'))).toEqual(gone);
    expect(after(row, takeBackSteps({ ...gone, before: null, row }, 'By mistake'))).toMatchObject({
      status: 'Withdrawn',
      reason: 'By mistake',
      due: later
    });
    expect(takeBackSteps({ ...gone, before: gone, row: gone }, '')).toEqual([]);
  });
});
