import { aPerson, aTask } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import { calendarDate } from '../dates/calendarDate';
import { parseSchedule } from '../recurrence/schedule';
import { planBulk, type BulkAction } from './bulkPlan';
import { itemsOf } from './checklistItem';
import type { Task } from './task';

const today = calendarDate('2026-05-20');
const june = calendarDate('2026-06-10');
const once = aTask({ id: 1, title: 'Once', dueDate: today });
const daily = aTask({
  id: 2,
  title: 'Daily',
  dueDate: null,
  schedule: parseSchedule('2026-05-18 DTSTART=2026-05-18;FREQ=DAILY')
});
const withSteps = aTask({ id: 3, title: 'Steps', steps: [{ label: 'Look', input: { kind: 'tick' } }] });
const renewal = aTask({
  id: 4,
  title: 'Renewal',
  kind: 'Renewal',
  dueDate: june,
  renewal: { subject: 'Other', account: '', leadDays: [30] }
});
const waiting = aTask({
  id: 5,
  title: 'Waiting',
  signOff: 'Second person',
  recent: [{ period: 'round 1', round: 1, state: 'waiting', due: null, lateSince: null, on: today, by: 7 }]
});
const items = itemsOf([once, daily, withSteps, renewal, waiting], standardCalendar, today);

function titles(rows: readonly { readonly task: Task }[]): readonly string[] {
  return rows.map(({ task }) => task.title);
}

function summary(action: BulkAction): Readonly<Record<string, readonly string[]>> {
  const plan = planBulk(items, action);
  return {
    rows: titles(plan.occurrences),
    tasks: titles(plan.changes),
    leftOut: plan.leftOut.map(({ item, reason }) => `${item.task.title}: ${reason}`)
  };
}

describe('a bulk action', () => {
  it('completes what needs no form, and names the others', () => {
    expect(summary({ kind: 'complete' })).toEqual({
      rows: ['Once', 'Daily', 'Daily'],
      tasks: [],
      leftOut: ['Steps: needsForm', 'Renewal: needsForm', 'Waiting: notOpen']
    });
  });

  it('skips what is open, but no renewal', () => {
    expect(summary({ kind: 'skip', reason: 'Holiday' })).toMatchObject({
      rows: ['Once', 'Daily', 'Daily', 'Steps'],
      leftOut: ['Renewal: renewal', 'Waiting: notOpen']
    });
  });

  it('moves occurrences of recurring tasks, and the date of others', () => {
    expect(summary({ kind: 'move', to: today })).toEqual({
      rows: ['Daily'],
      tasks: ['Steps'],
      leftOut: ['Once: unchanged', 'Daily: unchanged', 'Renewal: renewal', 'Waiting: notOpen']
    });
    expect(planBulk(items, { kind: 'move', to: june }).changes[0]?.fields).toEqual({ dueDate: june });
  });

  it('changes a task once, however many of its rows are selected', () => {
    const owner = aPerson({ id: 9 });
    expect(summary({ kind: 'change', fields: { owner } })).toEqual({
      rows: [],
      tasks: ['Once', 'Daily', 'Steps', 'Renewal', 'Waiting'],
      leftOut: []
    });
    expect(summary({ kind: 'change', fields: { focusArea: 'Operations' } })['tasks']).toEqual([]);
    expect(summary({ kind: 'change', fields: { backup: null } })['leftOut']).toHaveLength(items.length);
  });
});
