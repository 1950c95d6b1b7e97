import * as fc from 'fast-check';
import { aPerson } from '../../../../testing/builders';
import { aFigureContext, aPeriod } from '../../../../testing/overview/overviewBuilders';
import {
  aCourse,
  aDone,
  anAssignment,
  anEntryOfLog,
  aPlanStart,
  aSkill
} from '../../../../testing/training/trainingBuilders';
import { standardCalendar } from '../../../calendar/dayOff';
import { addDays, calendarDate, type CalendarDate } from '../../../dates/calendarDate';
import type { Assignment } from '../../../training/assignment';
import type { CompletionEntry } from '../../../training/completion';
import type { PlanStart } from '../../../training/plan';
import { planProgress } from '../../../training/plans/planProgress';
import { courseQueue } from '../../../training/stale/courseQueue';
import { skillCoverage } from '../../../training/skills/skillCoverage';
import { learningItems } from '../../../training/states/myLearning';
import type { Figure } from '../../figure';
import type { FigureKey } from '../../figureTraits';
import { trainingFigures, type StartedPlan, type TrainingFacts } from '.';

const day = calendarDate;
const today = day('2026-05-04');
const nothing: TrainingFacts = {
  due: [],
  open: [],
  ending: [],
  starts: [],
  skills: [],
  courses: [],
  queue: []
};
const mandatory = aCourse({ id: 1, obligation: 'Mandatory', skills: [1], verifiedOn: day('2026-04-01') });
const recommended = aCourse({ id: 2, obligation: 'Recommended', verifiedOn: null });
const courses = [mandatory, recommended];
const byId = new Map(courses.map((course) => [course.id, course]));
const bea = aPerson({ id: 8, name: 'Bea' });

function figuresOf(facts: Partial<TrainingFacts>, period = aPeriod()): ReadonlyMap<FigureKey, Figure> {
  const figures = trainingFigures({ ...nothing, ...facts }, aFigureContext({ period, today }));
  return new Map(figures.map((figure) => [figure.key, figure]));
}

const itemsOf = (...rows: readonly Assignment[]) => learningItems(rows, byId, today);

const step = (key: string, at: number) => ({ key, day: at, title: key, task: { kind: 'action' as const } });

function started(changes: Partial<PlanStart>, done: Readonly<Record<string, string>>): StartedPlan {
  const start = aPlanStart({ steps: [step('meet', 1), step('watch', 5)], ...changes });
  const log: readonly CompletionEntry[] = Object.entries(done).map(([key, on], index) =>
    anEntryOfLog({
      id: index + 1,
      subject: { kind: 'step', start: start.id, step: key },
      action: 'Step done',
      learnedOn: null,
      on: `${on}T08:00:00Z`
    })
  );
  return { start, progress: planProgress(start, [], log, today, standardCalendar) };
}

describe('the training of April, counted by hand', () => {
  const rows = itemsOf(
    anAssignment({ id: 1, due: day('2026-04-10'), status: 'Done', done: aDone({ on: day('2026-04-09') }) }),
    anAssignment({ id: 2, person: bea, due: day('2026-04-20') }),
    // Recommended, withdrawn, of May.
    anAssignment({ id: 3, course: 2, due: day('2026-04-20') }),
    anAssignment({ id: 4, person: aPerson({ id: 9 }), due: day('2026-04-21'), status: 'Withdrawn' }),
    anAssignment({ id: 5, person: aPerson({ id: 10 }), due: day('2026-05-20') })
  );
  const ending = itemsOf(
    anAssignment({
      id: 11,
      status: 'Done',
      due: null,
      done: aDone({ on: day('2025-04-15'), until: day('2026-04-15') })
    }),
    // A later round counts.
    anAssignment({
      id: 12,
      person: bea,
      status: 'Done',
      due: null,
      done: aDone({ on: day('2025-04-16'), until: day('2026-04-16') })
    }),
    anAssignment({ id: 13, person: bea, round: 'round 2', status: 'Done', due: null, done: aDone() })
  );
  const figures = figuresOf({
    due: rows,
    open: rows,
    ending,
    starts: [
      started({ id: 1, startDate: day('2026-04-01') }, { meet: '2026-04-02', watch: '2026-04-15' }),
      started({ id: 2, startDate: day('2026-03-02') }, { meet: '2026-03-02', watch: '2026-04-03' }),
      // One step is missing; ready in March; stopped.
      started({ id: 3, startDate: day('2026-04-01') }, { meet: '2026-04-02' }),
      started({ id: 4, startDate: day('2026-03-02') }, { meet: '2026-03-02', watch: '2026-03-04' }),
      started(
        { id: 5, startDate: day('2026-04-01'), state: 'Stopped' },
        { meet: '2026-04-02', watch: '2026-04-09' }
      )
    ],
    skills: skillCoverage([aSkill(), aSkill({ id: 2 }), aSkill({ id: 3 })], new Set([1]), rows, today),
    courses: [...courses, aCourse({ id: 3, status: 'Retired' })],
    queue: courseQueue(
      courses,
      () => ({ doubt: undefined, reports: [], dayOf: () => today }),
      'everybody',
      today
    )
  });

  it.each([
    ['requiredDone', 1, 2],
    ['overduePeople', 1, null],
    ['ended', 1, 2],
    // 14 days and 32 days.
    ['daysToReady', 23, 2],
    // Amir alone has the first, nobody the others.
    ['singleSkills', 3, 3],
    ['staleCourses', 1, 2]
  ] as const)('%s is %d of %s', (key, numerator, denominator) => {
    expect([figures.get(key)?.numerator, figures.get(key)?.denominator]).toEqual([numerator, denominator]);
  });

  it('opens the rows behind, with whom they are about', () => {
    const rowsOf = (key: FigureKey): readonly unknown[] =>
      (figures.get(key)?.rows ?? []).map(({ kind, id, person }) => [kind, id, person]);
    expect(rowsOf('overduePeople')).toEqual([['person', 8, 'Bea']]);
    expect(rowsOf('ended')).toEqual([['assignment', 11, 'Amir Haddad']]);
    expect(rowsOf('daysToReady').map((row) => (row as unknown[])[1])).toEqual([2, 1]);
    expect(rowsOf('staleCourses')).toEqual([['course', 2, null]]);
    expect(figures.get('singleSkills')?.shares.map(({ count }) => count)).toEqual([2, 1]);
  });

  it('counts nothing against anybody on the day itself', () => {
    const rows = itemsOf(
      anAssignment({ id: 1, due: today }),
      anAssignment({ id: 2, person: bea, due: addDays(today, -1) })
    );
    const figure = figuresOf({ due: rows }, aPeriod('2026-05')).get('requiredDone');
    expect([figure?.numerator, figure?.others.map(({ id }) => id)]).toEqual([0, [2]]);
  });

  it('does not count as ended what is open again', () => {
    const again = anAssignment({ id: 1, due: null, done: aDone({ until: day('2026-04-15') }) });
    expect(figuresOf({ ending: itemsOf(again) }).get('ended')?.denominator).toBe(0);
  });

  it('does not call somebody ready before their first day', () => {
    const early = started({ startDate: day('2026-04-10') }, { meet: '2026-04-02', watch: '2026-04-03' });
    expect(figuresOf({ starts: [early] }).get('daysToReady')?.numerator).toBe(0);
  });

  it('has no data where nobody joined, and nothing was due', () => {
    expect([...figuresOf({}).values()].map(({ denominator }) => denominator)).toEqual([0, null, 0, 0, 0, 0]);
  });
});

interface Case {
  readonly person: number;
  readonly isMandatory: boolean;
  readonly due: CalendarDate | null;
  readonly status: 'Open' | 'Done' | 'Withdrawn';
  readonly until: CalendarDate | null;
}

const anyDay = fc.integer({ min: 0, max: 150 }).map((days) => addDays(day('2026-02-01'), days));
const anyCase: fc.Arbitrary<Case> = fc.record({
  person: fc.integer({ min: 7, max: 12 }),
  isMandatory: fc.boolean(),
  due: fc.option(anyDay, { nil: null }),
  status: fc.constantFrom('Open', 'Done', 'Withdrawn'),
  until: fc.option(anyDay, { nil: null })
});
/** One row a person and course: rounds are counted by hand above. */
const anyCases = fc.uniqueArray(anyCase, {
  selector: ({ person, isMandatory }) => `${person} ${isMandatory}`,
  maxLength: 12
});

function rowOf({ person, isMandatory, due, status, until }: Case, id: number): Assignment {
  const course = isMandatory ? 1 : 2;
  const done = status === 'Done' ? aDone({ on: day('2026-02-01'), until }) : null;
  return anAssignment({ id, person: aPerson({ id: person }), course, due, status, done });
}

describe('over generated assignments', () => {
  it('the figures are what counting the cases says', () => {
    const anyPeriod = fc.constantFrom('2026-03', '2026-04', '2026-05', '2026-Q1', '2026-Q2').map(aPeriod);
    fc.assert(
      fc.property(anyCases, anyPeriod, (cases, period) => {
        const items = itemsOf(...cases.map((one, index) => rowOf(one, index + 1)));
        const figures = figuresOf({ due: items, open: items, ending: items }, period);
        const within = (date: CalendarDate | null): boolean =>
          date !== null && date >= period.first && date <= period.last && date < today;
        const hasEnded = ({ until }: Case): boolean => until !== null && until < today;
        const required = cases.filter((one) => one.isMandatory && one.status !== 'Withdrawn');
        const due = required.filter((one) => within(one.due));
        const knows = due.filter((one) => one.status === 'Done' && !hasEnded(one));
        const late = required.filter((one) =>
          one.status === 'Done' ? hasEnded(one) : one.due !== null && one.due < today
        );
        const past = cases.filter((one) => one.status === 'Done' && within(one.until));
        const found = (key: FigureKey): readonly unknown[] => [
          figures.get(key)?.numerator,
          figures.get(key)?.denominator
        ];
        expect(found('requiredDone')).toEqual([knows.length, due.length]);
        expect(found('overduePeople')).toEqual([new Set(late.map(({ person }) => person)).size, null]);
        expect(found('ended')).toEqual([past.length, past.length]);
      })
    );
  });
});
