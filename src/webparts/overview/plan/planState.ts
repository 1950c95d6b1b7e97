import type { CalendarDate } from '../../../domain/dates/calendarDate';
import {
  answeredQuestions,
  answerProblems,
  type AnsweredQuestion
} from '../../../domain/overview/plan/answers';
import { planGaps, type PlanGap } from '../../../domain/overview/plan/gaps';
import type { OperationsPlan } from '../../../domain/overview/plan/planModel';
import { isInTeam } from '../../../domain/updates/team';
import type { TeamEntry } from '../../../domain/updates/TeamRepository';
import type { OverviewReader } from '../model/reader';

export interface QuestionState extends AnsweredQuestion {
  readonly isAnswered: boolean;
  readonly gaps: readonly PlanGap[];
}

/** The plan as one reader sees it. */
export interface PlanState {
  readonly questions: readonly QuestionState[];
  /** Who is in the team on that day. */
  readonly team: readonly TeamEntry[];
  /** Of everything; empty for those who cannot close them. */
  readonly gaps: readonly PlanGap[];
  readonly answered: number;
}

function keyOf(gap: PlanGap): string {
  switch (gap.kind) {
    case 'emptyTeam':
    case 'roleMissing':
    case 'aloneInTeam':
      return 'team';
    case 'noAlerts':
    case 'alert':
    case 'alertLeft':
      return 'alerts';
    default:
      return gap.question.key;
  }
}

function isAnswered(
  { question, answer }: AnsweredQuestion,
  plan: OperationsPlan,
  present: readonly TeamEntry[]
): boolean {
  if (question.answer === 'team') return present.length > 0;
  if (question.answer === 'alerts') return plan.alerts.some((alert) => alert.isInUse);
  return answer !== null && answerProblems(question, answer).length === 0;
}

export function planState(
  plan: OperationsPlan,
  { team, isTeam }: Pick<OverviewReader, 'team' | 'isTeam'>,
  today: CalendarDate
): PlanState {
  const present = team.filter((entry) => isInTeam(entry, today));
  const gaps = isTeam ? planGaps(plan, { team, today }) : [];
  const questions = answeredQuestions(plan.answers).map((one) => ({
    ...one,
    isAnswered: isAnswered(one, plan, present),
    gaps: gaps.filter((gap) => keyOf(gap) === one.question.key)
  }));
  return {
    questions,
    team: present,
    gaps,
    answered: questions.filter((one) => one.isAnswered).length
  };
}
