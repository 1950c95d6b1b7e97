import { skillCoverage } from '../../training/skills/skillCoverage';
import { learningItems } from '../../training/states/myLearning';
import type { LearningAttention } from '../attention/learning';
import type { AttentionQuestion } from './AttentionReader';
import type { LearningSources } from './AttentionSources';
import { noneBeforeSetUp, type Whole } from './readPart';
import { coursesInUse, doubtingNotices, staleQueue } from './staleQueue';
import { allIn, endedBefore, mergedRows, monthsLookedBack, peopleToCheck, presentIn } from './trainingRows';

/** What is open or has ended, and what there is to learn: the first round trip. */
async function readFirst(sources: LearningSources, { today }: AttentionQuestion) {
  const { assignments, courses } = sources;
  const back = monthsLookedBack(today);
  const [open, ended, catalogue, retired, skills, team, doubts] = await Promise.all([
    allIn((...asked) => assignments.openIn(...asked), back.open),
    allIn((...asked) => assignments.endingIn(...asked), back.ending),
    courses.catalogue(),
    // What people did once keeps its skill.
    courses.retired(),
    sources.skills.skills(),
    noneBeforeSetUp(sources.team.team()),
    noneBeforeSetUp(sources.doubts.ofTargets('course'))
  ]);
  return {
    rows: [...open.rows, ...ended.rows],
    isWhole: open.isWhole && ended.isWhole,
    courses: new Map([...retired, ...catalogue].map((course) => [course.id, course])),
    inUse: coursesInUse(catalogue),
    skills,
    team: presentIn(team, today),
    doubts
  };
}

type First = Awaited<ReturnType<typeof readFirst>>;

/** What belongs to that: records of people, reports and notices about courses. */
async function readSecond(sources: LearningSources, first: First, { today }: AttentionQuestion) {
  const { people, unchecked } = peopleToCheck(first.rows, new Set(first.team), endedBefore(today));
  const wanted = [...first.team, ...people];
  const inUse = first.inUse.map(({ id }) => id);
  const doubting = doubtingNotices(first.doubts);
  const [records, reports, notices] = await Promise.all([
    wanted.length === 0 ? new Map<number, never>() : sources.assignments.ofPeople(wanted),
    inUse.length === 0 ? new Map<number, never>() : sources.reports.ofCourses(inUse),
    doubting.length === 0 ? new Map<number, never>() : sources.notices.summaries(doubting)
  ]);
  return { records, reports, notices, unchecked };
}

/** What the tracker's cards need. */
export async function readLearningNow(
  sources: LearningSources,
  question: AttentionQuestion
): Promise<Whole<LearningAttention>> {
  const { today } = question;
  const first = await readFirst(sources, question);
  const second = await readSecond(sources, first, question);
  const rows = mergedRows(first.rows, second.records, second.unchecked);
  const items = learningItems(rows, first.courses, today);
  const open = new Set(first.rows.map(({ id }) => id));
  const inTeam = new Set(first.team);
  const ofTeam = items.filter(({ assignment }) => inTeam.has(assignment.person.id));
  const taught = new Set(first.inUse.flatMap(({ skills }) => skills));
  return {
    facts: {
      open: items.filter(({ assignment }) => open.has(assignment.id)),
      skills: skillCoverage(first.skills, taught, ofTeam, today),
      queue: staleQueue(first.inUse, { ...first, ...second }, question)
    },
    isWhole: first.isWhole && second.unchecked.size === 0
  };
}
