import { isWorkingDay } from '../../src/domain/calendar/dayOff';
import { formatSchedule, parseSchedule } from '../../src/domain/recurrence/schedule';
import { renewalStage } from '../../src/domain/renewals/renewalStage';
import { logKey } from '../../src/domain/tasks/logKey';
import { currentOccurrences, missedCount, occurrencesBetween } from '../../src/domain/tasks/occurrences';
import { formatRecent, parseRecent } from '../../src/domain/tasks/recent';
import {
  formatRecorded,
  formatSteps,
  parseRecorded,
  parseSteps,
  resultOf
} from '../../src/domain/tasks/steps';
import type { Task } from '../../src/domain/tasks/task';
import { addDays } from '../../src/domain/dates/calendarDate';
import { taskLogList, tasksList } from '../../src/lists';
import { demoData, type DemoData } from './demoSite';
import { moments } from './moments';
import { replay } from './replay';

describe.each(moments)('the demo on %s', (_name, moment) => {
  let demo: DemoData;

  beforeAll(async () => {
    demo = await demoData(moment);
  });

  afterAll(() => demo.site.close());

  const logOf = ({ id }: Task): DemoData['log'] => demo.log.filter(({ taskId }) => taskId === id);
  const recurring = (): readonly Task[] => demo.tasks.filter(({ schedule }) => schedule.kind !== 'once');

  it('has the lists that set-up would make', async () => {
    expect(await demo.site.as('owner').setup.status()).toEqual({ kind: 'ready' });
  });

  it('holds its texts as the web part writes them', () => {
    const { schedule, steps, recent } = tasksList.columns;
    for (const row of demo.taskTexts) {
      const text = ({ name }: { name: string }): string | null => (row[name] as string | null) ?? null;
      expect(formatSchedule(parseSchedule(text(schedule)))).toBe(text(schedule));
      expect(parseSchedule(text(schedule)).kind).not.toBe('unreadable');
      expect(formatSteps(parseSteps(text(steps)))).toBe(text(steps));
      expect(formatRecent(parseRecent(text(recent)))).toBe(text(recent));
    }
    const { key, recorded } = taskLogList.columns;
    const byId = new Map(demo.log.map((entry) => [entry.id, entry]));
    expect(demo.logTexts).toHaveLength(demo.log.length);
    for (const row of demo.logTexts) {
      const entry = byId.get(row['Id'] as number);
      if (!entry) throw new Error(`No task has the log row ${String(row['Id'])}.`);
      const expected = logKey(entry.taskId, { period: entry.period, round: 1 }, entry.action);
      expect(String(row[key.name]).replace(/\|demo\d+$/, '')).toBe(expected);
      const text = (row[recorded.name] as string | null) ?? '';
      expect(formatRecorded(parseRecorded(text))).toBe(text);
      expect(entry.result).toBe(resultOf(parseRecorded(text)));
    }
  });

  it('remembers in each task what the log says, and only what the web part would have taken', () => {
    for (const task of demo.tasks) {
      const { task: expected, refused } = replay(task, logOf(task), demo.timeZone);
      expect(refused).toEqual([]);
      const { completedOn, completedBy, ...state } = task;
      expect(state).toMatchObject({
        recent: expected.recent,
        status: expected.status,
        dueDate: expected.dueDate,
        lateSince: expected.lateSince
      });
      expect(completedBy?.id).toBe(expected.completedBy?.id);
      expect(completedOn?.slice(0, 16)).toBe(expected.completedOn?.slice(0, 16));
    }
  });

  it('wrote nothing in the future, in the order in which it happened', () => {
    const times = demo.log.map(({ on }) => on);
    expect([...times].sort()).toEqual(times);
    expect(new Date(times.at(-1) ?? '').getTime()).toBeLessThanOrEqual(
      demo.site.server.clock.now().getTime()
    );
  });

  it('logged only days that the rules name', () => {
    const { calendar, today } = demo;
    for (const task of recurring()) {
      const known = occurrencesBetween(task, calendar, today, addDays(today, -120), today);
      const named = new Set(known.map(({ period }) => period));
      const remembered = [...named].sort()[0] ?? '';
      const logged = logOf(task).filter(({ period }) => period >= remembered);
      expect(logged.filter(({ period }) => !named.has(period))).toEqual([]);
    }
  });

  it('shows two late, three due today and one that waits for sign-off', () => {
    const { calendar, today } = demo;
    const states = demo.tasks.flatMap((task) =>
      currentOccurrences(task, calendar, today).map(({ state }) => state)
    );
    const count = (wanted: string): number => states.filter((state) => state === wanted).length;
    // The daily round is not due on days off.
    const due = isWorkingDay(today, calendar) ? 3 : 2;
    expect([count('late'), count('due'), count('waiting')]).toEqual([2, due, 1]);
  });
});

describe('the demo', () => {
  let demo: DemoData;

  beforeAll(async () => {
    demo = await demoData('2026-06-17T08:00:00Z');
  });

  afterAll(() => demo.site.close());

  it('has renewals at every stage', () => {
    const stages = demo.tasks
      .filter(({ kind }) => kind === 'Renewal')
      .map((task) => renewalStage(task, demo.today));
    expect(stages.map(({ daysLeft }) => daysLeft).sort()).toEqual([-2, 25, 300, 6, 80, null]);
  });

  it('has missed, skipped, late and moved occurrences, and follow-ups that are linked', () => {
    const { calendar, today, log, tasks } = demo;
    expect(tasks.filter((task) => missedCount(task, calendar, today) > 0).length).toBeGreaterThan(1);
    const actions = new Set(log.map(({ action }) => action));
    expect([...actions].sort()).toEqual(['Completed', 'Evidence', 'Moved', 'Signed off', 'Skipped']);
    expect(log.some(({ files }) => files.length > 0)).toBe(true);
    expect(log.some(({ result }) => result === 'Red')).toBe(true);
    expect(log.some(({ link }) => link !== null)).toBe(true);
    const followUps = tasks.flatMap(({ followUpOf }) => followUpOf?.title ?? []);
    expect(followUps.sort()).toEqual([
      'Find devices that have not checked in for 30 days',
      'Go through alerts, and device and user issues'
    ]);
  });
});
