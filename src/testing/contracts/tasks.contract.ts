import { calendarDate } from '../../domain/dates/calendarDate';
import { parseSchedule } from '../../domain/recurrence/schedule';
import type { TaskDraft } from '../../domain/tasks/task';
import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import { aDraft } from '../builders';
import { failure } from './roles';
import {
  aCompletion,
  aWeeklyDraft,
  theOccurrence,
  type MakeTaskSite,
  type TaskSiteUnderTest
} from './taskSite';

/** Tasks as rows: adding, reading, changing and removing them. */
export function describeTasks(name: string, make: MakeTaskSite): void {
  describe(`${name}: tasks`, () => {
    let site: TaskSiteUnderTest;
    let tasks: TaskRepository;

    beforeEach(async () => {
      site = await make({ setUp: true });
      tasks = site.as('member');
    });

    afterEach(() => site.close());

    it('adds a task with everything that was written', async () => {
      const owner = await site.person('otherMember');
      const draft = aDraft({
        title: `O'Brien's "review" & <more> ' 100 %`,
        owner,
        reference: { url: 'https://learn.example/x?a=1&b=2', description: 'How to' }
      });
      const added = await tasks.add(draft);
      expect(added).toMatchObject({ ...draft, status: 'Open', cycle: 0, sourceKey: null, starterTag: null });
      expect(added.modifiedBy).toEqual(await site.person('member'));
      expect(await tasks.open()).toEqual([added]);
      expect(await tasks.get(added.id)).toEqual(added);
    });

    it('keeps everything that recurring tasks and renewals say', async () => {
      const full: TaskDraft = aDraft({
        kind: 'Renewal',
        owner: await site.person('member'),
        backup: await site.person('otherMember'),
        minutes: 45,
        platforms: ['Windows', 'iOS/iPadOS'],
        steps: [
          { label: 'Open the report', input: { kind: 'tick' } },
          { label: 'Failed devices', input: { kind: 'number' } },
          { label: 'Ring', input: { kind: 'choice', choices: ['Pilot', 'Broad'] } }
        ],
        evidence: ['File', 'Note'],
        signOff: 'Second person',
        renewal: { subject: 'Certificate connector', account: 'svc@contoso.example', leadDays: [45, 10] }
      });
      const added = await tasks.add(full);
      expect(added).toMatchObject({ ...full, recent: [], lateSince: null, followUpOf: null });
      const schedule = parseSchedule('2026-01-05 FREQ=WEEKLY;BYDAY=MO\n2026-06-01 PAUSED');
      const recurring = aDraft({ schedule, dueDate: null });
      const after = await tasks.update(added, recurring);
      expect(after).toMatchObject({
        ...recurring,
        backup: null,
        minutes: null,
        platforms: [],
        renewal: null
      });
      expect(after).toMatchObject({ steps: [], evidence: [], signOff: 'Self' });
    });

    it('links a follow-up to the task that made it necessary', async () => {
      const cause = await tasks.add(aWeeklyDraft());
      const ids = [];
      for (const title of ['One', 'Two']) {
        const followUp = await tasks.add(aDraft({ title, kind: 'Follow-up' }), cause.id);
        expect(followUp.followUpOf).toEqual({ id: cause.id, title: cause.title });
        ids.unshift(followUp.id);
      }
      const [latest] = await tasks.followUpsOf(cause.id);
      if (latest) await tasks.complete(latest, theOccurrence(latest), aCompletion());
      expect((await tasks.followUpsOf(cause.id)).map(({ id }) => id)).toEqual(ids);
      expect(await tasks.followUpsOf(ids[0] ?? 0)).toEqual([]);
    });

    it('adds a task with no more than it needs, and trims its title', async () => {
      const draft = aDraft({ title: '  Short  ', dueDate: null, instructions: '' });
      expect(await tasks.add(draft)).toMatchObject({ ...draft, title: 'Short' });
    });

    it.each([
      ['no title', { title: '  ' }],
      ['a title that is too long', { title: 'x'.repeat(256) }],
      ['an address that is none', { reference: { url: 'nowhere', description: '' } }]
    ])('refuses %s, and adds nothing', async (_case, changes) => {
      await expect(tasks.add(aDraft(changes))).rejects.toEqual(failure('invalid'));
      expect(await tasks.open()).toEqual([]);
    });

    it('saves a change, empties cells, and gives the row a new version', async () => {
      const before = await tasks.add(aDraft({ owner: await site.person('member') }));
      const draft = aDraft({
        title: 'Changed',
        dueDate: calendarDate('2026-12-31'),
        owner: null,
        instructions: ''
      });
      const after = await tasks.update(before, draft);
      expect(after).toMatchObject({ ...draft, id: before.id });
      expect(after.etag).not.toBe(before.etag);
      expect(await tasks.get(before.id)).toEqual(after);
    });

    it('refuses a change of a row that somebody else has changed, and keeps theirs', async () => {
      const seen = await tasks.add(aDraft());
      const theirs = await site.as('otherMember').update(seen, aDraft({ title: 'Theirs' }));
      await expect(tasks.update(seen, aDraft({ title: 'Mine' }))).rejects.toEqual(failure('conflict'));
      expect(await tasks.get(seen.id)).toEqual(theirs);
    });

    it.each([
      ['get', (id: number) => tasks.get(id)],
      ['update', (id: number) => tasks.update({ id, etag: '"g,1"' }, aDraft())],
      ['remove', (id: number) => tasks.remove({ id, etag: '"g,1"' })]
    ])('%s of a task that is gone is "notFound"', async (_name, call) => {
      await expect(call(987654)).rejects.toEqual(failure('notFound'));
    });

    it('removes a task and brings it back as it was', async () => {
      const task = await tasks.add(aDraft());
      const removed = await tasks.remove(task);
      expect(removed.taskId).toBe(task.id);
      await expect(tasks.get(task.id)).rejects.toEqual(failure('notFound'));
      await tasks.restore(removed);
      expect(await tasks.get(task.id)).toMatchObject({
        id: task.id,
        title: task.title,
        dueDate: task.dueDate
      });
      await expect(tasks.restore(removed)).rejects.toEqual(failure('notFound'));
    });

    it('does not remove a row that somebody else has changed', async () => {
      const seen = await tasks.add(aDraft());
      await site.as('otherMember').update(seen, aDraft({ title: 'Theirs' }));
      await expect(tasks.remove(seen)).rejects.toEqual(failure('conflict'));
      expect(await tasks.open()).toHaveLength(1);
    });

    it('lets visitors read and nothing else', async () => {
      const task = await tasks.add(aDraft());
      const visitor = site.as('visitor');
      expect(await visitor.open()).toEqual([task]);
      await expect(visitor.add(aDraft())).rejects.toEqual(failure('forbidden'));
      await expect(visitor.update(task, aDraft())).rejects.toEqual(failure('forbidden'));
      await expect(visitor.complete(task, theOccurrence(task), aCompletion())).rejects.toEqual(
        failure('forbidden')
      );
      await expect(visitor.remove(task)).rejects.toEqual(failure('forbidden'));
      await expect(visitor.skip(task, theOccurrence(task), 'No')).rejects.toEqual(failure('forbidden'));
      expect(await tasks.open()).toEqual([task]);
      expect(await tasks.history(task.id)).toEqual([]);
    });
  });

  describe(`${name}: tasks without their lists`, () => {
    it.each([
      ['open', (tasks: TaskRepository) => tasks.open()],
      ['doneSince', (tasks: TaskRepository) => tasks.doneSince('2026-01-01T00:00:00Z')],
      ['logOf', (tasks: TaskRepository) => tasks.logOf(['2026-01'])],
      ['followUpsOf', (tasks: TaskRepository) => tasks.followUpsOf(1)],
      ['get', (tasks: TaskRepository) => tasks.get(1)],
      ['add', (tasks: TaskRepository) => tasks.add(aDraft())],
      ['history', (tasks: TaskRepository) => tasks.history(1)]
    ])('%s is "notSetUp"', async (_name, call) => {
      const site = await make({ setUp: false });
      await expect(call(site.as('owner'))).rejects.toEqual(failure('notSetUp'));
      await site.close();
    });
  });
}
