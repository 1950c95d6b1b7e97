import { calendarDate } from '../../dates/calendarDate';
import { aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { changedAssignment } from './changedAssignment';

const today = calendarDate('2026-05-04');
const june = calendarDate('2026-06-01');

describe('an assignment that a lead changes', () => {
  it('stays late when its date is moved', () => {
    const late = anAssignment({ due: calendarDate('2026-05-01') });
    const moved = changedAssignment(late, { kind: 'move', to: june }, today);
    expect(moved).toMatchObject({ due: june, lateSince: '2026-05-01' });
    expect(moved && changedAssignment(moved, { kind: 'move', to: null }, today)).toMatchObject({
      due: null,
      lateSince: '2026-05-01'
    });
    const early = anAssignment({ due: today });
    expect(changedAssignment(early, { kind: 'move', to: june }, today)?.lateSince).toBeNull();
  });

  it('can be withdrawn, and given back', () => {
    const gone = changedAssignment(anAssignment(), { kind: 'withdraw', reason: 'Left' }, today);
    expect(gone).toMatchObject({ status: 'Withdrawn', reason: 'Left' });
    const back = { kind: 'restore', reason: 'New in the team' } as const;
    expect(gone && changedAssignment(gone, back, today)).toMatchObject({
      status: 'Open',
      reason: 'New in the team'
    });
    expect(gone && changedAssignment(gone, { kind: 'restore' }, today)?.reason).toBe('');
  });

  it('is open again in a cycle of its own, and knows what was done', () => {
    const done = anAssignment({ status: 'Done', done: aDone(), lateSince: calendarDate('2026-04-01') });
    expect(changedAssignment(done, { kind: 'reopen', due: june }, today)).toMatchObject({
      status: 'Open',
      cycle: 1,
      due: june,
      lateSince: null,
      done: aDone()
    });
  });

  it('is not changed by what does not fit', () => {
    const done = anAssignment({ status: 'Done', done: aDone() });
    expect(changedAssignment(done, { kind: 'move', to: june }, today)).toBeUndefined();
    expect(changedAssignment(done, { kind: 'withdraw', reason: '' }, today)).toBeUndefined();
    expect(changedAssignment(anAssignment(), { kind: 'reopen', due: null }, today)).toBeUndefined();
    expect(changedAssignment(anAssignment(), { kind: 'restore' }, today)).toBeUndefined();
  });
});
