import { addDays } from '../../domain/dates/calendarDate';
import { mostRecentEntries } from '../../domain/tasks/occurrence';
import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import { aDraft } from '../builders';
import { failure } from './roles';
import {
  aCompletion,
  aWeeklyDraft,
  day,
  occurrenceOn,
  race,
  theOccurrence,
  type MakeTaskSite,
  type TaskSiteUnderTest
} from './taskSite';

const first = occurrenceOn('2026-03-02');
const second = occurrenceOn('2026-03-09');

/** Completing, skipping, moving and reopening. */
export function describeOccurrences(name: string, make: MakeTaskSite): void {
  describe(`${name}: occurrences`, () => {
    let site: TaskSiteUnderTest;
    let tasks: TaskRepository;
    let colleague: TaskRepository;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-03-03T09:00:00Z');
      tasks = site.as('member');
      colleague = site.as('otherMember');
    });

    afterEach(() => site.close());

    it('completes a task that is done once, and says who did it when, in the task and in the log', async () => {
      const open = await tasks.add(aDraft());
      const done = await tasks.complete(open, theOccurrence(open), aCompletion({ note: 'All good' }));
      const me = await site.person('member');
      expect(done).toMatchObject({ status: 'Done', completedBy: me });
      expect(done.completedOn).toMatch(/^2026-03-03T09:\d{2}:\d{2}Z$/);
      expect(await tasks.history(open.id)).toEqual([
        expect.objectContaining({
          taskId: open.id,
          title: open.title,
          action: 'Completed',
          period: 'round 1',
          due: open.dueDate,
          note: 'All good',
          signOff: 'Self',
          by: me,
          on: done.completedOn
        })
      ]);
      expect(await tasks.open()).toEqual([]);
    });

    it('completes one occurrence of a recurring task, which stays open for the others', async () => {
      const open = await tasks.add(aWeeklyDraft());
      const after = await tasks.complete(open, first, aCompletion());
      const me = await site.person('member');
      expect(after).toMatchObject({ status: 'Open', completedBy: me, schedule: open.schedule });
      expect(after.recent).toEqual([
        {
          period: '2026-03-02',
          round: 1,
          state: 'done',
          due: day('2026-03-02'),
          lateSince: null,
          on: day('2026-03-03'),
          by: me.id
        }
      ]);
      const next = await colleague.complete(after, second, aCompletion());
      expect(next.recent.map(({ period, state }) => `${period} ${state}`)).toEqual([
        '2026-03-09 done',
        '2026-03-02 done'
      ]);
      expect(await tasks.open()).toEqual([next]);
    });

    it('counts the days of the site: what is done at half past midnight there is done on the new day', async () => {
      site.setNow('2026-03-03T23:30:00Z');
      const open = await tasks.add(aWeeklyDraft());
      const { recent } = await tasks.complete(open, first, aCompletion());
      expect(recent[0]?.on).toBe('2026-03-04');
    });

    it('lets only one of two people complete an occurrence, and keeps one log row', async () => {
      for (const draft of [aDraft(), aWeeklyDraft()]) {
        const open = await tasks.add(draft);
        const occurrence = draft.dueDate === null ? first : theOccurrence(open);
        const outcome = await race(
          tasks.complete(open, occurrence, aCompletion({ note: 'mine' })),
          colleague.complete(open, occurrence, aCompletion({ note: 'theirs' }))
        );
        expect(outcome).toEqual(['conflict', 'done']);
        const [entry, ...others] = await tasks.history(open.id);
        expect(others).toEqual([]);
        expect((await tasks.get(open.id)).completedBy).toEqual(entry?.by);
      }
    });

    it('lets only one of two people settle an occurrence when one completes and the other skips it', async () => {
      const open = await tasks.add(aWeeklyDraft());
      const outcome = await race(
        tasks.complete(open, first, aCompletion()),
        colleague.skip(open, first, 'Not needed')
      );
      expect(outcome).toEqual(['conflict', 'done']);
      const [entry, ...others] = await tasks.history(open.id);
      expect(others).toEqual([]);
      const { recent } = await tasks.get(open.id);
      expect(recent).toEqual([
        expect.objectContaining({ state: entry?.action === 'Skipped' ? 'skipped' : 'done', by: entry?.by.id })
      ]);
    });

    it('loses nothing when two people settle different occurrences at the same moment', async () => {
      const open = await tasks.add(aWeeklyDraft());
      const outcome = await race(
        tasks.complete(open, first, aCompletion()),
        colleague.complete(open, second, aCompletion())
      );
      expect(outcome).toEqual(['done', 'done']);
      expect((await tasks.get(open.id)).recent.map(({ period }) => period)).toEqual([
        '2026-03-09',
        '2026-03-02'
      ]);
    });

    it('completes a task that was edited meanwhile, and keeps the edit', async () => {
      const seen = await tasks.add(aWeeklyDraft());
      await colleague.update(seen, aWeeklyDraft({ title: 'Edited' }));
      const after = await tasks.complete(seen, first, aCompletion());
      expect(after).toMatchObject({ title: 'Edited', recent: [{ state: 'done' }] });
    });

    it('skips a task that is done once for good, and no renewal', async () => {
      const single = await tasks.add(aDraft());
      const skipped = await tasks.skip(single, theOccurrence(single), 'No longer needed');
      expect(skipped).toMatchObject({ status: 'Done', recent: [{ state: 'skipped' }] });
      expect(skipped.completedOn).not.toBeNull();
      const renewal = await tasks.add(
        aDraft({ kind: 'Renewal', renewal: { subject: 'Other', account: '', leadDays: [30] } })
      );
      await expect(tasks.skip(renewal, theOccurrence(renewal), 'No')).rejects.toEqual(failure('invalid'));
    });

    it('skips an occurrence for a reason, and not without one', async () => {
      const open = await tasks.add(aWeeklyDraft());
      await expect(tasks.skip(open, first, '  ')).rejects.toEqual(failure('invalid'));
      expect(await tasks.history(open.id)).toEqual([]);
      const after = await tasks.skip(open, first, 'Office closed');
      expect(after).toMatchObject({ status: 'Open', recent: [{ state: 'skipped', on: '2026-03-03' }] });
      expect(await tasks.history(open.id)).toMatchObject([{ action: 'Skipped', note: 'Office closed' }]);
      await expect(tasks.complete(after, first, aCompletion())).rejects.toEqual(failure('conflict'));
    });

    it('does not settle twice what the task no longer remembers: the log does', async () => {
      let task = await tasks.add(aWeeklyDraft());
      for (let week = 0; week <= mostRecentEntries; week++) {
        task = await tasks.complete(task, occurrenceOn(addDays(day(first.period), 7 * week)), aCompletion());
      }
      expect(task.recent).toHaveLength(mostRecentEntries);
      expect(task.recent.at(-1)?.period).toBe('2026-03-09');
      await expect(colleague.skip(task, first, 'Not needed')).rejects.toEqual(failure('conflict'));
      expect(await tasks.history(task.id)).toHaveLength(mostRecentEntries + 1);
      expect((await tasks.get(task.id)).recent).toEqual(task.recent);
    });

    it('reopens a settled occurrence, which can then be settled once more', async () => {
      const done = await tasks.complete(await tasks.add(aWeeklyDraft()), first, aCompletion());
      const again = await tasks.reopen(done, first, 'Came back');
      expect(again.recent).toMatchObject([{ period: '2026-03-02', state: 'open', round: 2 }]);
      await expect(tasks.reopen(again, first, '')).rejects.toEqual(failure('conflict'));
      await expect(tasks.complete(again, first, aCompletion())).rejects.toEqual(failure('conflict'));
      const twice = await tasks.complete(again, occurrenceOn('2026-03-02', 2), aCompletion());
      expect(twice.recent).toMatchObject([{ state: 'done', round: 2 }]);
      expect((await tasks.history(done.id)).map(({ action }) => action)).toEqual([
        'Completed',
        'Reopened',
        'Completed'
      ]);
    });

    it('reopens a task that is done once, in its next round', async () => {
      const open = await tasks.add(aDraft());
      const done = await tasks.complete(open, theOccurrence(open), aCompletion());
      const again = await tasks.reopen(done, theOccurrence(done), 'Came back');
      expect(again).toMatchObject({ status: 'Open', cycle: 1, completedOn: null, completedBy: null });
      await expect(tasks.complete(open, theOccurrence(open), aCompletion())).rejects.toEqual(
        failure('conflict')
      );
      const twice = await tasks.complete(again, theOccurrence(again), aCompletion());
      expect(twice).toMatchObject({ status: 'Done', cycle: 1 });
      await expect(tasks.reopen(twice, theOccurrence(done), '')).rejects.toEqual(failure('conflict'));
    });

    it('lets only one of two people reopen an occurrence', async () => {
      const done = await tasks.complete(await tasks.add(aWeeklyDraft()), first, aCompletion());
      expect(await race(tasks.reopen(done, first, ''), colleague.reopen(done, first, ''))).toEqual([
        'conflict',
        'done'
      ]);
      expect((await tasks.get(done.id)).recent).toMatchObject([{ state: 'open', round: 2 }]);
    });

    it('moves an occurrence and leaves a late one late', async () => {
      const open = await tasks.add(aWeeklyDraft());
      const moved = await tasks.move(open, first, day('2026-03-06'), 'Waiting for a part');
      expect(moved.recent).toMatchObject([
        { period: '2026-03-02', state: 'open', due: '2026-03-06', lateSince: '2026-03-02' }
      ]);
      const ahead = await tasks.move(moved, second, day('2026-03-10'), '');
      expect(ahead.recent[0]).toMatchObject({ period: '2026-03-09', due: '2026-03-10', lateSince: null });
      expect(await tasks.history(open.id)).toMatchObject([
        { action: 'Moved', due: '2026-03-09', newDue: '2026-03-10' },
        { action: 'Moved', due: '2026-03-02', newDue: '2026-03-06', note: 'Waiting for a part' }
      ]);
      const again = await tasks.move(ahead, { ...first, due: day('2026-03-06') }, day('2026-03-07'), '');
      expect(again.recent[1]).toMatchObject({ due: '2026-03-07', lateSince: '2026-03-02' });
      const done = await tasks.complete(again, first, aCompletion());
      await expect(tasks.move(done, first, day('2026-03-08'), '')).rejects.toEqual(failure('conflict'));
    });

    it('moves a task that is done once, and leaves a late one late, also when its date is edited', async () => {
      const open = await tasks.add(aDraft({ dueDate: day('2026-03-01') }));
      const moved = await tasks.move(open, theOccurrence(open), day('2026-03-10'), '');
      expect(moved).toMatchObject({ dueDate: '2026-03-10', lateSince: '2026-03-01' });
      const edited = await tasks.update(moved, aDraft({ dueDate: day('2026-03-12') }));
      expect(edited).toMatchObject({ dueDate: '2026-03-12', lateSince: '2026-03-01' });
      const late = await tasks.add(aDraft({ dueDate: day('2026-03-02') }));
      expect(await tasks.update(late, aDraft({ dueDate: day('2026-03-20') }))).toMatchObject({
        lateSince: '2026-03-02'
      });
    });

    it('renews: the new expiry becomes the due date, and the renewal stays open', async () => {
      const renewal = { subject: 'Apple MDM push certificate', account: 'it@x', leadDays: [60, 7] } as const;
      const open = await tasks.add(aDraft({ kind: 'Renewal', dueDate: day('2026-05-01'), renewal }));
      expect(open.renewal).toEqual(renewal);
      const occurrence = theOccurrence(open);
      await expect(tasks.complete(open, occurrence, aCompletion())).rejects.toEqual(failure('invalid'));
      expect(await tasks.history(open.id)).toEqual([]);
      const renewed = await tasks.complete(
        open,
        occurrence,
        aCompletion({ renewedUntil: day('2027-05-01') })
      );
      expect(renewed).toMatchObject({ status: 'Open', dueDate: '2027-05-01' });
      expect(await tasks.history(open.id)).toMatchObject([
        { period: 'expiry 2026-05-01', due: '2026-05-01', newDue: '2027-05-01' }
      ]);
      await expect(
        colleague.complete(open, occurrence, aCompletion({ renewedUntil: day('2028-05-01') }))
      ).rejects.toEqual(failure('conflict'));
      expect(await tasks.reopen(renewed, occurrence, 'Refused by Apple')).toMatchObject({
        dueDate: '2026-05-01'
      });
    });
  });

  describe(`${name}: attempts that died between the log and the task`, () => {
    let site: TaskSiteUnderTest;
    let tasks: TaskRepository;

    beforeEach(async () => {
      site = await make({ setUp: true });
      tasks = site.as('member');
    });

    afterEach(() => site.close());

    it('are finished when the same person tries again', async () => {
      const open = await tasks.add(aWeeklyDraft());
      await site.leaveLogRow(open, first, 'Completed', 'member');
      const done = await tasks.complete(open, first, aCompletion({ note: 'again' }));
      const me = await site.person('member');
      expect(done).toMatchObject({ completedBy: me, recent: [{ state: 'done', by: me.id }] });
      expect(await tasks.history(open.id)).toHaveLength(1);
    });

    it('are finished for the person who began, and the second one learns of it', async () => {
      const open = await tasks.add(aDraft());
      await site.leaveLogRow(open, theOccurrence(open), 'Completed', 'otherMember');
      await expect(tasks.complete(open, theOccurrence(open), aCompletion())).rejects.toEqual(
        failure('conflict')
      );
      expect(await tasks.get(open.id)).toMatchObject({
        status: 'Done',
        completedBy: await site.person('otherMember')
      });
      expect(await tasks.history(open.id)).toHaveLength(1);
    });

    it('are finished as what they were: a skip stays a skip', async () => {
      const open = await tasks.add(aWeeklyDraft());
      await site.leaveLogRow(open, first, 'Skipped', 'member');
      await expect(tasks.complete(open, first, aCompletion())).rejects.toEqual(failure('conflict'));
      expect((await tasks.get(open.id)).recent).toMatchObject([{ state: 'skipped' }]);
    });

    it('are finished for reopenings as well', async () => {
      const open = await tasks.add(aDraft());
      const done = await tasks.complete(open, theOccurrence(open), aCompletion());
      await site.leaveLogRow(done, theOccurrence(done), 'Reopened', 'member');
      expect(await tasks.reopen(done, theOccurrence(done), '')).toMatchObject({ status: 'Open', cycle: 1 });
      expect(await tasks.history(done.id)).toHaveLength(2);
    });
  });
}
