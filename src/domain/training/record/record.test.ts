import * as fc from 'fast-check';
import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aDeclaration, anAssignment, anEntryOfLog } from '../../../testing/training/trainingBuilders';
import type { AssignmentProgress } from '../assignment';
import type { CompletionEntry } from '../completion';
import { completionKey, cycleToRecord } from './completionKey';
import { declarationProblems } from './declarationProblems';
import { mayTakeBack } from './mayTakeBack';
import { progressOf } from './progressOf';

const today = calendarDate('2026-05-04');
const mentor = aPerson({ id: 8, name: 'Bea' });
const self = { proof: 'Self-declared' } as const;
const confirmed = { proof: 'Mentor confirmed' } as const;
const row = anEntryOfLog;
const byMentor = (action: CompletionEntry['action'], cycle = 0): CompletionEntry =>
  row({ id: 10 + cycle, action, cycle, by: mentor });
const after = (
  log: readonly CompletionEntry[],
  course: typeof self | typeof confirmed = self
): AssignmentProgress => progressOf(log, course, { cycle: 0 });

describe('a declaration', () => {
  const url = { url: 'https://contoso.example/c', description: 'Certificate' };

  it.each([
    ['Self-declared', aDeclaration(), []],
    ['Certificate', aDeclaration(), ['certificateNeeded']],
    ['Self-declared', aDeclaration({ action: 'Certificate' }), ['certificateMissing']],
    ['Certificate', aDeclaration({ action: 'Certificate', certificate: url }), []],
    ['Self-declared', aDeclaration({ learnedOn: calendarDate('2026-05-05') }), ['learnedInFuture']],
    ['Self-declared', aDeclaration({ validUntil: calendarDate('2026-05-03') }), ['endsBeforeLearned']]
  ] as const)('of a course that asks for %s', (proof, draft, problems) => {
    expect(declarationProblems({ proof }, draft, today)).toEqual(problems);
  });
});

describe('what follows from the log', () => {
  it('is done when it is enough, and waits for the mentor when it is not', () => {
    expect(after([row()])).toMatchObject({ status: 'Done', cycle: 0, done: { proof: 'Self-declared' } });
    expect(after([row()], confirmed).status).toBe('Waiting');
    expect(after([row({ action: 'Certificate' })], confirmed).done?.proof).toBe('Certificate');
    expect(after([row(), byMentor('Mentor confirmed')], confirmed)).toMatchObject({
      status: 'Done',
      done: { proof: 'Mentor confirmed' }
    });
    expect(after([byMentor('Mentor confirmed')], confirmed).status).toBe('Done');
  });

  it('counts nothing that somebody says for another, or confirms for themselves', () => {
    expect(after([row({ by: mentor })])).toEqual({ status: 'Open', cycle: 0, done: null });
    expect(after([row(), row({ action: 'Mentor confirmed' })], confirmed).status).toBe('Waiting');
  });

  it('is open in another cycle once it was taken back or sent back', () => {
    expect(after([row(), row({ id: 2, action: 'Taken back' })])).toEqual({
      status: 'Open',
      cycle: 1,
      done: null
    });
    expect(after([row(), byMentor('Sent back')], confirmed)).toMatchObject({ status: 'Open', cycle: 1 });
    expect(after([row(), byMentor('Taken back')]).status).toBe('Done');
  });

  it('is as it was when a mentor takes a confirmation back', () => {
    const log = [row(), byMentor('Mentor confirmed'), byMentor('Taken back')];
    expect(after(log, confirmed)).toMatchObject({
      status: 'Waiting',
      cycle: 1,
      done: { proof: 'Self-declared' }
    });
    expect(after([...log, byMentor('Mentor confirmed', 1)], confirmed)).toMatchObject({
      status: 'Done',
      cycle: 1
    });
    expect(after([...log, byMentor('Sent back', 1)], confirmed)).toMatchObject({ status: 'Open', cycle: 2 });
  });

  it('knows what counted before', () => {
    const renewed = [row({ version: 1 }), row({ id: 2, cycle: 1, version: 2 })];
    expect(after(renewed)).toMatchObject({ cycle: 1, done: { version: 2 } });
    const back = [...renewed, row({ id: 3, cycle: 1, action: 'Taken back' })];
    expect(after(back)).toMatchObject({ status: 'Open', cycle: 2, done: { version: 1 } });
    const reopened = progressOf([row()], self, { cycle: 1 });
    expect(reopened).toMatchObject({ status: 'Open', cycle: 1, done: { version: 1 } });
  });

  it('makes room for exactly one more completion each time it is taken back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (times) => {
        const log: CompletionEntry[] = [];
        let state: AssignmentProgress = { status: 'Open', cycle: 0, done: null };
        for (let time = 0; time <= times; time++) {
          log.push(row({ id: log.length + 1, cycle: cycleToRecord(state) }));
          state = progressOf(log, self, state);
          expect(state.status).toBe('Done');
          log.push(row({ id: log.length + 1, cycle: state.cycle, action: 'Taken back' }));
          state = progressOf(log, self, state);
          expect(state).toMatchObject({ status: 'Open', done: null });
        }
        const keys = log.map(({ subject, cycle, action }) => completionKey(subject, cycle, action));
        expect(new Set(keys).size).toBe(keys.length);
      })
    );
  });
});

describe('the key of a row', () => {
  const course = { kind: 'course', assignment: 4, course: 1 } as const;

  it('lets only one of two things that exclude each other be recorded', () => {
    expect(completionKey(course, 0, 'Self-declared')).toBe(completionKey(course, 0, 'Certificate'));
    expect(completionKey(course, 0, 'Mentor confirmed')).toBe(completionKey(course, 0, 'Sent back'));
    expect(completionKey(course, 0, 'Self-declared')).not.toBe(completionKey(course, 1, 'Self-declared'));
    const step = { kind: 'step', start: 4, step: 's1' } as const;
    expect(completionKey(step, 0, 'Step done')).not.toBe(completionKey(course, 0, 'Self-declared'));
  });

  it('is of the next cycle for what is done and has to be renewed', () => {
    expect(cycleToRecord(anAssignment({ cycle: 2 }))).toBe(2);
    expect(cycleToRecord(anAssignment({ cycle: 2, status: 'Done' }))).toBe(3);
  });
});

describe('taking back', () => {
  const dayOf = (instant: string): ReturnType<typeof calendarDate> => calendarDate(instant.slice(0, 10));

  it('is for the last word, by whoever said it, on the same day', () => {
    const said = row();
    expect(mayTakeBack([said], 7, today, dayOf)).toBe(said);
    expect(mayTakeBack([said], 8, today, dayOf)).toBeUndefined();
    expect(mayTakeBack([said], 7, calendarDate('2026-05-05'), dayOf)).toBeUndefined();
    expect(mayTakeBack([said, byMentor('Mentor confirmed')], 7, today, dayOf)).toBeUndefined();
    expect(mayTakeBack([said, byMentor('Mentor confirmed')], 8, today, dayOf)?.id).toBe(10);
    expect(mayTakeBack([said, row({ id: 2, action: 'Taken back' })], 7, today, dayOf)).toBeUndefined();
    expect(mayTakeBack([], 7, today, dayOf)).toBeUndefined();
  });
});
