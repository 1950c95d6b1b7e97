import type { TaskAttention } from '../attention/tasks';
import { planGaps, type PlanGap } from '../plan/gaps';
import type { AttentionQuestion, AttentionReader, AttentionReading } from './AttentionReader';
import type { AttentionSources, PlanSources, TaskNowSources } from './AttentionSources';
import { readAnswersNow } from './readAnswersNow';
import { readLearningNow } from './readLearningNow';
import { readNoticesNow } from './readNoticesNow';
import { incompleteOf, missingOf, noneBeforeSetUp, readOf, readPart } from './readPart';

async function readTasks({ tasks, calendar }: TaskNowSources): Promise<TaskAttention> {
  const [open, workingCalendar] = await Promise.all([tasks.open(), calendar.workingCalendar()]);
  return { tasks: open, calendar: workingCalendar };
}

async function readPlan(
  { plan, team }: PlanSources,
  { today }: AttentionQuestion
): Promise<readonly PlanGap[]> {
  const [written, people] = await Promise.all([plan.plan(), noneBeforeSetUp(team.team())]);
  return planGaps(written, { team: people, today });
}

/** Reads all parts at the same time, so that what they ask for goes out together. */
async function readAttention(
  sources: AttentionSources,
  question: AttentionQuestion
): Promise<AttentionReading> {
  const [checklist, updates, training, faq, plan] = await Promise.all([
    readPart('checklist', readTasks(sources)),
    readPart('updates', readNoticesNow(sources, question)),
    readPart('training', readLearningNow(sources, question)),
    readPart('faq', readAnswersNow(sources, question)),
    readPart('plan', readPlan(sources, question))
  ]);
  const [tasks, notices, gaps] = [readOf(checklist), readOf(updates), readOf(plan)];
  const [learning, answers] = [readOf(training)?.facts, readOf(faq)?.facts];
  return {
    facts: {
      ...(tasks && { tasks }),
      ...(notices && { notices }),
      ...(learning && { learning }),
      ...(answers && { answers }),
      ...(gaps && { plan: gaps })
    },
    missing: missingOf([checklist, updates, training, faq, plan]),
    // The other parts are read whole, however many rows they have.
    incomplete: incompleteOf([training, faq])
  };
}

export function createAttentionReader(sources: AttentionSources): AttentionReader {
  return { read: (question) => readAttention(sources, question) };
}
