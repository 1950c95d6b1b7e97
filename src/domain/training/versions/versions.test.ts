import * as fc from 'fast-check';
import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import type { CourseEvent } from '../course';
import { assignmentState } from '../states/assignmentState';
import { changedAssignment } from '../states/changedAssignment';
import { newSince, withNewVersion, type NewVersion } from './newVersion';
import { toReopen } from './toReopen';

const today = calendarDate('2026-05-04');
const by = calendarDate('2026-05-29');
const still: NewVersion = { note: 'A new picture.', earlier: { kind: 'still' } };
const renew: NewVersion = { note: 'New portal.', earlier: { kind: 'renew', by } };
const first = { version: 1, countsFrom: 1, renewBy: null };

describe('a new version', () => {
  it('leaves completions as they are, or lets none of them count', () => {
    expect(withNewVersion(first, still)).toEqual({ version: 2, countsFrom: 1, renewBy: null });
    const second = withNewVersion(first, renew);
    expect(second).toEqual({ version: 2, countsFrom: 2, renewBy: by });
    expect(withNewVersion(second, still)).toEqual({ version: 3, countsFrom: 2, renewBy: by });
  });

  it('opens again what was done in an earlier version, of each person the latest round', () => {
    const course = aCourse({ version: 3, countsFrom: 3 });
    const rows = [
      anAssignment({ id: 1, status: 'Done', done: aDone({ version: 2 }) }),
      anAssignment({ id: 2, person: aPerson({ id: 8 }), status: 'Done', done: aDone({ version: 3 }) }),
      anAssignment({ id: 3, person: aPerson({ id: 9 }), round: 'round 1', status: 'Done', done: aDone() }),
      anAssignment({ id: 4, person: aPerson({ id: 9 }), round: 'round 2' }),
      anAssignment({ id: 5, course: 2, person: aPerson({ id: 10 }), status: 'Done', done: aDone() }),
      anAssignment({ id: 6, person: aPerson({ id: 11 }), status: 'Waiting', done: aDone() })
    ];
    expect(toReopen(course, rows).map(({ id }) => id)).toEqual([1]);
  });

  it('needs nothing a second time, and asks exactly those whose state says so', () => {
    const anyVersions = fc.array(fc.constantFrom(still, renew), { maxLength: 6 });
    const anyDone = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyVersions, anyDone, (versions, done) => {
        const now = versions.reduce(withNewVersion, first);
        const course = aCourse(now);
        const rows = done.map((version, index) =>
          anAssignment({
            id: index + 1,
            person: aPerson({ id: index + 1 }),
            status: 'Done',
            done: aDone({ version })
          })
        );
        const asked = toReopen(course, rows);
        const say = rows.filter((row) => assignmentState(row, course, today).kind === 'renew');
        expect(asked).toEqual(say);
        const after = rows.map((row) =>
          asked.includes(row) ? (changedAssignment(row, { kind: 'reopen', due: by }, today) ?? row) : row
        );
        expect(toReopen(course, after)).toEqual([]);
        if (!versions.includes(renew)) expect(asked).toEqual([]);
      })
    );
  });

  it('tells what is new since somebody did it', () => {
    const event = (version: number, action: CourseEvent['action']): CourseEvent => ({
      action,
      version,
      mustRenew: false,
      note: `Version ${version}`,
      by: aPerson(),
      on: '2026-05-01T08:00:00Z'
    });
    const log = [
      event(4, 'Verified'),
      event(4, 'New version'),
      event(3, 'New version'),
      event(2, 'New version')
    ];
    expect(newSince(log, 2).map(({ version }) => version)).toEqual([3, 4]);
  });
});
