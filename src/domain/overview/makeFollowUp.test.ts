import { memoryPeople } from '../../testing/memoryPeople';
import { MemorySite } from '../../testing/MemorySite';
import { MemoryTaskRepository } from '../../testing/MemoryTaskRepository';
import { anAlert } from '../../testing/overview/overviewBuilders';
import { standardCalendar } from '../calendar/dayOff';
import { calendarDate } from '../dates/calendarDate';
import type { Task } from '../tasks/task';
import { followUpKeys, followUpOfAlert } from './followUp';
import { makeFollowUp } from './makeFollowUp';

const today = calendarDate('2026-05-04');
const [person] = memoryPeople();
const wanted = followUpOfAlert(anAlert({ id: 5 }), {
  today,
  calendar: standardCalendar,
  team: [],
  text: { title: 'Alert: Enrolment failures', instructions: 'Look.' }
});

function aSite(): { readonly site: MemorySite; readonly tasks: MemoryTaskRepository } {
  const site = new MemorySite({ now: () => new Date('2026-05-04T09:00:00Z') });
  return { site, tasks: new MemoryTaskRepository(site, person) };
}

function finish(site: MemorySite, task: Task): void {
  site.tasks.set(task.id, { ...task, status: 'Done', completedOn: '2026-05-04T10:00:00Z' });
}

it('is a task of the checklist that says where it came from', async () => {
  const { tasks } = aSite();
  const { kind, task } = await makeFollowUp(tasks, wanted, today);
  expect(kind).toBe('made');
  expect(task).toMatchObject({
    title: 'Alert: Enrolment failures',
    kind: 'Follow-up',
    status: 'Open',
    sourceKey: 'overview:alert:5:2026-05-04'
  });
});

it('is not made a second time while it is open, on later days either', async () => {
  const { site, tasks } = aSite();
  const first = await makeFollowUp(tasks, wanted, today);
  const second = await makeFollowUp(tasks, wanted, calendarDate('2026-05-06'));
  expect(second).toEqual({ kind: 'exists', task: first.task });
  expect(site.tasks.size).toBe(1);
});

it('is made once when two people want it at the same moment', async () => {
  const { site, tasks } = aSite();
  const other = new MemoryTaskRepository(site, memoryPeople()[1]);
  const results = await Promise.all([makeFollowUp(tasks, wanted, today), makeFollowUp(other, wanted, today)]);
  expect(site.tasks.size).toBe(1);
  expect(results.map(({ kind }) => kind).sort()).toEqual(['exists', 'made']);
  expect(results[0].task.id).toBe(results[1].task.id);
});

it('can be made again as soon as the one before is done, as often as anybody likes', async () => {
  const { site, tasks } = aSite();
  for (const sourceKey of [...followUpKeys(wanted.topic, today), null]) {
    const { kind, task } = await makeFollowUp(tasks, wanted, today);
    expect([kind, task.sourceKey]).toEqual(['made', sourceKey]);
    finish(site, task);
  }
});

it('fails as the list does', async () => {
  const { tasks } = aSite();
  const bad = { ...wanted, draft: { ...wanted.draft, title: ' ' } };
  await expect(makeFollowUp(tasks, bad, today)).rejects.toMatchObject({ kind: 'invalid' });
});
