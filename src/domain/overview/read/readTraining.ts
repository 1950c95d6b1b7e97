import { addDays, addMonths } from '../../dates/calendarDate';
import type { Days } from '../../dates/days';
import type { Assignment } from '../../training/assignment';
import { planProgress } from '../../training/plans/planProgress';
import { skillCoverage } from '../../training/skills/skillCoverage';
import { learningItems } from '../../training/states/myLearning';
import type { TrainingFacts } from '../figures/training';
import { monthsOfPeriod, type Period } from '../period';
import type { PeriodQuestion } from './PeriodReader';
import type { TrainingSources } from './PeriodSources';
import type { Whole } from './readPart';
import { coursesInUse, doubtingNotices, staleQueue } from './staleQueue';
import {
  allIn,
  endedBefore,
  mergedRows,
  monthsLookedBack,
  noRows,
  peopleToCheck,
  presentIn
} from './trainingRows';

/** A plan that was finished in the period began at most so long before. */
function startDays({ last }: Period): Days {
  return { first: addDays(addMonths(last, -12), 1), last };
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
  const { people, unchecked } = peopleToCheck(found, new Set(known), endedBefore(today));
  const wanted = [...new Set([...known, ...people])];
  const starts = first.starts.map(({ id }) => id);
  const inUse = coursesInUse(first.catalogue).map(({ id }) => id);
  const doubting = doubtingNotices(first.doubts);
  const [records, log, reports, notices] = await Promise.all([
    wanted.length === 0 ? new Map<number, never>() : sources.assignments.ofPeople(wanted),
    starts.length === 0 ? undefined : sources.completions.ofPlanStarts(starts),
    withMoment && inUse.length > 0 ? sources.reports.ofCourses(inUse) : new Map<number, never>(),
    doubting.length === 0 ? new Map<number, never>() : sources.notices.summaries(doubting)
  ]);
  return { records, log, reports, notices, unchecked };
}

function idsOf(rows: readonly Assignment[]): ReadonlySet<number> {
  return new Set(rows.map(({ id }) => id));
}

/** What the tracker's figures of the period need: its rows, then what belongs to them. */
export async function readTraining(
  sources: TrainingSources,
  question: PeriodQuestion
): Promise<Whole<TrainingFacts>> {
  const { today, withMoment } = question;
  const first = await readFirst(sources, question);
  const second = await readSecond(sources, first, question);
  const { courses, calendar, team } = first;
  const found = [...first.due, ...first.ending, ...first.open];
  const items = learningItems(mergedRows(found, second.records, second.unchecked), courses, today);
  const [due, ending, open] = [idsOf(first.due), idsOf(first.ending), idsOf(first.open)];
  const inTeam = new Set(team);
  const inUse = coursesInUse(first.catalogue);
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
    queue: withMoment ? staleQueue(inUse, { ...first, ...second }, question) : []
  };
  return { facts, isWhole: first.isWhole && second.unchecked.size === 0 };
}
