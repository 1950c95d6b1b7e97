import { aDoneTask, aLogEntry, aPerson, aRecurringTask, aRenewal, aTask } from '../../../../testing/builders';
import { aFigureContext } from '../../../../testing/overview/overviewBuilders';
import { standardCalendar } from '../../../calendar/dayOff';
import { calendarDate } from '../../../dates/calendarDate';
import { auditReport } from '../../../history/auditReport';
import type { Task, TaskLogEntry } from '../../../tasks/task';
import { valueOf, type Figure } from '../../figure';
import type { FigureKey } from '../../figureTraits';
import { checklistFigures } from '.';

const day = calendarDate;
const context = aFigureContext();
const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Baumann' });

function figuresOf(tasks: readonly Task[], log: readonly TaskLogEntry[]): ReadonlyMap<FigureKey, Figure> {
  const { first: from, last: to } = context.period;
  const input = { from, to, today: context.today, tasks, log, calendar: standardCalendar, timeZone: 'UTC' };
  const facts = { report: auditReport(input), tasks, calendar: standardCalendar };
  return new Map(checklistFigures(facts, context).map((figure) => [figure.key, figure]));
}

// Mondays of April 2026: 6, 13, 20, 27. Today is Monday 4 May.
const weekly = aRecurringTask(
  { start: day('2026-04-06') },
  { id: 1, title: 'Weekly', owner: amir, backup: brigitte, minutes: 30, signOff: 'Second person' }
);
const followUp = aDoneTask({
  id: 2,
  title: 'Mend it',
  kind: 'Follow-up',
  minutes: 60,
  dueDate: day('2026-04-10'),
  completedOn: '2026-04-09T10:00:00Z'
});
const certificate = aRenewal({ id: 3, title: 'Certificate', dueDate: day('2026-05-20') });
const late = aTask({ id: 4, title: 'Late', owner: amir, dueDate: day('2026-04-02') });

const handedIn = { signOff: 'Second person' } as const;
const link = { url: 'https://contoso.example/report', description: 'Report' };
const log = [
  aLogEntry({
    ...handedIn,
    id: 1,
    period: '2026-04-06',
    due: day('2026-04-06'),
    on: '2026-04-06T09:00:00Z',
    link
  }),
  aLogEntry({
    id: 2,
    action: 'Signed off',
    signOff: null,
    period: '2026-04-06',
    due: day('2026-04-06'),
    on: '2026-04-07T09:00:00Z',
    by: brigitte
  }),
  aLogEntry({
    id: 3,
    taskId: 2,
    due: day('2026-04-10'),
    on: '2026-04-09T10:00:00Z',
    note: 'Mended.'
  }),
  aLogEntry({
    ...handedIn,
    id: 4,
    period: '2026-04-13',
    due: day('2026-04-13'),
    on: '2026-04-15T09:00:00Z'
  }),
  aLogEntry({
    id: 5,
    action: 'Skipped',
    signOff: null,
    period: '2026-04-27',
    due: day('2026-04-27'),
    on: '2026-04-27T09:00:00Z',
    note: 'Closed.'
  })
];

describe('the checklist of April, counted by hand', () => {
  const figures = figuresOf([weekly, followUp, certificate, late], log);
  const rowsOf = (key: FigureKey): readonly string[] =>
    (figures.get(key)?.rows ?? []).map(({ id, part }) => `${id} ${part}`.trim());

  it.each([
    // Done: 6 April and the follow-up. Besides them: handed in 13 April, missed 20 April, late since 2 April.
    ['onTime', 2, 5],
    ['missed', 1, 5],
    // A link, a note, nothing.
    ['evidence', 2, 3],
    ['fourEyes', 1, 2],
    // The certificate, of three that are open; of the two that need a backup.
    ['withoutOwner', 1, 3],
    ['withoutBackup', 1, 2],
    ['expiries', 1, 1],
    // Two half hours and one hour; planned another half hour on the 20th.
    ['hoursDone', 2, 2.5],
    ['reactive', 1, 3],
    // From 2 April to 4 May; open with a date: late, certificate, weekly today and in a week.
    ['oldestOverdue', 32, 4]
  ] as const)('%s is %d of %d', (key, numerator, denominator) => {
    expect([key, figures.get(key)?.numerator, figures.get(key)?.denominator]).toEqual([
      key,
      numerator,
      denominator
    ]);
  });

  it('opens the rows behind each figure', () => {
    expect(rowsOf('onTime')).toEqual(['1 2026-04-06', '2 round 1']);
    expect(rowsOf('missed')).toEqual(['1 2026-04-20']);
    expect(rowsOf('oldestOverdue')).toEqual(['4 round 1']);
    expect(rowsOf('withoutOwner')).toEqual(['3']);
    expect(rowsOf('reactive')).toEqual(['2 round 1']);
    expect(figures.get('onTime')?.others.map(({ id }) => id)).toEqual([4, 1, 1]);
  });

  it('says of how many nobody knows how long they take', () => {
    expect(figures.get('hoursDone')?.leftOut).toBe(1);
  });

  it('has the expiries in bands', () => {
    const dates = [
      '2026-05-03',
      '2026-05-04',
      '2026-06-03',
      '2026-06-04',
      '2026-07-03',
      '2026-08-02',
      '2026-08-03'
    ];
    const renewals = [
      ...dates.map((date, index) => aRenewal({ id: index + 1, dueDate: day(date) })),
      aRenewal({ id: 99, dueDate: null })
    ];
    const figure = figuresOf(renewals, []).get('expiries');
    expect(figure?.shares.map(({ key, count }) => [key, count])).toEqual([
      ['expired', 1],
      ['within30', 2],
      ['within60', 2],
      ['within90', 1]
    ]);
    expect([figure?.numerator, figure?.denominator, figure?.leftOut]).toEqual([6, 7, 1]);
  });

  it('does not take the owner for their own backup', () => {
    const alone = aRenewal({ owner: amir, backup: amir });
    const covered = aRenewal({ id: 2, owner: amir, backup: brigitte });
    expect(
      figuresOf([alone, covered], [])
        .get('withoutBackup')
        ?.rows.map(({ id }) => id)
    ).toEqual([1]);
  });

  it('is 0 days, and not "no data", when nothing is overdue', () => {
    const figure = figuresOf([certificate], []).get('oldestOverdue');
    expect(figure && valueOf(figure)).toBe(0);
  });

  it('has no data where there is nothing at all', () => {
    const values = [...figuresOf([], []).values()].map((figure) => valueOf(figure));
    expect(values).toEqual(values.map(() => null));
  });

  it('does not count what only the log knows as reactive or not', () => {
    const figure = figuresOf([], log).get('reactive');
    expect([figure?.denominator, figure?.leftOut]).toEqual([0, 3]);
  });
});
