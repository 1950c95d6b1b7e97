import { addDays } from '../day';
import { teamAge, type DemoCalendar } from '../DemoCalendar';
import type { DemoSite, LogRow } from '../DemoSite';
import type { DemoDone, DemoOutcome, RecurringTask } from '../model';
import { recentText, recordedText, resultOf, type RecentLine } from '../texts';
import type { Causes, DemoEvent, PlannedTask } from './DemoEvent';
import { occurrencesOf, scheduleText, type DemoOccurrence } from './occurrences';

/** What the events of one task share. */
interface History {
  readonly entry: RecurringTask;
  readonly owner: string;
  readonly task: PlannedTask;
  readonly calendar: DemoCalendar;
  readonly causes: Causes;
  readonly lines: RecentLine[];
  latest?: { readonly on: Date; readonly by: string };
}

/** Some minutes after eight: people are not machines. */
function timeOf({ entry }: History, { index }: DemoOccurrence): string {
  return `08:${String(5 + ((index * 13 + entry.title.length) % 50)).padStart(2, '0')}`;
}

function rowOf({ task, calendar }: History, { period, due }: DemoOccurrence): Omit<LogRow, 'action'> {
  return { taskId: task.id, title: task.entry.title, period, due, today: calendar.today };
}

function moved(
  history: History,
  occurrence: DemoOccurrence,
  { workingDays, note }: NonNullable<DemoDone['moved']>
) {
  const { calendar, owner } = history;
  const newDue = calendar.addWorkingDays(occurrence.due, workingDays);
  const event: DemoEvent = {
    at: calendar.moment(addDays(occurrence.due, -1), '15:40'),
    act: (site) => void site.log(owner, { ...rowOf(history, occurrence), action: 'Moved', newDue, note })
  };
  return { event, newDue };
}

function signedOff(history: History, occurrence: DemoOccurrence, doneOn: string): DemoEvent[] {
  const { calendar, entry } = history;
  const by = entry.secondPerson;
  if (by === undefined) return [];
  return [
    {
      at: calendar.moment(calendar.addWorkingDays(doneOn, 1), '09:20'),
      act: (site) => void site.log(by, { ...rowOf(history, occurrence), action: 'Signed off' })
    }
  ];
}

function handIn(
  site: DemoSite,
  history: History,
  occurrence: DemoOccurrence,
  done: DemoDone,
  by: string
): void {
  const { entry } = history;
  const { values = [], note, link, file } = done;
  const steps = entry.steps ?? [];
  const row = rowOf(history, occurrence);
  // As the web part does it: the proof first, in a row of its own.
  if (file) site.attach(by, 'taskLog', site.log(by, { ...row, action: 'Evidence' }), file);
  site.log(by, {
    ...row,
    action: 'Completed',
    recorded: recordedText(steps, values),
    result: resultOf(steps, values),
    signOff: entry.secondPerson === undefined ? 'Self' : 'Second person',
    link,
    note
  });
}

function completed(history: History, named: DemoOccurrence, outcome: DemoDone): DemoEvent[] {
  const { calendar, causes, entry, owner, task } = history;
  const done: DemoDone = { ...entry.usual?.(named.index), ...outcome };
  const { by = owner, daysLate = 0, followUp } = done;
  const move = done.moved && moved(history, named, done.moved);
  const occurrence = { ...named, due: move?.newDue ?? named.due };
  const on = named.doneOn ?? calendar.addWorkingDays(occurrence.due, daysLate);
  const at = calendar.moment(on, timeOf(history, named));
  if (followUp !== undefined) causes.set(followUp, { at, by, task });
  // What is done late can be done after a later occurrence.
  if (!history.latest || history.latest.on <= at) history.latest = { on: at, by };
  history.lines.push({
    period: occurrence.period,
    state: done.kind,
    on,
    due: occurrence.due,
    by
  });
  return [
    ...(move ? [move.event] : []),
    { at, act: (site) => handIn(site, history, occurrence, done, by) },
    ...(done.kind === 'done' ? signedOff(history, occurrence, on) : [])
  ];
}

function happened(history: History, occurrence: DemoOccurrence, outcome: DemoOutcome): DemoEvent[] {
  if (outcome.kind === 'nothing') return [];
  if (outcome.kind !== 'skipped') return completed(history, occurrence, outcome);
  const { by = history.owner, reason } = outcome;
  const { period, due } = occurrence;
  history.lines.push({ period, state: 'skipped', on: due, due, by });
  return [
    {
      at: history.calendar.moment(due, '11:15'),
      act: (site) => void site.log(by, { ...rowOf(history, occurrence), action: 'Skipped', note: reason })
    }
  ];
}

function added({ entry, calendar, task }: History): DemoEvent {
  const { steps, evidence, secondPerson, schedule } = entry;
  return {
    at: calendar.moment(calendar.inDays(-teamAge), '07:30'),
    act: (site) => {
      task.id = site.addTask('lead', entry, {
        schedule: scheduleText(schedule, calendar),
        steps,
        evidence,
        signOff: secondPerson === undefined ? 'Self' : 'Second person'
      });
    }
  };
}

/** Everything that happened to a recurring task since the team began. Tells which follow-ups it made necessary. */
export function recurringEvents(entry: RecurringTask, calendar: DemoCalendar, causes: Causes): DemoEvent[] {
  const { owner = 'lead', otherwise = {} } = entry;
  const history: History = { entry, owner, task: { entry, id: 0 }, calendar, causes, lines: [] };
  const events = occurrencesOf(entry.schedule, calendar).flatMap((occurrence) =>
    happened(history, occurrence, otherwise[occurrence.ago] ?? { kind: 'done' })
  );
  const { task, lines } = history;
  if (events.length === 0) return [added(history)];
  const remember: DemoEvent = {
    at: new Date(Math.max(...events.map(({ at }) => at.getTime()))),
    act: (site) => {
      const recent = recentText(lines, (key) => site.userId(key));
      site.changeTask(owner, task.id, { recent, completed: history.latest });
    }
  };
  return [added(history), ...events, remember];
}
