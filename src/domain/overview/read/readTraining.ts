import { addDays, addMonths, dayInTimeZone, type CalendarDate } from '../../dates/calendarDate';
import type { Days } from '../../dates/days';
import { doubtsAbout } from '../../faq/review/entryDoubt';
import type { Assignment } from '../../training/assignment';
import type { Course } from '../../training/course';
import { planProgress } from '../../training/plans/planProgress';
import { skillCoverage } from '../../training/skills/skillCoverage';
import { courseQueue } from '../../training/stale/courseQueue';
import type { StaleFacts } from '../../training/stale/staleness';
import { learningItems } from '../../training/states/myLearning';
import type { TeamEntry } from '../../updates/TeamRepository';
import type { TrainingFacts } from '../figures/training';
import { monthsOfPeriod, type Period } from '../period';
import type { PeriodQuestion } from './PeriodReader';
import type { TrainingSources } from './PeriodSources';
import { allIn, monthsLookedBack, noRows, peopleToCheck } from './trainingRows';

/** Facts, and whether nothing of them is lacking. */
export interface TrainingReading {
  readonly facts: TrainingFacts;
  readonly isWhole: boolean;
}

/** A plan that was finished in the period began at most so long before. */
function startDays({ last }: Period): Days {
  return { first: addDays(addMonths(last, -12), 1), last };
}

function presentIn(team: readonly TeamEntry[], today: CalendarDate): readonly number[] {
  const isPresent = ({ from, until }: TeamEntry): boolean =>
    (from === null || from <= today) && (until === null || until >= today);
  return team.filter(isPresent).map(({ person }) => person.id);
}

/** What belongs to the period, and with `withMoment` to today: the first round trip. */
async function readFirst(sources: TrainingSources, { period, today, withMoment }: PeriodQuestion) {
  const { assignments, courses } = sources;
  const months = monthsOfPeriod(period);
  const back = monthsLookedBack(today);
  const openIn: typeof assignments.openIn = (...asked) => assignments.openIn(...asked);
  const endingIn: typeof assignments.endingIn = (...asked) => assignments.endingIn(...asked);
  const [due, ending, open, ended, starts, catalogue, retired, calendar, moment] = await Promise.all([
    allIn((...asked) => assignments.dueIn(...asked), months),
    allIn(endingIn, months),
    withMoment ? allIn(openIn, back.open) : noRows,
    withMoment ? allIn(endingIn, back.ending) : noRows,
    sources.planStarts.startedOn(startDays(period)),
    courses.catalogue(),
    // What people did once keeps its name, and its skill.
    courses.retired(),
    sources.calendar.workingCalendar(),
    withMoment
      ? Promise.all([sources.skills.skills(), sources.team.team(), sources.doubts.ofTargets('course')])
      : undefined
  ]);
  const [skills = [], team = [], doubts = []] = moment ?? [];
  const isWhole = [due, ending, open, ended].every((one) => one.isWhole);
  return {
    due: due.rows,
    ending: ending.rows,
    open: [...open.rows, ...ended.rows],
    starts: starts.filter(({ state }) => state !== 'Stopped'),
    catalogue,
    courses: new Map([...retired, ...catalogue].map((course) => [course.id, course])),
    calendar,
    skills,
    team: presentIn(team, today),
    doubts,
    isWhole
  };
}

type First = Awaited<ReturnType<typeof readFirst>>;

/** What belongs to what was found: records of people, logs of plans, reports and notices about courses. */
async function readSecond(sources: TrainingSources, first: First, { today, withMoment }: PeriodQuestion) {
  const known = [...first.team, ...first.starts.map(({ person }) => person.id)];
  const found = [...first.due, ...first.ending, ...first.open];
  const { people, unchecked } = peopleToCheck(found, new Set(known), today);
  const wanted = [...new Set([...known, ...people])];
  const starts = first.starts.map(({ id }) => id);
  const inUse = first.catalogue.filter(({ status }) => status === 'In use').map(({ id }) => id);
  const notices = [...new Set(first.doubts.map(({ noticeId }) => noticeId))].filter((id) => id !== 0);
  const [records, log, reports, summaries] = await Promise.all([
    wanted.length === 0 ? undefined : sources.assignments.ofPeople(wanted),
    starts.length === 0 ? undefined : sources.completions.ofPlanStarts(starts),
    withMoment && inUse.length > 0 ? sources.reports.ofCourses(inUse) : undefined,
    notices.length === 0 ? undefined : sources.notices.summaries(notices)
  ]);
  return { records, log, reports, summaries, unchecked };
}

type Second = Awaited<ReturnType<typeof readSecond>>;

function queueOf(first: First, second: Second, { today, timeZone }: PeriodQuestion): TrainingFacts['queue'] {
  const dayOf = (instant: string): CalendarDate => dayInTimeZone(new Date(instant), timeZone);
  const doubts = doubtsAbout('course', first.doubts, { notices: second.summaries ?? new Map(), dayOf });
  const factsOf = ({ id }: Course): StaleFacts => ({
    doubt: doubts.get(id),
    reports: second.reports?.get(id) ?? [],
    dayOf
  });
  const inUse = first.catalogue.filter(({ status }) => status === 'In use');
  return courseQueue(inUse, factsOf, 'everybody', today);
}

function idsOf(rows: readonly Assignment[]): ReadonlySet<number> {
  return new Set(rows.map(({ id }) => id));
}

/** What the tracker's figures of the period need: its rows, then what belongs to them. */
export async function readTraining(
  sources: TrainingSources,
  question: PeriodQuestion
): Promise<TrainingReading> {
  const { today, withMoment } = question;
  const first = await readFirst(sources, question);
  const second = await readSecond(sources, first, question);
  const { courses, calendar, team } = first;
  const records = [...(second.records?.values() ?? [])].flat();
  const rows = new Map(
    [...first.due, ...first.ending, ...first.open, ...records].map((row) => [row.id, row])
  );
  second.unchecked.forEach((id) => rows.delete(id));
  const items = learningItems([...rows.values()], courses, today);
  const [due, ending, open] = [idsOf(first.due), idsOf(first.ending), idsOf(first.open)];
  const inTeam = new Set(team);
  const inUse = first.catalogue.filter(({ status }) => status === 'In use');
  const taught = new Set(inUse.flatMap(({ skills }) => skills));
  const ofTeam = items.filter(({ assignment }) => inTeam.has(assignment.person.id));
  const facts: TrainingFacts = {
    due: items.filter(({ assignment }) => due.has(assignment.id)),
    open: items.filter(({ assignment }) => open.has(assignment.id)),
    ending: items.filter(({ assignment }) => ending.has(assignment.id)),
    starts: first.starts.map((start) => {
      const own = items.filter(({ assignment }) => assignment.person.id === start.person.id);
      const log = second.log?.get(start.id) ?? [];
      return { start, progress: planProgress(start, own, log, today, calendar) };
    }),
    skills: withMoment ? skillCoverage(first.skills, taught, ofTeam, today) : [],
    courses: inUse,
    queue: withMoment ? queueOf(first, second, question) : []
  };
  return { facts, isWhole: first.isWhole && second.unchecked.size === 0 };
}
