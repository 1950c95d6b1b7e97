import type { CalendarDate } from '../../dates/calendarDate';
import type { PlanGap } from '../plan/gaps';
import { faqReview, searchGaps, unseenVotes, type AnswerAttention } from './answers';
import { cardKinds, urgencies, type AttentionCard } from './card';
import { lateLearners, singleSkills, staleCourses, type LearningAttention } from './learning';
import { undecidedNotices, unaware, usersNotTold, type NoticeAttention } from './notices';
import { planGapsCard } from './planGapsCard';
import { missedTasks, overdueTasks, renewals, type TaskAttention } from './tasks';

/** What is known now. A part that is not set up, or that the reader may not read, is left out: it has no cards. */
export interface AttentionFacts {
  readonly tasks?: TaskAttention;
  readonly notices?: NoticeAttention;
  readonly learning?: LearningAttention;
  readonly answers?: AnswerAttention;
  /** `planGaps`. */
  readonly plan?: readonly PlanGap[];
}

function compare(a: AttentionCard, b: AttentionCard): number {
  return (
    urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
    cardKinds.indexOf(a.kind) - cardKinds.indexOf(b.kind)
  );
}

/** Everything that needs somebody, the most urgent first; empty when nothing does. */
export function attentionCards(facts: AttentionFacts, today: CalendarDate): readonly AttentionCard[] {
  const { tasks, notices, learning, answers, plan } = facts;
  const cards = [
    ...(tasks ? [overdueTasks, missedTasks, renewals].map((card) => card(tasks, today)) : []),
    ...(notices ? [undecidedNotices, unaware, usersNotTold].map((card) => card(notices, today)) : []),
    ...(learning ? [lateLearners, singleSkills, staleCourses].map((card) => card(learning)) : []),
    ...(answers ? [faqReview, unseenVotes, searchGaps].map((card) => card(answers)) : []),
    ...(plan ? [planGapsCard(plan)] : [])
  ];
  return cards.flat().sort(compare);
}
