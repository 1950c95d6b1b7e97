import { addDays, type Day } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import type { DemoSchedule, DemoSegment } from '../model';

/** One time that a recurring task was due until today. */
export interface DemoOccurrence {
  /** The day that the rule names. */
  readonly period: Day;
  /** After holidays. */
  readonly due: Day;
  /** For rules that count from when it was done. */
  readonly doneOn?: Day;
  /** 0 is due today, 1 the latest before. */
  readonly ago: number;
  readonly index: number;
}

type Named = Pick<DemoOccurrence, 'period' | 'due' | 'doneOn'>;

/** Farther than any day off can move an occurrence. */
const longestMove = 10;

/** The schedule column: a line a rule. */
export function scheduleText(schedule: DemoSchedule, calendar: DemoCalendar): string {
  if (schedule.kind === 'completion') {
    const start = calendar.inDays(schedule.startInDays);
    return `${start} DTSTART=${start};FREQ=DAILY;INTERVAL=${schedule.everyDays};X-BASE=COMPLETION`;
  }
  const lines = schedule
    .segments(calendar)
    .map(({ from, rule }) => `${from} ${rule === 'paused' ? 'PAUSED' : rule.text}`);
  return lines.join('\n');
}

function namedByRules(segments: readonly DemoSegment[], calendar: DemoCalendar): Named[] {
  const found: Named[] = [];
  const last = calendar.inDays(longestMove);
  for (let day = segments[0]?.from ?? last; day <= last; day = addDays(day, 1)) {
    const rule = segments.filter(({ from }) => from <= day).at(-1)?.rule;
    if (rule === undefined || rule === 'paused' || !rule.names(day)) continue;
    const due = calendar.dueOf(day, rule.dayOff);
    if (due !== undefined && due <= calendar.today) found.push({ period: day, due });
  }
  return found;
}

function chained(
  { everyDays, startInDays, delays }: Extract<DemoSchedule, { kind: 'completion' }>,
  calendar: DemoCalendar
): Named[] {
  const found: Named[] = [];
  for (let due = calendar.inDays(startInDays); due <= calendar.today;) {
    const wanted = calendar.workingDay(addDays(due, delays[found.length % delays.length] ?? 0));
    const doneOn = wanted > calendar.today ? calendar.today : wanted;
    found.push({ period: due, due, doneOn });
    due = addDays(doneOn, everyDays);
  }
  return found;
}

/** Everything that was due until today, oldest first. Days off that the rule leaves out are not among it. */
export function occurrencesOf(schedule: DemoSchedule, calendar: DemoCalendar): readonly DemoOccurrence[] {
  const named =
    schedule.kind === 'completion'
      ? chained(schedule, calendar)
      : namedByRules(schedule.segments(calendar), calendar);
  const before = named.filter(({ due }) => due < calendar.today).length;
  return named.map((one, index) => ({
    ...one,
    index,
    ago: one.due === calendar.today ? 0 : before - index
  }));
}
