import type { CalendarDate } from '../../dates/calendarDate';
import type { TeamEntry } from '../../updates/TeamRepository';
import { isInTeam, teamRoles, type TeamRole } from '../../updates/team';
import { answeredQuestions, answerProblems, type AnsweredQuestion } from './answers';
import type { Alert, OperationsPlan } from './planModel';
import type { PlanQuestion } from './questions';

export type AlertGap = 'responder' | 'backup' | 'within' | 'runbook';

/**
 * Something that the plan does not say, or that is no longer so.
 *
 * - `unanswered` nobody has answered a question that needs an answer; `incomplete`: not as it asks
 * - `reviewDue` the day to look at an answer again has come
 * - `left` who is named is not in the team (any more); `noBackup`: nobody takes over
 * - `emptyTeam`, `roleMissing`, `aloneInTeam` about the team; `noAlerts`, `alert` about what is worth reacting to
 */
export type PlanGap =
  | { readonly kind: 'unanswered' | 'incomplete' | 'noBackup'; readonly question: PlanQuestion }
  | { readonly kind: 'reviewDue'; readonly question: PlanQuestion; readonly since: CalendarDate }
  | { readonly kind: 'left'; readonly question: PlanQuestion; readonly name: string }
  | { readonly kind: 'emptyTeam' | 'noAlerts' }
  | { readonly kind: 'roleMissing'; readonly role: TeamRole }
  | { readonly kind: 'aloneInTeam'; readonly entry: TeamEntry }
  | { readonly kind: 'alert'; readonly alert: Alert; readonly missing: readonly AlertGap[] }
  | { readonly kind: 'alertLeft'; readonly alert: Alert; readonly name: string };

interface PlanContext {
  readonly team: readonly TeamEntry[];
  readonly today: CalendarDate;
}

function teamGaps(present: readonly TeamEntry[]): readonly PlanGap[] {
  if (present.length === 0) return [{ kind: 'emptyTeam' }];
  const played = new Set(present.flatMap(({ roles }) => roles));
  const ids = new Set(present.map(({ person }) => person.id));
  const isAlone = ({ backup, person }: TeamEntry): boolean =>
    backup === null || backup.id === person.id || !ids.has(backup.id);
  return [
    ...teamRoles.filter((role) => !played.has(role)).map((role) => ({ kind: 'roleMissing', role }) as const),
    ...present.filter(isAlone).map((entry) => ({ kind: 'aloneInTeam', entry }) as const)
  ];
}

function answerGaps(
  { question, answer }: AnsweredQuestion,
  isPresent: (id: number) => boolean,
  today: CalendarDate
): readonly PlanGap[] {
  if (question.answer === 'team' || question.answer === 'alerts') return [];
  if (answer === null) return question.isRequired ? [{ kind: 'unanswered', question }] : [];
  if (answerProblems(question, answer).length > 0) return [{ kind: 'incomplete', question }];
  const named = [answer.person, answer.backup].flatMap((person) => person ?? []);
  const isAlone = question.answer === 'person' && answer.backup === null;
  return [
    ...named
      .filter(({ id }) => !isPresent(id))
      .map(({ name }) => ({ kind: 'left', question, name }) as const),
    ...(isAlone ? [{ kind: 'noBackup', question } as const] : []),
    ...(answer.reviewOn !== null && answer.reviewOn <= today
      ? [{ kind: 'reviewDue', question, since: answer.reviewOn } as const]
      : [])
  ];
}

/** What an alert does not say: without it, whoever sees it does not know what to do. */
export function alertGaps({ responder, backup, withinMinutes, runbook }: Alert): readonly AlertGap[] {
  return [
    ...(responder === null ? (['responder'] as const) : []),
    ...(backup === null || backup.id === responder?.id ? (['backup'] as const) : []),
    ...(withinMinutes === null ? (['within'] as const) : []),
    ...(runbook === null ? (['runbook'] as const) : [])
  ];
}

function gapsOfAlerts(alerts: readonly Alert[], isPresent: (id: number) => boolean): readonly PlanGap[] {
  const inUse = alerts.filter((alert) => alert.isInUse);
  if (inUse.length === 0) return [{ kind: 'noAlerts' }];
  return inUse.flatMap((alert): readonly PlanGap[] => {
    const missing = alertGaps(alert);
    const left = [alert.responder, alert.backup].flatMap((person) =>
      person && !isPresent(person.id) ? [{ kind: 'alertLeft', alert, name: person.name } as const] : []
    );
    return [...(missing.length > 0 ? [{ kind: 'alert', alert, missing } as const] : []), ...left];
  });
}

/** Everything that the plan lacks: about the team, then question by question, then about alerts. */
export function planGaps(plan: OperationsPlan, context: PlanContext): readonly PlanGap[] {
  const present = context.team.filter((entry) => isInTeam(entry, context.today));
  const ids = new Set(present.map(({ person }) => person.id));
  // Before there is a team, nobody has left it.
  const isPresent = (id: number): boolean => present.length === 0 || ids.has(id);
  return [
    ...teamGaps(present),
    ...answeredQuestions(plan.answers).flatMap((one) => answerGaps(one, isPresent, context.today)),
    ...gapsOfAlerts(plan.alerts, isPresent)
  ];
}
