import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import type { OwnRecord } from '../ownRecord';
import { takeOver } from './takeOver';

const course = { proof: 'Self-declared' } as const;
const record: OwnRecord = {
  id: 1,
  etag: '"1"',
  person: aPerson({ id: 10, name: 'Dana' }),
  course: 1,
  title: 'Company Portal for users',
  round: 'once',
  due: calendarDate('2026-05-15'),
  version: 2,
  done: aDone({ version: 2 }),
  certificate: null,
  score: null,
  note: ''
};

describe('what somebody outside of the team handed in', () => {
  it('becomes an assignment where there is none', () => {
    expect(takeOver(record, course, undefined)).toMatchObject({
      kind: 'add',
      draft: { person: record.person, course: 1, round: 'once', version: 2 },
      progress: { status: 'Done', done: record.done }
    });
    expect(takeOver({ ...record, done: null }, course, undefined)?.progress.status).toBe('Open');
    expect(takeOver(record, { proof: 'Mentor confirmed' }, undefined)?.progress.status).toBe('Waiting');
  });

  it('is written once, and again only when it says more', () => {
    const open = anAssignment({ person: record.person });
    const first = takeOver(record, course, open);
    expect(first).toMatchObject({ kind: 'update', progress: { status: 'Done', cycle: 0 } });
    const after = { ...open, ...first?.progress };
    expect(takeOver(record, course, after)).toBeUndefined();
    const renewed = { ...record, done: aDone({ version: 3 }) };
    expect(takeOver(renewed, course, after)?.progress).toMatchObject({ cycle: 1, done: { version: 3 } });
    expect(takeOver({ ...record, done: aDone({ version: 1 }) }, course, after)).toBeUndefined();
  });

  it('brings nothing back that was withdrawn', () => {
    expect(takeOver(record, course, anAssignment({ status: 'Withdrawn' }))).toBeUndefined();
  });
});
