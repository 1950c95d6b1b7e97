import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import { assignmentKey, type Assignment } from '../../../domain/training/assignment';
import type { Course } from '../../../domain/training/course';
import { noMonth } from '../../../domain/training/slices';
import { failure } from '../roles';
import {
  addedCourse,
  assigned,
  draftFor,
  type MakeRecordSite,
  type RecordRepositoriesUnderTest,
  type RecordSiteUnderTest
} from './recordSite';

const ids = (rows: readonly Assignment[] = []): readonly number[] => rows.map(({ id }) => id);

/** Who has to learn what. */
export function describeAssignments(name: string, make: MakeRecordSite): void {
  describe(`${name}: assignments`, () => {
    let site: RecordSiteUnderTest;
    let lead: RecordRepositoriesUnderTest;
    let course: Course;
    let amir: Person;
    let bea: Person;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      lead = site.as('owner');
      course = await addedCourse(site);
      [amir, bea] = await Promise.all([site.person('member'), site.person('otherMember')]);
    });

    afterEach(() => site.close());

    it('keep everything that is written, and who assigned it when', async () => {
      const draft = draftFor(course, amir, { reason: 'Change of the portal', round: '2026-06' });
      const { added, ...rest } = await lead.assignments.assign([draft]);
      expect(rest).toEqual({ alreadyThere: [], failed: [], notTried: [] });
      expect(added).toMatchObject([
        {
          ...draft,
          status: 'Open',
          cycle: 0,
          done: null,
          lateSince: null,
          assignedBy: await site.person('owner')
        }
      ]);
      expect(added[0]?.assignedOn.slice(0, 16)).toBe('2026-05-04T09:00');
      expect(await site.as('member').assignments.get(added[0]?.id ?? 0)).toEqual(added[0]);
      await expect(lead.assignments.get(4711)).rejects.toEqual(failure('notFound'));
    });

    it('are given once: the same round is there already, also when two leads assign it at once', async () => {
      const drafts = [draftFor(course, amir), draftFor(course, bea)];
      const both = await Promise.all([
        lead.assignments.assign(drafts),
        site.as('member').assignments.assign(drafts)
      ]);
      expect(both.flatMap(({ added }) => added)).toHaveLength(2);
      expect(both.flatMap(({ failed }) => failed)).toEqual([]);
      const progress: number[] = [];
      const again = await lead.assignments.assign([...drafts, draftFor(course, bea, { round: 'round 2' })], {
        onProgress: (done) => progress.push(done)
      });
      expect([again.alreadyThere, again.added.map(({ round }) => round)]).toEqual([
        drafts.map(assignmentKey),
        ['round 2']
      ]);
      expect(progress.at(-1)).toBe(3);
    });

    it('are not assigned any further once somebody has stopped', async () => {
      const stop = new AbortController();
      stop.abort();
      const drafts = [draftFor(course, amir), draftFor(course, bea)];
      const { added, notTried } = await lead.assignments.assign(drafts, { signal: stop.signal });
      expect([added, notTried]).toEqual([[], drafts.map(assignmentKey)]);
    });

    it('are found by person, the latest first, and by people', async () => {
      const first = await assigned(site, course, amir);
      const other = await assigned(site, await addedCourse(site, { title: 'Certificates' }), amir, {
        due: null
      });
      const third = await assigned(site, course, bea);
      expect(ids(await site.as('member').assignments.ofPerson(amir.id))).toEqual([other.id, first.id]);
      const byPerson = await lead.assignments.ofPeople([bea.id, amir.id, 4711]);
      expect([...byPerson].map(([id, rows]) => [id, ids(rows)])).toEqual([
        [bea.id, [third.id]],
        [amir.id, [other.id, first.id]],
        [4711, []]
      ]);
    });

    it('are found by course, and by month while they are open', async () => {
      const june = await assigned(site, course, amir, { due: calendarDate('2026-06-30') });
      const july = await assigned(site, course, bea, { due: calendarDate('2026-07-01') });
      const undated = await addedCourse(site, { title: 'Certificates' });
      const someday = await assigned(site, undated, bea, { due: null });
      const { rows, ...rest } = await lead.assignments.ofCourse(course.id);
      expect([[...ids(rows)].sort(), rest]).toEqual([
        [june.id, july.id].sort(),
        { next: null, unsearched: [] }
      ]);
      expect(ids((await lead.assignments.openIn(noMonth)).rows)).toEqual([someday.id]);
      expect(ids((await lead.assignments.openIn('2026-06')).rows)).toEqual([june.id]);
      await lead.assignments.change([june], { kind: 'move', to: calendarDate('2026-07-31') });
      expect(ids((await lead.assignments.openIn('2026-06')).rows)).toEqual([]);
      expect([...ids((await lead.assignments.openIn('2026-07')).rows)].sort()).toEqual(
        [june.id, july.id].sort()
      );
      await lead.assignments.change([july], { kind: 'withdraw', reason: 'Left the team' });
      expect(ids((await lead.assignments.openIn('2026-07')).rows)).toEqual([june.id]);
      await expect(lead.assignments.openIn('2026-07', 'nowhere')).rejects.toEqual(failure('invalid'));
    });

    it('are found by the months in which they are due, whatever became of them', async () => {
      const june = await assigned(site, course, amir, { due: calendarDate('2026-06-30') });
      const july = await assigned(site, course, bea, { due: calendarDate('2026-07-01') });
      const undated = await addedCourse(site, { title: 'Certificates' });
      await assigned(site, undated, bea, { due: null });
      const dueIn = async (...months: readonly string[]): Promise<readonly number[]> =>
        [...ids((await lead.assignments.dueIn(months)).rows)].sort();
      expect(ids((await lead.assignments.dueIn('2026-06')).rows)).toEqual([june.id]);
      expect(await dueIn('2026-06', '2026-07', '2026-08')).toEqual([june.id, july.id].sort());
      await lead.completions.confirm(june, course, '');
      await lead.assignments.change([july], { kind: 'withdraw', reason: 'Left the team' });
      expect(await dueIn('2026-06', '2026-07')).toEqual([june.id, july.id].sort());
      expect(ids((await lead.assignments.openIn(['2026-06', '2026-07'])).rows)).toEqual([]);
      expect(ids((await lead.assignments.openIn([noMonth, '2026-07'])).rows)).toHaveLength(1);
      expect(await dueIn('2026-05', '2026-08')).toEqual([]);
    });

    it('stay late when they are moved, and are withdrawn and brought back', async () => {
      const late = await assigned(site, course, amir, { due: calendarDate('2026-04-30') });
      const moved = await lead.assignments.change([late], { kind: 'move', to: calendarDate('2026-05-29') });
      expect(moved.changed).toMatchObject([{ due: '2026-05-29', lateSince: '2026-04-30', status: 'Open' }]);
      const withdrawn = await lead.assignments.change(moved.changed, {
        kind: 'withdraw',
        reason: 'On leave'
      });
      expect(withdrawn.changed).toMatchObject([{ status: 'Withdrawn', reason: 'On leave' }]);
      const back = await lead.assignments.change(withdrawn.changed, { kind: 'restore' });
      expect(back.changed).toMatchObject([{ status: 'Open', lateSince: '2026-04-30' }]);
      expect(await lead.assignments.get(late.id)).toEqual(back.changed[0]);
    });

    it('are not changed where somebody changed them since, or where it does not fit', async () => {
      const one = await assigned(site, course, amir);
      const other = await assigned(site, course, bea);
      await site.as('member').assignments.change([one], { kind: 'move', to: null });
      const done = await lead.assignments.change([one, other], {
        kind: 'move',
        to: calendarDate('2026-06-01')
      });
      expect(done.changed.map(({ id, due }) => [id, due])).toEqual([[other.id, '2026-06-01']]);
      expect(done.failed).toEqual([{ assignment: one, error: failure('conflict') }]);
      const unfit = await lead.assignments.change(done.changed, { kind: 'reopen', due: null });
      expect([unfit.changed, unfit.failed.map(({ error }) => error)]).toEqual([[], [failure('invalid')]]);
    });

    it('are of no concern to people who may only read the site', async () => {
      const assignment = await assigned(site, course, await site.person('visitor'));
      const { assignments } = site.as('visitor');
      for (const call of [
        assignments.ofPerson(amir.id),
        assignments.ofPeople([amir.id]),
        assignments.ofCourse(course.id),
        assignments.dueIn('2026-05'),
        assignments.openIn('2026-05'),
        assignments.endingIn('2026-05'),
        assignments.ofPlanStarts([1]),
        assignments.get(assignment.id),
        assignments.assign([draftFor(course, bea)]),
        assignments.change([assignment], { kind: 'move', to: null })
      ]) {
        await expect(call).rejects.toEqual(failure('forbidden'));
      }
    });
  });

  it(`${name}: assignments are not set up`, async () => {
    const site = await make({ setUp: false });
    try {
      const { assignments } = site.as('owner');
      await expect(assignments.ofPerson(7)).rejects.toEqual(failure('notSetUp'));
      await expect(assignments.ofCourse(1)).rejects.toEqual(failure('notSetUp'));
    } finally {
      await site.close();
    }
  });
}
