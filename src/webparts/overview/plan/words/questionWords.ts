import type { PlanQuestionKey } from '../../../../domain/overview/plan/questions';

type Strings = IOverviewWebPartStrings;

const names: Readonly<Record<PlanQuestionKey, keyof Strings>> = {
  team: 'QuestionTeam',
  teamReachedHow: 'QuestionTeamReachedHow',
  workOutsideHours: 'QuestionWorkOutsideHours',
  reportWriter: 'QuestionReportWriter',
  reportTo: 'QuestionReportTo',
  reportWhen: 'QuestionReportWhen',
  reportHow: 'QuestionReportHow',
  updatesWatcher: 'QuestionUpdatesWatcher',
  updatesWhen: 'QuestionUpdatesWhen',
  usersToldHow: 'QuestionUsersToldHow',
  helpDeskToldHow: 'QuestionHelpDeskToldHow',
  decisionMaker: 'QuestionDecisionMaker',
  decisionsWhen: 'QuestionDecisionsWhen',
  escalation: 'QuestionEscalation',
  alerts: 'QuestionAlerts'
};

const hints: Readonly<Record<PlanQuestionKey, keyof Strings>> = {
  team: 'QuestionTeamHint',
  teamReachedHow: 'QuestionTeamReachedHowHint',
  workOutsideHours: 'QuestionWorkOutsideHoursHint',
  reportWriter: 'QuestionReportWriterHint',
  reportTo: 'QuestionReportToHint',
  reportWhen: 'QuestionReportWhenHint',
  reportHow: 'QuestionReportHowHint',
  updatesWatcher: 'QuestionUpdatesWatcherHint',
  updatesWhen: 'QuestionUpdatesWhenHint',
  usersToldHow: 'QuestionUsersToldHowHint',
  helpDeskToldHow: 'QuestionHelpDeskToldHowHint',
  decisionMaker: 'QuestionDecisionMakerHint',
  decisionsWhen: 'QuestionDecisionsWhenHint',
  escalation: 'QuestionEscalationHint',
  alerts: 'QuestionAlertsHint'
};

/** The question in full words. */
export function questionName(strings: Strings, key: string): string {
  return key in names ? strings[names[key as PlanQuestionKey]] : key;
}

/** What a good answer says. */
export function questionHint(strings: Strings, key: string): string {
  return key in hints ? strings[hints[key as PlanQuestionKey]] : '';
}
