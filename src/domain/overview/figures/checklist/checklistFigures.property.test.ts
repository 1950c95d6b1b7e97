import * as fc from 'fast-check';
import { aLogEntry, aPerson, aRecurringTask } from '../../../../testing/builders';
import { aFigureContext, aPeriod } from '../../../../testing/overview/overviewBuilders';
import { standardCalendar } from '../../../calendar/dayOff';
import { addDays, calendarDate, type CalendarDate } from '../../../dates/calendarDate';
import { auditReport } from '../../../history/auditReport';
import { reportMonths } from '../../../history/reportMonths';
import type { Task, TaskLogEntry } from '../../../tasks/task';
import type { Figure } from '../../figure';
import { checklistFigures } from '.';

/** Mondays from 2 March to 29 June 2026. */
const mondays = Array.from({ length: 18 }, (_, index) => addDays(calendarDate('2026-03-02'), 7 * index));
const today = calendarDate('2026-07-01');

/** What became of one Monday. */
interface Fate {
  readonly kind: 'onTime' | 'late' | 'skipped' | 'nothing';
  readonly evidence: 'link' | 'note' | 'values' | 'file' | 'none';
  readonly isSigned: boolean;
}

interface History {
  readonly kind: 'Activity' | 'Follow-up';
  readonly needsSecond: boolean;
  readonly minutes: number | null;
  readonly isGone: boolean;
  readonly fates: readonly Fate[];
}

const anyFate: fc.Arbitrary<Fate> = fc.record({
  kind: fc.constantFrom('onTime', 'late', 'skipped', 'nothing'),
  evidence: fc.constantFrom('link', 'note', 'values', 'file', 'none'),
  isSigned: fc.boolean()
});

const anyHistory: fc.Arbitrary<History> = fc.record({
  kind: fc.constantFrom('Activity', 'Follow-up'),
  needsSecond: fc.boolean(),
  minutes: fc.option(fc.integer({ min: 1, max: 600 }), { nil: null }),
  isGone: fc.boolean(),
  fates: fc.array(anyFate, { minLength: mondays.length, maxLength: mondays.length })
});

const anyTeam = fc.array(anyHistory, { maxLength: 4 });
const anyPeriod = fc.constantFrom('2026-04', '2026-05', '2026-Q2').map(aPeriod);

function taskOf({ kind, needsSecond, minutes }: History, id: number): Task {
  const signOff = needsSecond ? 'Second person' : 'Self';
  return aRecurringTask({ start: mondays[0] ?? today }, { id, kind, minutes, signOff });
}

function rowsOf(
  history: History,
  taskId: number,
  due: CalendarDate,
  fate: Fate
): readonly Partial<TaskLogEntry>[] {
  const base = { taskId, period: due, due };
  if (fate.kind === 'nothing') return [];
  if (fate.kind === 'skipped') {
    return [{ ...base, action: 'Skipped', signOff: null, note: 'Closed', on: `${due}T09:00:00Z` }];
  }
  const on = `${fate.kind === 'late' ? addDays(due, 2) : due}T09:00:00Z`;
  const completed: Partial<TaskLogEntry> = {
    ...base,
    on,
    signOff: history.needsSecond ? 'Second person' : 'Self',
    link: fate.evidence === 'link' ? { url: 'https://contoso.example', description: '' } : null,
    note: fate.evidence === 'note' ? 'As it should be' : '',
    recorded: fate.evidence === 'values' ? 'Devices: 12' : ''
  };
  const file: Partial<TaskLogEntry> = { ...base, on, action: 'Evidence', signOff: null };
  const signed: Partial<TaskLogEntry> = {
    ...base,
    action: 'Signed off',
    signOff: null,
    on: `${addDays(due, 3)}T09:00:00Z`,
    by: aPerson({ id: 8 })
  };
  return [
    ...(fate.evidence === 'file' ? [file] : []),
    completed,
    ...(history.needsSecond && fate.isSigned ? [signed] : [])
  ];
}

function logOf(team: readonly History[]): readonly TaskLogEntry[] {
  const rows = team.flatMap((history, index) =>
    history.fates.flatMap((fate, at) => rowsOf(history, index + 1, mondays[at] ?? today, fate))
  );
  return rows.map((row, index) => aLogEntry({ ...row, id: index + 1 }));
}

interface Naive {
  readonly history: History;
  readonly fate: Fate;
  readonly due: CalendarDate;
}

type Test = (one: Naive) => boolean;

/** Computed from what happened, without the log, the rule or the task. */
function naive(cases: readonly Naive[]): Readonly<Record<string, readonly [number, number]>> {
  const count = (test: Test): number => cases.filter(test).length;
  const isDone: Test = ({ fate }) => fate.kind === 'onTime' || fate.kind === 'late';
  const isConfirmed: Test = ({ history, fate }) => !history.needsSecond || fate.isSigned;
  // Of a task that is gone, the log knows what was done and skipped, and nobody knows what was not.
  const isKnown: Test = ({ history, fate }) => !history.isGone || fate.kind !== 'nothing';
  // Nothing newer is due yet: it is late, and can still be done.
  const isLast: Test = ({ due }) => due === mondays.at(-1);
  const isMeasured: Test = (one) => isKnown(one) && one.fate.kind !== 'skipped';
  const minutes = (test: Test): number =>
    cases
      .filter((one) => test(one) && !one.history.isGone && one.fate.kind !== 'skipped')
      .reduce((sum, { history }) => sum + (history.minutes ?? 0), 0);
  const isKept: Test = ({ history }) => !history.isGone;
  return {
    onTime: [count((one) => one.fate.kind === 'onTime' && isConfirmed(one)), count(isMeasured)],
    missed: [count((one) => isKnown(one) && one.fate.kind === 'nothing' && !isLast(one)), count(isMeasured)],
    evidence: [count((one) => isDone(one) && one.fate.evidence !== 'none'), count(isDone)],
    fourEyes: [
      count((one) => isDone(one) && one.history.needsSecond && one.fate.isSigned),
      count((one) => isDone(one) && one.history.needsSecond)
    ],
    hoursDone: [minutes(isDone) / 60, minutes(() => true) / 60],
    reactive: [
      count((one) => isDone(one) && isKept(one) && one.history.kind === 'Follow-up'),
      count((one) => isDone(one) && isKept(one))
    ]
  };
}

describe('over generated histories', () => {
  it('the figures are what counting each Monday by itself says', () => {
    fc.assert(
      fc.property(anyTeam, anyPeriod, (team, period) => {
        const context = aFigureContext({ period, today, now: '2026-07-01T08:00:00Z' });
        const { first: from, last: to } = period;
        const months = reportMonths(from, to);
        // No more is read than the period asks for.
        const log = logOf(team).filter(({ due }) => due !== null && months.includes(due.slice(0, 7)));
        const tasks = team.flatMap((history, index) => (history.isGone ? [] : [taskOf(history, index + 1)]));
        const report = auditReport({
          from,
          to,
          today,
          tasks,
          log,
          calendar: standardCalendar,
          timeZone: 'UTC'
        });
        const figures = checklistFigures({ report, tasks, calendar: standardCalendar }, context);
        const found = (key: string): Figure | undefined => figures.find((figure) => figure.key === key);
        const cases = team.flatMap((history) =>
          history.fates.flatMap((fate, at) => {
            const due = mondays[at] ?? today;
            return due >= from && due <= to ? [{ history, fate, due }] : [];
          })
        );
        for (const [key, expected] of Object.entries(naive(cases))) {
          const figure = found(key);
          expect([key, figure?.numerator, figure?.denominator]).toEqual([key, ...expected]);
        }
      })
    );
  });
});
