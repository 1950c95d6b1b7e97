import type { Task } from '../../domain/tasks/task';
import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import { aDraft } from '../builders';
import { failure } from './roles';
import {
  aCompletion,
  aWeeklyDraft,
  occurrenceOn,
  race,
  theOccurrence,
  type MakeTaskSite,
  type TaskSiteUnderTest
} from './taskSite';

const first = occurrenceOn('2026-03-02');

/** Completions that a second person confirms. */
export function describeSignOff(name: string, make: MakeTaskSite): void {
  describe(`${name}: sign-off by a second person`, () => {
    let site: TaskSiteUnderTest;
    let tasks: TaskRepository;
    let colleague: TaskRepository;
    let waiting: Task;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-03-03T09:00:00Z');
      tasks = site.as('member');
      colleague = site.as('otherMember');
      const open = await tasks.add(aWeeklyDraft({ signOff: 'Second person' }));
      waiting = await tasks.complete(open, first, aCompletion());
    });

    afterEach(() => site.close());

    it('is waited for after a completion, which cannot be repeated', async () => {
      expect(waiting.recent).toMatchObject([{ state: 'waiting', period: '2026-03-02' }]);
      await expect(colleague.complete(waiting, first, aCompletion())).rejects.toEqual(failure('conflict'));
      await expect(colleague.skip(waiting, first, 'Why not')).rejects.toEqual(failure('conflict'));
      expect(await tasks.history(waiting.id)).toMatchObject([
        { action: 'Completed', signOff: 'Second person' }
      ]);
    });

    it('confirms the completion of somebody else, who stays the one who did it', async () => {
      const me = await site.person('member');
      const done = await colleague.signOff(waiting, first, 'Looked at it');
      expect(done.recent).toMatchObject([{ state: 'done', by: me.id, on: '2026-03-03' }]);
      expect(done.completedBy).toEqual(me);
      expect(await tasks.history(waiting.id)).toMatchObject([
        { action: 'Signed off', note: 'Looked at it', by: await site.person('otherMember') },
        { action: 'Completed', by: me }
      ]);
      await expect(colleague.signOff(done, first, '')).rejects.toEqual(failure('conflict'));
    });

    it('is refused to the person who did it, whatever the copy in the task says', async () => {
      const forged = { ...waiting, recent: waiting.recent.map((entry) => ({ ...entry, by: 999 })) };
      await expect(tasks.signOff(forged, first, '')).rejects.toEqual(failure('forbidden'));
      await expect(tasks.sendBack(waiting, first, 'Mine')).rejects.toEqual(failure('forbidden'));
      expect(await tasks.history(waiting.id)).toHaveLength(1);
      expect(await tasks.get(waiting.id)).toEqual(waiting);
    });

    it('sends a completion back for a reason: the occurrence is open again', async () => {
      await expect(colleague.sendBack(waiting, first, ' ')).rejects.toEqual(failure('invalid'));
      const back = await colleague.sendBack(waiting, first, 'Two devices are missing');
      expect(back.recent).toMatchObject([{ state: 'open', round: 2 }]);
      const again = await tasks.complete(back, occurrenceOn('2026-03-02', 2), aCompletion());
      expect(again.recent).toMatchObject([{ state: 'waiting', round: 2 }]);
      await colleague.signOff(again, occurrenceOn('2026-03-02', 2), '');
      expect((await tasks.history(waiting.id)).map(({ action }) => action)).toEqual([
        'Signed off',
        'Completed',
        'Sent back',
        'Completed'
      ]);
    });

    it('takes one of two decisions at the same moment', async () => {
      const outcome = await race(
        colleague.signOff(waiting, first, ''),
        site.as('owner').sendBack(waiting, first, 'Not yet')
      );
      expect(outcome).toEqual(['conflict', 'done']);
      const [decision, ...before] = await tasks.history(waiting.id);
      expect(before).toHaveLength(1);
      expect((await tasks.get(waiting.id)).recent).toMatchObject([
        { state: decision?.action === 'Signed off' ? 'done' : 'open' }
      ]);
    });

    it('can be withdrawn by the person who did it', async () => {
      const open = await tasks.reopen(waiting, first, 'Too early');
      expect(open.recent).toMatchObject([{ state: 'open', round: 2 }]);
      await expect(colleague.signOff(waiting, first, '')).rejects.toEqual(failure('conflict'));
    });

    it('ends a task that is done once', async () => {
      const open = await tasks.add(aDraft({ signOff: 'Second person' }));
      const handedIn = await tasks.complete(open, theOccurrence(open), aCompletion());
      expect(handedIn.status).toBe('Open');
      const back = await colleague.sendBack(handedIn, theOccurrence(handedIn), 'Once more');
      expect(back).toMatchObject({ status: 'Open', cycle: 1 });
      const again = await tasks.complete(back, theOccurrence(back), aCompletion());
      const done = await colleague.signOff(again, theOccurrence(again), '');
      expect(done).toMatchObject({ status: 'Done', completedBy: await site.person('member') });
    });

    it('finishes a decision that died after its log row', async () => {
      await site.leaveLogRow(waiting, first, 'Signed off', 'otherMember');
      expect((await colleague.signOff(waiting, first, '')).recent).toMatchObject([{ state: 'done' }]);
      expect(await tasks.history(waiting.id)).toHaveLength(2);
    });

    it('is not for visitors', async () => {
      await expect(site.as('visitor').signOff(waiting, first, '')).rejects.toEqual(failure('forbidden'));
    });
  });
}
