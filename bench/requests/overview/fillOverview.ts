import { createOverviewRepositories } from '../../../src/data/overview/createOverviewRepositories';
import { addMonths, type CalendarDate } from '../../../src/domain/dates/calendarDate';
import type { PlanAnswerDraft } from '../../../src/domain/overview/plan/planModel';
import { planQuestions } from '../../../src/domain/overview/plan/questions';
import type { Person } from '../../../src/domain/people/person';
import { fillEntries } from '../faq/fillFaq';
import { fillTeam } from '../feed/fillFeed';
import { fillRecurring } from '../fill';
import type { BenchSite } from '../site';
import { fillCourses, meetPeople } from '../training/fillTraining';
import { titleOf } from '../words';
import { entries, fillMonths, recurringTasks, type Team } from './fillMonths';
import { today, workedMonths } from './months';

/** Courses that somebody learns, and people who have all of them in the history. */
const coursesOfLearner = 20;
const alerts = 12;
const notesOfReport = 8;
/** Of so many entries, the review of one has passed. */
const dueOf = 20;

function answerOf(
  kind: (typeof planQuestions)[number]['answer'],
  person: Person
): PlanAnswerDraft | undefined {
  const empty = { text: '', person: null, backup: null, rhythm: null, reviewOn: addMonths(today, 6) };
  if (kind === 'text')
    return { ...empty, text: 'By the channel of the team, and by telephone when it cannot wait.' };
  if (kind === 'person') return { ...empty, person };
  if (kind === 'rhythm') return { ...empty, text: 'On the first working day.', rhythm: 'Every month' };
  return undefined;
}

/** The plan of the team, and what a lead wrote into the report of that month. */
async function fillPlan(site: BenchSite, person: Person, period: string): Promise<void> {
  const { plan } = createOverviewRepositories(site.page(), () => site.now());
  for (const { key, answer } of planQuestions) {
    const draft = answerOf(answer, person);
    if (draft) await plan.answer(key, draft, null);
  }
  for (let index = 0; index < notesOfReport; index++) {
    const topic = index % 2 === 0 ? 'Decision' : 'Ask';
    await plan.addNote({ topic, title: titleOf(index), text: '', person, period, reviewOn: null });
  }
  for (let index = 0; index < alerts; index++) {
    const alert = {
      title: titleOf(index),
      source: 'A mailbox',
      severity: 'High',
      responder: person
    } as const;
    await plan.addAlert({ ...alert, backup: null, withinMinutes: 60, runbook: null, isInUse: true });
  }
}

function reviewOn(index: number): CalendarDate {
  return addMonths(today, index % dueOf === 0 ? -1 : 5);
}

/**
 * A team of ten whose present is always the same, and a history of as many rows in each of four lists: the log, acknowledgements
 * (of a tenth as many notices), assignments, votes.
 */
export async function fillOverview(site: BenchSite, rows: number, report: string): Promise<void> {
  const { team, ids } = fillTeam(site);
  const people = team.map(({ name, email }, index) => ({ id: ids[index] ?? 0, name, email }));
  const learners = meetPeople(site, Math.max(1, rows / coursesOfLearner));
  fillRecurring(site, recurringTasks);
  fillCourses(site);
  fillEntries(site, entries, reviewOn);
  const working: Team = { people, callers: team, learners };
  fillMonths(site, workedMonths(rows), working);
  const [first] = people;
  if (first) await fillPlan(site, first, report);
}
