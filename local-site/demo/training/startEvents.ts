import { planStartsList } from '../../../src/lists';
import { calendarDate } from '../../../src/domain/dates/calendarDate';
import type { CompletionEntry } from '../../../src/domain/training/completion';
import { planStartKey, type PlanStart } from '../../../src/domain/training/plan';
import { assignmentsOfPlan } from '../../../src/domain/training/plans/assignmentsOfPlan';
import { formatPlanSteps } from '../../../src/domain/training/plans/stepsText';
import { stepActions } from '../../../src/domain/training/plans/planProgress';
import { confirmation, type Scene } from '../../../src/domain/training/record/courseEntry';
import { entriesOfStep, stepDone } from '../../../src/domain/training/record/stepEntry';
import type { StarterPlan, StarterPlanStep } from '../../../src/domain/starter/StarterTraining';
import type { Day } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import type { DemoSite } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
import { recordDeclared } from './assigningEvents';
import { addAssignment, addEntry, record, type Scribe } from './assignmentRows';
import { cellsOf } from './cells';
import type { DemoTraining } from './DemoTraining';
import type { DemoCertificate, DemoStart } from './model';

/** When a step was done. */
interface Done {
  readonly day: Day;
  readonly moment: Date;
}

/** A start of the demo; it is known once it was made. */
interface Planned {
  readonly entry: DemoStart;
  readonly calendar: DemoCalendar;
  readonly training: DemoTraining;
  readonly log: CompletionEntry[];
  start: PlanStart | undefined;
}

function startOf({ start, entry }: Planned): PlanStart {
  if (!start) throw new Error(`The plan of ${entry.person} was not started.`);
  return start;
}

function begun(planned: Planned): DemoEvent {
  const { entry, calendar, training } = planned;
  const startDate = calendarDate(calendar.inDays(-entry.startDaysAgo));
  const moment = calendar.moment(startDate, '09:05');
  return {
    at: moment,
    act: (site) => {
      const { id: planId, title, steps } = training.plan(entry.plan);
      const [person, mentor, manager] = [entry.person, entry.mentor, entry.manager].map((key) =>
        site.user(key)
      );
      if (!person || !mentor || !manager) throw new Error('Three people make a start.');
      const cells = cellsOf(planStartsList, {
        title,
        key: planStartKey(person.id, planId, startDate),
        person: person.id,
        plan: planId,
        startDate,
        mentor: mentor.id,
        manager: manager.id,
        state: 'Running',
        steps: formatPlanSteps(steps)
      });
      const id = site.add('lead', 'planStarts', cells);
      const start: PlanStart = {
        ...{ id, etag: '', plan: planId, title, state: 'Running', steps },
        ...{ person, startDate, mentor, manager }
      };
      planned.start = start;
      const existing = training.ofPerson(person.id).map(({ now }) => now);
      const days = {
        workdays: new Set(['MO', 'TU', 'WE', 'TH', 'FR'] as const),
        holidays: new Map([...calendar.holidays].map(([day, name]) => [calendarDate(day), name]))
      };
      const { add } = assignmentsOfPlan(start, training.coursesById(), existing, startDate, days);
      for (const draft of add) addAssignment(draft, { by: 'lead', moment }, site, training);
    }
  };
}

/** The learner declares the course, and the mentor confirms it where that is asked for. */
function courseDone(planned: Planned, key: string, { day, moment }: Done, site: DemoSite): void {
  const { entry, training } = planned;
  const { person, mentor } = entry;
  const course = training.course(key);
  const assignment = training.latest(site.userId(person), course.id);
  if (assignment.now.status !== 'Open') return;
  const sceneOf = (by: string): Scene => ({
    current: assignment.now,
    course,
    me: site.user(by),
    today: calendarDate(day)
  });
  const link = {
    url: `https://certificates.contoso.example/${person}-${course.id}`,
    description: course.title
  };
  const certificate: DemoCertificate | undefined = course.proof === 'Certificate' ? { link } : undefined;
  const draft = {
    action: certificate ? 'Certificate' : 'Self-declared',
    learnedOn: calendarDate(day),
    ...{ validUntil: null, certificate: certificate?.link ?? null, files: [], score: null, note: '' }
  } as const;
  const scribe: Scribe = { by: person, moment };
  recordDeclared(assignment, draft, { scene: sceneOf(person), scribe }, certificate, site);
  if (course.proof !== 'Mentor confirmed') return;
  record(assignment, course, confirmation(sceneOf(mentor), ''), { by: mentor, moment }, site);
}

/** Whoever may record it does: the new hire, or the mentor; the manager signs off. */
function stepRecorded(planned: Planned, { key, task }: StarterPlanStep, moment: Date, site: DemoSite): void {
  if (task.kind === 'course') return;
  const { entry, log } = planned;
  const start = startOf(planned);
  const { manager, mentor, person } = entry;
  const by = task.kind === 'signOff' ? manager : task.kind === 'access' ? mentor : person;
  const said = { action: stepActions[task.kind], note: '', me: site.user(by) };
  const row = stepDone(start, key, said, entriesOfStep(log, start, key));
  log.push(addEntry(row, { by, moment }, site));
}

/** Steps that are left out, and access that waits for one of them. */
function undoneKeys({ steps }: StarterPlan, leftOut: readonly string[]): ReadonlySet<string> {
  const undone = new Set(leftOut);
  for (const { key, task } of steps) {
    if (task.kind === 'access' && task.after.some((one) => undone.has(one))) undone.add(key);
  }
  return undone;
}

function stepEvents(planned: Planned, plan: StarterPlan): DemoEvent[] {
  const { entry, calendar } = planned;
  const undone = undoneKeys(plan, entry.leftOut ?? []);
  return plan.steps.flatMap((step, index) => {
    const day = calendar.workingDay(calendar.inDays(step.day - 1 - entry.startDaysAgo));
    if (day >= calendar.today || undone.has(step.key)) return [];
    // What waits for other steps of the same day comes after them.
    const moment = calendar.moment(
      day,
      `1${step.task.kind === 'course' ? 0 : 5}:${String(10 + index).padStart(2, '0')}`
    );
    const { task } = step;
    const act = (site: DemoSite): void =>
      task.kind === 'course'
        ? courseDone(planned, task.course, { day, moment }, site)
        : stepRecorded(planned, step, moment, site);
    return [{ at: moment, act }];
  });
}

/** Somebody begins a plan, and does most of it when it is due. */
export function startEvents(
  entry: DemoStart,
  plan: StarterPlan,
  calendar: DemoCalendar,
  training: DemoTraining
): DemoEvent[] {
  const planned: Planned = { entry, calendar, training, log: [], start: undefined };
  const events = [begun(planned), ...stepEvents(planned, plan)];
  const { finishedDaysAgo } = entry;
  if (finishedDaysAgo === undefined) return events;
  return [
    ...events,
    {
      at: calendar.moment(calendar.inDays(-finishedDaysAgo), '16:30'),
      act: (site) => {
        const cells = cellsOf(planStartsList, { state: 'Finished' });
        site.change('lead', 'planStarts', startOf(planned).id, cells);
      }
    }
  ];
}
