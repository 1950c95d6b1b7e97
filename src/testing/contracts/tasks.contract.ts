import { calendarDate } from '../../domain/dates/calendarDate';
import type { Person } from '../../domain/people/person';
import type { Task, TaskAction } from '../../domain/tasks/task';
import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import { aDraft, aSourcedDraft } from '../builders';
import { failure, type Role } from './roles';

/** A new site with the lists and no rows. */
export interface TaskSiteUnderTest {
  as(role: Role): TaskRepository;
  person(role: Role): Promise<Person>;
  /** What an attempt leaves behind that died after it had written the log row. */
  leaveLogRow(task: Task, action: TaskAction, role: Role): Promise<void>;
  close(): Promise<void>;
}

/** What every task repository has to do, whatever keeps the rows. */
export function describeTaskRepository(
  name: string,
  make: (options: { readonly setUp: boolean }) => Promise<TaskSiteUnderTest>
): void {
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

    it('completes a task, and says who did it when, in the task and in the log', async () => {
      const open = await tasks.add(aDraft());
      const done = await tasks.complete(open, 'All good');
      const me = await site.person('member');
      expect(done).toMatchObject({ status: 'Done', completedBy: me, title: open.title });
      expect(done.completedOn).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      expect(await tasks.history(open.id)).toEqual([
        expect.objectContaining({
          taskId: open.id,
          action: 'Completed',
          note: 'All good',
          by: me,
          on: done.completedOn
        })
      ]);
      expect(await tasks.open()).toEqual([]);
    });

    it('lets only one of two people complete a task', async () => {
      const open = await tasks.add(aDraft());
      const results = await Promise.allSettled([
        tasks.complete(open, 'mine'),
        site.as('otherMember').complete(open, 'theirs')
      ]);
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find((result) => result.status === 'rejected')).toMatchObject({
        reason: { kind: 'conflict' }
      });
      expect(await tasks.history(open.id)).toHaveLength(1);
    });

    it('completes a task that was edited meanwhile, and keeps the edit', async () => {
      const seen = await tasks.add(aDraft());
      await site.as('otherMember').update(seen, aDraft({ title: 'Edited' }));
      expect(await tasks.complete(seen, '')).toMatchObject({ status: 'Done', title: 'Edited' });
    });

    it('finishes a completion that died after its log row, for the person who began it', async () => {
      const open = await tasks.add(aDraft());
      await site.leaveLogRow(open, 'Completed', 'otherMember');
      const done = await tasks.complete(open, 'again');
      expect(done).toMatchObject({ status: 'Done', completedBy: await site.person('otherMember') });
      expect(await tasks.history(open.id)).toHaveLength(1);
    });

    it('reopens a task, which can then be completed once more', async () => {
      const done = await tasks.complete(await tasks.add(aDraft()), '');
      const again = await tasks.reopen(done, 'Came back');
      expect(again).toMatchObject({ status: 'Open', cycle: 1, completedOn: null, completedBy: null });
      const doneAgain = await tasks.complete(again, '');
      expect(doneAgain).toMatchObject({ status: 'Done', cycle: 1 });
      expect((await tasks.history(done.id)).map(({ action }) => action)).toEqual([
        'Completed',
        'Reopened',
        'Completed'
      ]);
    });

    it('finishes a reopening that died after its log row', async () => {
      const done = await tasks.complete(await tasks.add(aDraft()), '');
      await site.leaveLogRow(done, 'Reopened', 'member');
      expect(await tasks.reopen(done, '')).toMatchObject({ status: 'Open', cycle: 1 });
      expect(await tasks.history(done.id)).toHaveLength(2);
    });

    it('refuses to complete from an old view what was completed and reopened since', async () => {
      const seen = await tasks.add(aDraft());
      const other = site.as('otherMember');
      await other.reopen(await other.complete(seen, ''), '');
      await expect(tasks.complete(seen, '')).rejects.toEqual(failure('conflict'));
      expect(await tasks.get(seen.id)).toMatchObject({ status: 'Open', cycle: 1 });
    });

    it('refuses to reopen an open task from an old view', async () => {
      const done = await tasks.complete(await tasks.add(aDraft()), '');
      await site.as('otherMember').reopen(done, '');
      await expect(tasks.reopen(done, '')).rejects.toEqual(failure('conflict'));
    });

    it('counts done tasks by focus area, and shows the last ones first', async () => {
      const areas = ['Planning', 'Training', 'Training'] as const;
      const ids: number[] = [];
      for (const focusArea of areas) {
        const open = await tasks.add(aDraft({ focusArea }));
        ids.unshift((await tasks.complete(open, '')).id);
      }
      await tasks.add(aDraft({ focusArea: 'Planning' }));
      expect(await tasks.countDone()).toEqual({
        Planning: 1,
        'Help desk': 0,
        Awareness: 0,
        Training: 2,
        Operations: 0
      });
      const done = await tasks.recentlyDone(10);
      expect(done.map(({ id }) => id).sort()).toEqual([...ids].sort());
      const times = done.map(({ completedOn }) => completedOn ?? '');
      expect(times).toEqual([...times].sort().reverse());
      expect(await tasks.recentlyDone(2)).toHaveLength(2);
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

    it('adds many, tells what was there, and can be repeated without doubles', async () => {
      const drafts = Array.from({ length: 120 }, (_, i) => aSourcedDraft(`guide/o'm & ${i}`));
      const progress: number[] = [];
      const keys = drafts.map(({ sourceKey }) => sourceKey);
      expect(await tasks.addMany(drafts.slice(0, 20))).toMatchObject({
        added: keys.slice(0, 20),
        failed: []
      });
      const second = await tasks.addMany(drafts, ({ done }) => progress.push(done));
      expect(second).toEqual({
        added: keys.slice(20),
        alreadyThere: keys.slice(0, 20),
        failed: [],
        notTried: []
      });
      expect(progress.at(-1)).toBe(120);
      expect(progress).toEqual([...progress].sort((a, b) => a - b));
      expect(await tasks.open()).toHaveLength(120);
      const found = await tasks.findBySource([keys[3] ?? '', keys[118] ?? '', 'unknown']);
      expect(found.map(({ sourceKey }) => sourceKey).sort()).toEqual([keys[3], keys[118]].sort());
    });

    it('adds what is good of many, and says why the rest was refused', async () => {
      const result = await tasks.addMany([aSourcedDraft('a'), aSourcedDraft('b', { title: '' })]);
      expect(result).toMatchObject({ added: ['a'], failed: [{ sourceKey: 'b', error: failure('invalid') }] });
    });

    it('stops adding when asked to, and says what was not tried', async () => {
      const stop = new AbortController();
      const drafts = Array.from({ length: 120 }, (_, i) => aSourcedDraft(`k${i}`));
      const result = await tasks.addMany(drafts, () => stop.abort(), stop.signal);
      expect(result.added.length).toBeGreaterThan(0);
      expect(result.notTried.length).toBeGreaterThan(0);
      expect([...result.added, ...result.notTried]).toHaveLength(120);
      expect(await tasks.open()).toHaveLength(result.added.length);
    });

    it('knows the tasks of the starter content', async () => {
      await tasks.addMany([{ ...aSourcedDraft('s1'), starterTag: 'starter' }, aSourcedDraft('g1')]);
      await tasks.add(aDraft());
      expect((await tasks.starterTasks()).map(({ sourceKey }) => sourceKey)).toEqual(['s1']);
    });

    it('lets visitors read and nothing else', async () => {
      const task = await tasks.add(aDraft());
      const visitor = site.as('visitor');
      expect(await visitor.open()).toEqual([task]);
      await expect(visitor.add(aDraft())).rejects.toEqual(failure('forbidden'));
      await expect(visitor.update(task, aDraft())).rejects.toEqual(failure('forbidden'));
      await expect(visitor.complete(task, '')).rejects.toEqual(failure('forbidden'));
      await expect(visitor.remove(task)).rejects.toEqual(failure('forbidden'));
      await expect(visitor.addMany([aSourcedDraft('a')])).rejects.toEqual(failure('forbidden'));
      expect(await tasks.open()).toEqual([task]);
      expect(await tasks.history(task.id)).toEqual([]);
    });
  });

  describe(`${name}: tasks without their lists`, () => {
    it.each([
      ['open', (tasks: TaskRepository) => tasks.open()],
      ['countDone', (tasks: TaskRepository) => tasks.countDone()],
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
