import * as fc from 'fast-check';
import { addDays, calendarDate } from '../../dates/calendarDate';
import { aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { assignmentState, pastState } from './assignmentState';
import { counts, deadlineOf, isToDo, missedSince } from './stateRules';

const today = calendarDate('2026-05-04');
const course = { countsFrom: 1, renewBy: null };
const changed = { countsFrom: 3, renewBy: calendarDate('2026-05-29') };
const until = calendarDate('2026-05-03');

describe('how an assignment stands', () => {
  it.each([
    ['2026-05-05', { kind: 'upcoming', due: '2026-05-05', again: null }],
    ['2026-05-04', { kind: 'due', due: '2026-05-04', again: null }],
    ['2026-05-03', { kind: 'late', since: '2026-05-03', again: null }]
  ])('due on %s: %j', (due, expected) => {
    expect(assignmentState(anAssignment({ due: calendarDate(due) }), course, today)).toEqual(expected);
  });

  it('is never late without a date, and stays late when its date was moved', () => {
    expect(assignmentState(anAssignment({ due: null }), course, today).kind).toBe('upcoming');
    const lateSince = calendarDate('2026-04-01');
    const moved = anAssignment({ due: calendarDate('2026-06-01'), lateSince });
    expect(assignmentState(moved, course, today)).toMatchObject({ kind: 'late', since: lateSince });
  });

  it.each([
    ['2026-05-15', null, 'done'],
    ['2026-04-20', null, 'done'],
    ['2026-04-19', null, 'doneLate'],
    ['2026-05-15', '2026-04-19', 'doneLate']
  ])('done on 20 April, due on %s, late since %s: %s', (due, late, kind) => {
    const lateSince = late === null ? null : calendarDate(late);
    const row = anAssignment({ status: 'Done', done: aDone(), due: calendarDate(due), lateSince });
    expect(assignmentState(row, course, today).kind).toBe(kind);
  });

  it('waits for the mentor, however long', () => {
    const row = anAssignment({ status: 'Waiting', done: aDone(), due: calendarDate('2026-01-01') });
    expect(assignmentState(row, course, today).kind).toBe('waiting');
  });

  it('has to be renewed when its version counts no longer, or its last day is over', () => {
    const done = anAssignment({ status: 'Done', done: aDone({ version: 2 }) });
    expect(assignmentState(done, changed, today)).toMatchObject({
      kind: 'renew',
      by: '2026-05-29',
      isLate: false
    });
    expect(assignmentState(done, changed, calendarDate('2026-05-30'))).toMatchObject({ isLate: true });
    expect(assignmentState({ ...done, done: aDone({ version: 3 }) }, changed, today).kind).toBe('done');
    const ended = anAssignment({ status: 'Done', done: aDone({ until }) });
    expect(assignmentState(ended, course, today).kind).toBe('ended');
    expect(assignmentState(ended, course, until).kind).toBe('done');
  });

  it('says why it is open again', () => {
    const again = (done: ReturnType<typeof aDone>): unknown =>
      assignmentState(anAssignment({ cycle: 1, done }), changed, today);
    expect(again(aDone({ version: 2 }))).toMatchObject({ kind: 'upcoming', again: 'newVersion' });
    expect(again(aDone({ version: 3, until }))).toMatchObject({ again: 'ended' });
    expect(again(aDone({ version: 3 }))).toMatchObject({ again: 'reopened' });
  });

  it('is history once another round was assigned', () => {
    const ended = anAssignment({ status: 'Done', done: aDone({ until }) });
    expect(pastState(ended, today).kind).toBe('done');
    expect(pastState(anAssignment({ due: until }), today).kind).toBe('late');
  });
});

describe('what states mean', () => {
  const anyDay = fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days));
  const anyRow = fc.record({
    status: fc.constantFrom('Open' as const, 'Waiting' as const, 'Done' as const, 'Withdrawn' as const),
    due: fc.option(anyDay),
    lateSince: fc.option(anyDay),
    done: fc.option(
      fc.record({ version: fc.integer({ min: 1, max: 4 }), on: anyDay, until: fc.option(anyDay) })
    )
  });

  it('agrees: what counts is not to do, what is missed is to do, and stays missed until something happens', () => {
    fc.assert(
      fc.property(anyRow, fc.nat(30), ({ done, ...row }, days) => {
        const one = anAssignment({ ...row, done: done && aDone(done) });
        const state = assignmentState(one, changed, today);
        expect(counts(state) && isToDo(state)).toBe(false);
        const since = missedSince(state);
        if (since === null) return;
        expect([isToDo(state), deadlineOf(state)]).toEqual([true, since]);
        const later = assignmentState(one, changed, addDays(today, days));
        expect(missedSince(later)).toBe(since);
      })
    );
  });
});
