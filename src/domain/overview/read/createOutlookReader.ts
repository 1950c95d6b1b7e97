import { latestRounds } from '../../training/assigning/latestRound';
import type { Course } from '../../training/course';
import { learningItems, type LearningItem } from '../../training/states/myLearning';
import { toldState } from '../../updates/communication';
import type { NoticeSummary } from '../../updates/NoticeRepository';
import { monthsOfPeriod } from '../period';
import type { OutlookFacts, ToldNotice } from '../report/outlook';
import type { AttentionSources } from './AttentionSources';
import type { OutlookQuestion, OutlookReader, OutlookReading } from './OutlookReader';
import { incompleteOf, missingOf, readOf, readPart, type Whole } from './readPart';
import { allIn, endsOn, mergedRows, peopleToCheck } from './trainingRows';

/** What an outlook is read from. */
export type OutlookSources = Pick<AttentionSources, 'notices' | 'communications' | 'heads'> & {
  readonly tasks: Pick<AttentionSources['tasks'], 'open'>;
  readonly assignments: AttentionSources['assignments'];
  readonly courses: AttentionSources['courses'];
};

async function readNotices(
  { notices, communications }: OutlookSources,
  { period, today }: OutlookQuestion
): Promise<Required<Pick<OutlookFacts, 'undecided' | 'rollingOut'>>> {
  const [actBy, named] = await Promise.all([
    notices.onDays('actBy', period),
    notices.onDays('rollsOutOn', period)
  ]);
  const rollingOut = [...named, ...actBy.filter(({ rollsOutOn }) => rollsOutOn === null)];
  const ids = rollingOut.map(({ id }) => id);
  const records = ids.length === 0 ? new Map<number, never>() : await communications.ofNotices(ids);
  const toldOf = (notice: NoticeSummary): ToldNotice => ({
    notice,
    standing: { told: { users: toldState('users', notice, records.get(notice.id) ?? [], today) } }
  });
  return { undecided: actBy, rollingOut: rollingOut.map(toldOf) };
}

interface LearningOutlook {
  readonly learning: readonly LearningItem[];
  readonly courses: readonly Course[];
}

/** What is due or ends in the period, then whether something has taken the place of what ends. */
async function readLearning(
  { assignments, courses }: OutlookSources,
  { period, today }: OutlookQuestion
): Promise<Whole<LearningOutlook>> {
  const months = monthsOfPeriod(period);
  const [open, ending, catalogue, retired] = await Promise.all([
    allIn((...asked) => assignments.openIn(...asked), months),
    allIn((...asked) => assignments.endingIn(...asked), months),
    courses.catalogue(),
    courses.retired()
  ]);
  const found = [...open.rows, ...ending.rows];
  const { people, unchecked } = peopleToCheck(found, new Set(), endsOn(period));
  const records = people.length === 0 ? new Map<number, never>() : await assignments.ofPeople(people);
  const rows = mergedRows(found, records, unchecked);
  const latest = new Set(latestRounds(rows).map(({ id }) => id));
  const wanted = new Set(found.map(({ id }) => id).filter((id) => latest.has(id)));
  const byId = new Map([...retired, ...catalogue].map((course) => [course.id, course]));
  const items = learningItems(rows, byId, today);
  return {
    facts: { learning: items.filter(({ assignment }) => wanted.has(assignment.id)), courses: catalogue },
    isWhole: open.isWhole && ending.isWhole && unchecked.size === 0
  };
}

/** Reads all parts at the same time, so that what they ask for goes out together. */
async function readOutlook(sources: OutlookSources, question: OutlookQuestion): Promise<OutlookReading> {
  const [checklist, updates, training, faq] = await Promise.all([
    readPart('checklist', sources.tasks.open()),
    readPart('updates', readNotices(sources, question)),
    readPart('training', readLearning(sources, question)),
    readPart('faq', sources.heads.dueOn(question.period))
  ]);
  const [tasks, entries] = [readOf(checklist), readOf(faq)];
  return {
    facts: {
      ...(tasks && { tasks }),
      ...readOf(updates),
      ...readOf(training)?.facts,
      ...(entries && { entries })
    },
    missing: missingOf([checklist, updates, training, faq]),
    // The other parts are read whole, however many rows they have.
    incomplete: incompleteOf([training])
  };
}

export function createOutlookReader(sources: OutlookSources): OutlookReader {
  return { read: (question) => readOutlook(sources, question) };
}
