import { dayInTimeZone } from '../../src/domain/dates/calendarDate';
import { nothingToRecord, type CompletionProblem } from '../../src/domain/tasks/completion';
import { completionProblems } from '../../src/domain/tasks/completionProblems';
import { parseRecorded } from '../../src/domain/tasks/steps';
import type { Task, TaskLogEntry } from '../../src/domain/tasks/task';
import { taskEventOf } from '../../src/domain/tasks/taskEventOf';
import { occurrenceIsOpen, taskStateAfter } from '../../src/domain/tasks/taskState';

export interface Replayed {
  readonly task: Task;
  /** What the web part would not have taken. */
  readonly refused: readonly string[];
}

/** The task as it was before anything happened to it. */
function fresh(task: Task, log: readonly TaskLogEntry[]): Task {
  const dueDate = log[0] && task.schedule.kind !== 'recurring' ? log[0].due : task.dueDate;
  return {
    ...task,
    status: 'Open',
    dueDate,
    completedOn: null,
    completedBy: null,
    cycle: 0,
    recent: [],
    lateSince: null
  };
}

function problemsOf(task: Task, entry: TaskLogEntry, hasFile: boolean): readonly CompletionProblem[] {
  return completionProblems(task, {
    ...nothingToRecord,
    note: entry.note,
    recorded: parseRecorded(entry.recorded),
    link: entry.link,
    files: hasFile ? [{ name: 'proof', content: new Blob(['x']) }] : [],
    renewedUntil: entry.newDue
  });
}

/** What the rules of the web part make of a task's log. */
export function replay(task: Task, log: readonly TaskLogEntry[], timeZone: string): Replayed {
  let now = fresh(task, log);
  const refused: string[] = [];
  for (const entry of log) {
    const occurrence = { period: entry.period, round: 1, due: entry.due };
    const day = dayInTimeZone(new Date(entry.on), timeZone);
    const event = taskEventOf({ ...entry, day });
    if (!event) continue;
    const hasFile = log.some(
      ({ action, period, files }) => action === 'Evidence' && period === entry.period && files.length > 0
    );
    const problems = event.kind === 'completed' ? problemsOf(now, entry, hasFile) : [];
    refused.push(...problems.map(({ problem }) => `${task.title}, ${entry.period}: ${problem}`));
    if (event.kind !== 'signedOff' && !occurrenceIsOpen(now, occurrence))
      refused.push(`${task.title}, ${entry.period}: is not open`);
    now = { ...now, ...taskStateAfter(now, occurrence, event) };
  }
  return { task: now, refused };
}
