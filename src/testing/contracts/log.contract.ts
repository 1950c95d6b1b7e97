import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import { aDraft } from '../builders';
import {
  aCompletion,
  aWeeklyDraft,
  day,
  occurrenceOn,
  theOccurrence,
  type MakeTaskSite,
  type TaskSiteUnderTest
} from './taskSite';

/** What is read of the log, and of tasks that are done. */
export function describeLog(name: string, make: MakeTaskSite): void {
  describe(`${name}: the log`, () => {
    let site: TaskSiteUnderTest;
    let tasks: TaskRepository;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-04-01T09:00:00Z');
      tasks = site.as('member');
    });

    afterEach(() => site.close());

    it('is read by the months in which occurrences were due, whenever they were done', async () => {
      const weekly = await tasks.add(aWeeklyDraft());
      for (const period of ['2026-03-30', '2026-04-06']) {
        await tasks.complete(weekly, occurrenceOn(period), aCompletion());
      }
      await tasks.skip(weekly, occurrenceOn('2026-03-09'), 'Holiday');
      const undated = await tasks.add(aDraft({ dueDate: null }));
      await tasks.complete(undated, theOccurrence(undated), aCompletion());
      const read = async (...months: string[]): Promise<readonly string[]> =>
        (await tasks.logOf(months)).map(({ taskId, period, action }) => `${taskId} ${period} ${action}`);
      const march = [`${weekly.id} 2026-03-30 Completed`, `${weekly.id} 2026-03-09 Skipped`];
      expect(await read('2026-03')).toEqual(march);
      expect(await read('2026-04')).toEqual([
        `${weekly.id} 2026-04-06 Completed`,
        `${undated.id} round 1 Completed`
      ]);
      expect(await read('2026-03', '2026-04', '2026-05')).toHaveLength(4);
      expect(await read('2026-05')).toEqual([]);
      expect(await read()).toEqual([]);
    });

    it('still says what was done when the task is removed', async () => {
      const weekly = await tasks.add(aWeeklyDraft());
      const done = await tasks.complete(weekly, occurrenceOn('2026-03-02'), aCompletion());
      await tasks.remove(done);
      expect(await tasks.logOf(['2026-03'])).toMatchObject([{ taskId: weekly.id, title: weekly.title }]);
    });

    it('is the history of a task, latest first, and of no other task', async () => {
      const [one, other] = [await tasks.add(aWeeklyDraft()), await tasks.add(aWeeklyDraft())];
      await tasks.complete(one, occurrenceOn('2026-03-02'), aCompletion({ note: 'first' }));
      await tasks.complete(other, occurrenceOn('2026-03-02'), aCompletion({ note: 'other' }));
      await tasks.complete(one, occurrenceOn('2026-03-09'), aCompletion({ note: 'second' }));
      expect((await tasks.history(one.id)).map(({ note }) => note)).toEqual(['second', 'first']);
    });

    it('does not count open recurring tasks among the tasks that are done', async () => {
      const done = await tasks.add(aDraft());
      await tasks.complete(done, theOccurrence(done), aCompletion());
      site.setNow('2026-04-02T09:00:00Z');
      const later = await tasks.add(aDraft({ dueDate: day('2026-04-02') }));
      await tasks.complete(later, theOccurrence(later), aCompletion());
      const weekly = await tasks.add(aWeeklyDraft());
      await tasks.complete(weekly, occurrenceOn('2026-03-30'), aCompletion());
      const ids = (found: readonly { id: number }[]): readonly number[] => found.map(({ id }) => id);
      expect(ids(await tasks.recentlyDone(10))).toEqual([later.id, done.id]);
      expect(ids(await tasks.recentlyDone(1))).toEqual([later.id]);
      expect([...ids(await tasks.doneSince('2026-04-01T09:00:00Z'))].sort()).toEqual([done.id, later.id]);
      expect(ids(await tasks.doneSince('2026-04-02T00:00:00Z'))).toEqual([later.id]);
      expect(await tasks.doneSince('2026-05-01T00:00:00Z')).toEqual([]);
    });
  });
}
