import { toItem } from '../../src/data/rowWriter';
import { fromDraft } from '../../src/data/tasks/taskMapper';
import { addDays, addMonths, calendarDate, type CalendarDate } from '../../src/domain/dates/calendarDate';
import { logKey } from '../../src/domain/tasks/logKey';
import type { RecentEntry } from '../../src/domain/tasks/occurrence';
import { formatRecent } from '../../src/domain/tasks/recent';
import type { TaskDraft } from '../../src/domain/tasks/task';
import { emptyDraft } from '../../src/domain/tasks/taskDraft';
import { focusAreas, taskLogList, tasksList } from '../../src/lists';
import { addRows } from './addRows';
import type { BenchSite } from './site';
import { instructionsOf, recordedOf, titleOf } from './words';

const zone = 'Europe/Berlin';
/** Site user ids of the members of the local site. */
const memberIds = [7, 8, 9];
/** Recurring tasks are due once a month, on a day that every month has. */
const daysOfMonth = 28;
const presentMonth = '2026-05';
/** The row of a task remembers a year. */
const remembered = 12;

function memberId(index: number): number {
  return memberIds[index % memberIds.length] ?? 7;
}

function draftOf(index: number): TaskDraft {
  const [owner, backup] = [index, index + 1].map((one) => ({ id: memberId(one), name: '', email: '' }));
  return {
    ...emptyDraft,
    title: titleOf(index),
    focusArea: focusAreas[index % focusAreas.length] ?? 'Operations',
    instructions: instructionsOf(index),
    owner: owner ?? null,
    backup: backup ?? null
  };
}

/** A team's list: tasks that are done once, at most `open` of them still open, as many done this month. */
export function fillOnce(site: BenchSite, count: number, open: number): void {
  const { completedOn, dueDate, status } = tasksList.columns;
  const firstOpen = count - Math.min(open, Math.ceil(count / 2));
  const row = (index: number): Record<string, unknown> => ({
    ...toItem(tasksList, fromDraft(draftOf(index)), zone),
    [dueDate.name]: `${presentMonth}-01T22:00:00Z`,
    [status.name]: index < firstOpen ? 'Done' : 'Open',
    [completedOn.name]:
      index < firstOpen ? `${index < firstOpen - open ? '2026-04-20' : `${presentMonth}-11`}T08:00:00Z` : null
  });
  addRows(
    site,
    tasksList,
    Array.from({ length: count }, (_, index) => row(index))
  );
}

/** The day on which the recurring task is due, `back` months before the present one. */
export function periodOf(taskId: number, back: number): CalendarDate {
  const day = String((taskId % daysOfMonth) + 1).padStart(2, '0');
  return addMonths(calendarDate(`${presentMonth}-${day}`), -back);
}

function rememberedEntry(taskId: number, back: number): RecentEntry {
  const day = periodOf(taskId, back);
  const on = addDays(day, (taskId * 5 + back * 3) % 4);
  return { period: day, round: 1, state: 'done', due: day, lateSince: null, on, by: memberId(taskId + back) };
}

function recurringRow(taskId: number): Record<string, unknown> {
  const start = periodOf(taskId, 3 * remembered);
  const pattern = { kind: 'monthlyByDay', every: 1, day: (taskId % daysOfMonth) + 1 } as const;
  const rule = { pattern, start, end: null, base: 'dueDate', onNonWorkingDay: 'keep' } as const;
  const draft: TaskDraft = {
    ...draftOf(taskId),
    schedule: { kind: 'recurring', segments: [{ from: start, rule }] },
    steps: [
      { label: 'Policies that fail', input: { kind: 'number' } },
      { label: 'Trend', input: { kind: 'status' } }
    ],
    minutes: 20,
    platforms: ['Windows', 'macOS']
  };
  const entries = Array.from({ length: remembered }, (_, index) => rememberedEntry(taskId, index + 1));
  return toItem(tasksList, { ...fromDraft(draft), status: 'Open', recent: formatRecent(entries) }, zone);
}

/** Tasks that recur each month, whose rows remember what happened in the year before. Their ids count from 1. */
export function fillRecurring(site: BenchSite, count: number): void {
  addRows(
    site,
    tasksList,
    Array.from({ length: count }, (_, index) => recurringRow(index + 1))
  );
}

/** Rows of the present month, whatever the size of the log; all others are of the months before. */
export const rowsOfThisMonth = 588;
const rowsOfOtherMonths = 1_800;

/** Days are turned into instants once, not for each row. */
function dueCells(back: number): (taskId: number) => Record<string, unknown> {
  const known = new Map<CalendarDate, Record<string, unknown>>();
  return (taskId) => {
    const day = periodOf(taskId, back);
    const cells = known.get(day) ?? toItem(taskLogList, { due: day, dueMonth: day.slice(0, 7) }, zone);
    known.set(day, cells);
    return cells;
  };
}

function logRow(taskId: number, back: number): Record<string, unknown> {
  const { action, key, period, recorded, result, signOff, task } = taskLogList.columns;
  const day = periodOf(taskId, back);
  const values = recordedOf(taskId + back);
  return {
    Title: titleOf(taskId),
    [key.name]: logKey(taskId, { period: day, round: 1 }, 'Completed'),
    [`${task.name}Id`]: taskId,
    [action.name]: 'Completed',
    [period.name]: day,
    [recorded.name]: values.text,
    [result.name]: values.result,
    [signOff.name]: 'Self'
  };
}

function* logRows(total: number, measured: number): Generator<Record<string, unknown>> {
  let written = 0;
  for (let back = 1; back <= remembered; back++, written++) {
    yield { ...logRow(measured, back), ...dueCells(back)(measured) };
  }
  for (let back = 0; written < total; back++) {
    const due = dueCells(back);
    const tasks = back === 0 ? rowsOfThisMonth : rowsOfOtherMonths;
    for (let taskId = 1; taskId <= tasks && written < total; taskId++, written++) {
      yield { ...logRow(taskId, back), ...due(taskId) };
    }
  }
}

/** A log of `total` rows, in which the task `measured` has a year of its own. */
export function fillLog(site: BenchSite, total: number, measured: number): void {
  addRows(site, taskLogList, logRows(total, measured));
}
