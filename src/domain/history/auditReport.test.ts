import { aDoneTask, aLogEntry, aPerson, aTask } from '../../testing/builders';
import { LoggedTask } from '../../testing/LoggedTask';
import { standardCalendar } from '../calendar/dayOff';
import { calendarDate, type CalendarDate } from '../dates/calendarDate';
import { parseSchedule } from '../recurrence/schedule';
import type { Occurrence } from '../tasks/occurrence';
import { currentOccurrences, lastOccurrences } from '../tasks/occurrences';
import type { Task, TaskLogEntry } from '../tasks/task';
import { auditReport, type AuditInput } from './auditReport';
import type { AuditReport, AuditRow } from './auditModel';
import { reportMonths } from './reportMonths';

const amir = aPerson({ id: 1, name: 'Amir' });
const bea = aPerson({ id: 2, name: 'Bea' });
const today = calendarDate('2026-02-20');
const january = { from: calendarDate('2026-01-01'), to: calendarDate('2026-01-31') };
const february = { from: calendarDate('2026-02-01'), to: calendarDate('2026-02-28') };
const holidays = new Map([[calendarDate('2026-01-26'), 'Founding day']]);
const calendar = { ...standardCalendar, holidays };

const aWeekly = (changes: Partial<Task> = {}): LoggedTask =>
  new LoggedTask(
    aTask({
      dueDate: null,
      schedule: parseSchedule('2026-01-05 FREQ=WEEKLY;BYDAY=MO;X-DAYOFF=SKIP'),
      ...changes
    })
  );

function report(
  days: Pick<AuditInput, 'from' | 'to'>,
  tasks: readonly Task[],
  log: readonly TaskLogEntry[]
): AuditReport {
  return auditReport({ ...days, tasks, log, calendar, today, timeZone: 'Europe/Berlin' });
}

/** The occurrence of that period, as somebody sees it on that day. */
function seen({ task }: LoggedTask, period: string, day: string): Occurrence {
  const on = calendarDate(day);
  const all = [...lastOccurrences(task, calendar, on, 30), ...currentOccurrences(task, calendar, on)];
  const found = all.find((one) => one.period === period);
  if (!found) throw new Error(`Nothing to see of ${period} on ${day}.`);
  return found;
}

const short = (rows: readonly AuditRow[]): unknown => rows.map(({ period, state }) => [period, state]);
const day = (text: string): CalendarDate => calendarDate(text);

describe('the audit report', () => {
  it('has one row for each expected occurrence, and adds up', () => {
    const weekly = aWeekly();
    const act = weekly.act.bind(weekly);
    act('Completed', seen(weekly, '2026-01-05', '2026-01-05'), '2026-01-05T09:00:00Z', { by: amir });
    act('Completed', seen(weekly, '2026-01-12', '2026-01-14'), '2026-01-14T09:00:00Z', { by: bea });
    act('Skipped', seen(weekly, '2026-02-02', '2026-02-02'), '2026-02-02T09:00:00Z', {
      note: 'Move of the office'
    });
    const { rows, summary } = report({ ...january, to: february.to }, [weekly.task], weekly.log);
    expect(short(rows)).toEqual([
      ['2026-01-05', 'done'],
      ['2026-01-12', 'doneLate'],
      ['2026-01-19', 'missed'],
      ['2026-01-26', 'skipped'],
      ['2026-02-02', 'skipped'],
      ['2026-02-09', 'missed'],
      ['2026-02-16', 'late'],
      ['2026-02-23', 'upcoming']
    ]);
    expect(rows[3]).toMatchObject({ skippedFor: 'Founding day', exceptions: [] });
    expect(rows[4]?.exceptions).toMatchObject([{ kind: 'skipped', note: 'Move of the office' }]);
    expect(summary).toEqual({
      expected: 7,
      doneOnTime: 1,
      doneLate: 1,
      waiting: 0,
      skipped: 1,
      missed: 2,
      open: 2,
      daysOff: 1,
      onTime: { count: 1, of: 5 },
      signedOff: { count: 0, of: 0 }
    });
  });

  it('tells the day of a completion in the time zone of the site', () => {
    const weekly = aWeekly();
    weekly.act('Completed', seen(weekly, '2026-01-05', '2026-01-05'), '2026-01-05T23:30:00Z');
    const [row] = report(january, [weekly.task], weekly.log).rows;
    expect(row).toMatchObject({
      state: 'doneLate',
      completed: { on: '2026-01-05T23:30:00Z', day: '2026-01-06' }
    });
  });

  it('names who did it and who signed it off, and what came before', () => {
    const weekly = aWeekly({ signOff: 'Second person' });
    const see = (on: string): Occurrence => seen(weekly, '2026-01-05', on);
    weekly.act('Completed', see('2026-01-05'), '2026-01-05T09:00:00Z', { by: amir, note: 'Quick look' });
    weekly.act('Sent back', see('2026-01-06'), '2026-01-06T09:00:00Z', {
      by: bea,
      note: 'Figures are missing'
    });
    weekly.act('Completed', see('2026-01-07'), '2026-01-07T09:00:00Z', {
      by: amir,
      recorded: 'Devices = 12\nCompliance = Amber — two are old',
      result: 'Amber',
      link: { url: 'https://example.com/proof', description: 'Proof' }
    });
    weekly.act('Signed off', see('2026-01-08'), '2026-01-08T09:00:00Z', { by: bea });
    const { rows, summary } = report(january, [weekly.task], weekly.log);
    expect(rows[0]).toMatchObject({
      state: 'doneLate',
      completed: { by: amir, day: '2026-01-07' },
      signOff: { kind: 'given', by: bea, day: '2026-01-08' },
      recorded: [
        { label: 'Devices', value: '12', note: '' },
        { label: 'Compliance', value: 'Amber', note: 'two are old' }
      ],
      result: 'Amber',
      evidence: { url: 'https://example.com/proof' },
      exceptions: [
        { kind: 'completedBefore', by: amir, note: 'Quick look' },
        { kind: 'sentBack', by: bea, note: 'Figures are missing' }
      ]
    });
    expect(summary.signedOff).toEqual({ count: 1, of: 1 });
  });

  it('does not demand a sign-off of what was done before the rule changed', () => {
    const weekly = aWeekly();
    weekly.act('Completed', seen(weekly, '2026-01-05', '2026-01-05'), '2026-01-05T09:00:00Z');
    weekly.task = { ...weekly.task, signOff: 'Second person', recent: [] };
    weekly.act('Completed', seen(weekly, '2026-01-12', '2026-01-12'), '2026-01-12T09:00:00Z');
    const { rows } = report(january, [weekly.task], weekly.log);
    expect(rows.map(({ state, signOff }) => [state, signOff.kind]).slice(0, 2)).toEqual([
      ['done', 'notDemanded'],
      ['waiting', 'missing']
    ]);
  });

  it('counts an occurrence where it is due in the end, and tells where it went', () => {
    const monthly = aWeekly({ schedule: parseSchedule('2026-01-01 FREQ=MONTHLY;BYMONTHDAY=30') });
    const moved = seen(monthly, '2026-01-30', '2026-01-30');
    monthly.act('Moved', moved, '2026-02-01T09:00:00Z', { newDue: day('2026-02-03'), note: 'Bea is ill' });
    monthly.act('Completed', seen(monthly, '2026-01-30', '2026-02-03'), '2026-02-03T09:00:00Z');
    const read = (days: typeof january): AuditReport =>
      report(days, [{ ...monthly.task, recent: [] }], monthly.logOf(reportMonths(days.from, days.to)));
    const first = read(january);
    expect(first.rows).toEqual([]);
    expect(first.movedAway).toMatchObject([
      { period: '2026-01-30', moved: { from: '2026-01-30', to: '2026-02-03', note: 'Bea is ill' } }
    ]);
    expect(read(february).rows[0]).toMatchObject({
      period: '2026-01-30',
      due: '2026-02-03',
      state: 'doneLate',
      lateSince: '2026-01-30',
      exceptions: [{ kind: 'moved', note: 'Bea is ill' }]
    });
  });

  it('keeps what was done by a rule that no longer names the day', () => {
    const weekly = aWeekly();
    weekly.act('Completed', seen(weekly, '2026-01-12', '2026-01-12'), '2026-01-12T09:00:00Z');
    weekly.task = { ...weekly.task, recent: [], schedule: parseSchedule('2026-01-01 FREQ=WEEKLY;BYDAY=FR') };
    const rows = report(january, [weekly.task], weekly.log).rows.filter(({ state }) => state === 'done');
    expect(short(rows)).toEqual([['2026-01-12', 'done']]);
  });

  it('shows a task that is done once as one row, however often it was reopened', () => {
    const once = new LoggedTask(aTask({ dueDate: day('2026-01-20') }));
    const ref = (round: number): Occurrence => seen(once, `round ${round}`, '2026-01-19');
    once.act('Completed', ref(1), '2026-01-19T09:00:00Z', { by: amir });
    once.act('Reopened', { period: 'round 1', round: 1, due: day('2026-01-20') }, '2026-01-19T10:00:00Z', {
      note: 'Too early'
    });
    once.act('Completed', ref(2), '2026-01-22T09:00:00Z', { by: bea });
    expect(once.task.status).toBe('Done');
    for (const tasks of [[once.task], []]) {
      expect(report(january, tasks, once.log).rows).toMatchObject([
        {
          source: tasks.length > 0 ? 'task' : 'gone',
          period: 'round 2',
          state: 'doneLate',
          completed: { by: bea },
          exceptions: [
            { kind: 'completedBefore', by: amir },
            { kind: 'reopened', note: 'Too early' }
          ]
        }
      ]);
    }
  });

  it('has tasks without a date in the period in which they were done, and not before', () => {
    const undated = new LoggedTask(aTask({ dueDate: null }));
    expect(report(january, [undated.task], []).rows).toEqual([]);
    undated.act('Completed', { period: 'round 1', round: 1, due: null }, '2026-02-10T09:00:00Z');
    expect(report(january, [undated.task], undated.log).rows).toEqual([]);
    expect(short(report(february, [undated.task], undated.log).rows)).toEqual([['round 1', 'done']]);
  });

  it('tells until when something was renewed', () => {
    const renewal = new LoggedTask(
      aTask({
        kind: 'Renewal',
        dueDate: day('2026-01-15'),
        renewal: { subject: 'Other', account: 'mdm@example.com', leadDays: [30] }
      })
    );
    const ref = seen(renewal, 'expiry 2026-01-15', '2026-01-10');
    renewal.act('Completed', ref, '2026-01-10T09:00:00Z', { newDue: day('2027-01-15') });
    expect(report(january, [renewal.task], renewal.log).rows).toMatchObject([
      { period: 'expiry 2026-01-15', state: 'done', renewedUntil: '2027-01-15' }
    ]);
  });

  it('tells of files that were handed in, and of those that were added afterwards', () => {
    const weekly = aWeekly();
    const ref = seen(weekly, '2026-01-05', '2026-01-05');
    weekly.act('Evidence', ref, '2026-01-05T08:59:00Z');
    weekly.act('Completed', ref, '2026-01-05T09:00:00Z');
    weekly.act('Evidence', ref, '2026-01-09T09:00:00Z', { by: bea });
    expect(report(january, [weekly.task], weekly.log).rows[0]).toMatchObject({
      rowsWithFiles: 2,
      exceptions: [{ kind: 'evidence', by: bea }]
    });
  });

  it('has what is left in the log of tasks that are gone, and of rows that people made up', () => {
    const rows: TaskLogEntry[] = [
      aLogEntry({
        id: 1,
        taskId: 40,
        title: 'Old',
        period: '2026-01-08',
        due: day('2026-01-08'),
        on: '2026-01-08T09:00:00Z'
      }),
      aLogEntry({
        id: 2,
        taskId: 0,
        title: 'Typed',
        period: '?',
        due: day('2026-01-09'),
        on: '2026-01-10T09:00:00Z'
      }),
      aLogEntry({
        id: 3,
        taskId: 0,
        title: 'Also',
        period: '?',
        due: day('2026-01-09'),
        on: '2026-01-09T09:00:00Z'
      })
    ];
    const found = report(january, [], rows).rows.map(({ title, source, state }) => [title, source, state]);
    expect(found).toEqual([
      ['Old', 'gone', 'done'],
      ['Also', 'gone', 'done'],
      ['Typed', 'gone', 'doneLate']
    ]);
  });

  it('is empty, with nothing to divide by, when nothing was expected', () => {
    const { rows, summary } = report(january, [aDoneTask({ dueDate: day('2025-12-01') })], []);
    expect(rows).toEqual([]);
    expect(summary.onTime).toEqual({ count: 0, of: 0 });
  });

  it('asks for the months of its days and one on each side, over the turn of the year too', () => {
    expect(reportMonths(day('2026-01-31'), day('2026-02-01'))).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03'
    ]);
  });
});
