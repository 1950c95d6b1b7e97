import type { Task } from '../../domain/tasks/task';
import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import { aDraft, aSourcedDraft } from '../builders';
import { failure } from './roles';
import { day, type MakeTaskSite, type TaskSiteUnderTest } from './taskSite';

/** Adding and changing many tasks. */
export function describeBulk(name: string, make: MakeTaskSite): void {
  describe(`${name}: many tasks at once`, () => {
    let site: TaskSiteUnderTest;
    let tasks: TaskRepository;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-03-03T09:00:00Z');
      tasks = site.as('member');
    });

    afterEach(() => site.close());

    async function addTasks(count: number): Promise<readonly Task[]> {
      await tasks.addMany(Array.from({ length: count }, (_, i) => aSourcedDraft(`k${i}`)));
      return tasks.open();
    }

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

    it('changes a few fields of many tasks, and nothing else of them', async () => {
      const before = await addTasks(60);
      const [owner, backup] = [await site.person('otherMember'), await site.person('member')];
      const progress: number[] = [];
      const { changed, failed, notTried } = await tasks.changeMany(
        before.map((task) => ({ task, fields: { owner, backup, focusArea: 'Training' } })),
        ({ done }) => progress.push(done)
      );
      expect([failed, notTried]).toEqual([[], []]);
      expect(progress.at(-1)).toBe(60);
      expect(changed.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
      const after = await tasks.open();
      expect([...changed].sort((a, b) => a.id - b.id)).toEqual(after);
      for (const task of after) {
        const {
          etag: _etag,
          modifiedOn: _on,
          modifiedBy: _by,
          ...same
        } = before.find(({ id }) => id === task.id) ?? task;
        expect(task).toMatchObject({ ...same, owner, backup, focusArea: 'Training' });
      }
    });

    it('empties fields, and keeps late tasks late when their dates are moved', async () => {
      const owner = await site.person('member');
      const late = await tasks.add(aDraft({ owner, dueDate: day('2026-03-01') }));
      const { changed } = await tasks.changeMany([
        { task: late, fields: { owner: null, dueDate: day('2026-03-20') } }
      ]);
      expect(changed).toMatchObject([{ owner: null, dueDate: '2026-03-20', lateSince: '2026-03-01' }]);
    });

    it('leaves a task alone that somebody else has changed, and changes the others', async () => {
      const [first, second, third] = (await addTasks(3)) as [Task, Task, Task];
      const theirs = await site.as('otherMember').update(second, aDraft({ title: 'Theirs' }));
      const result = await tasks.changeMany(
        [first, second, third].map((task) => ({ task, fields: { focusArea: 'Training' } }))
      );
      expect(result.changed.map(({ id }) => id).sort()).toEqual([first.id, third.id].sort());
      expect(result.failed).toMatchObject([{ task: { id: second.id }, error: failure('conflict') }]);
      expect(await tasks.get(second.id)).toEqual(theirs);
    });

    it('takes a change back with what it answered', async () => {
      const before = await addTasks(3);
      const dueDate = day('2026-04-01');
      const { changed } = await tasks.changeMany(before.map((task) => ({ task, fields: { dueDate } })));
      const back = await tasks.changeMany(
        changed.map((task) => ({ task, fields: { dueDate: day('2026-05-02') } }))
      );
      expect(back.failed).toEqual([]);
      expect((await tasks.open()).map((task) => task.dueDate)).toEqual(before.map((task) => task.dueDate));
    });

    it('stops changing when asked to, and says what was not reached', async () => {
      const before = await addTasks(110);
      const stop = new AbortController();
      const changes = before.map((task) => ({ task, fields: { focusArea: 'Training' } as const }));
      const { changed, failed, notTried } = await tasks.changeMany(changes, () => stop.abort(), stop.signal);
      expect(failed).toEqual([]);
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.length + notTried.length).toBe(110);
      const trained = (await tasks.open()).filter(({ focusArea }) => focusArea === 'Training');
      expect(trained).toHaveLength(changed.length);
    });

    it('is not for visitors', async () => {
      const visitor = site.as('visitor');
      const [task] = (await addTasks(1)) as [Task];
      await expect(visitor.addMany([aSourcedDraft('a')])).rejects.toEqual(failure('forbidden'));
      await expect(visitor.changeMany([{ task, fields: { owner: null } }])).rejects.toEqual(
        failure('forbidden')
      );
    });

    it('changes nothing when there is nothing to change', async () => {
      expect(await tasks.changeMany([])).toEqual({ changed: [], failed: [], notTried: [] });
    });
  });
}
