import type { PlanSection } from './planModel';

/**
 * What an answer consists of.
 *
 * - `text` words
 * - `person` who does it, and who does it while they are away
 * - `rhythm` how often, and words
 * - `team` nothing here: it is answered by the list of the team
 * - `alerts` nothing here: it is answered by the list of alerts
 */
export type AnswerKind = 'text' | 'person' | 'rhythm' | 'team' | 'alerts';

export interface PlanQuestion {
  /** Names the question for ever: rows carry it. */
  readonly key: string;
  readonly section: PlanSection;
  readonly answer: AnswerKind;
  /** A plan without an answer to it has a gap. */
  readonly isRequired: boolean;
}

/** The discovery questions, in the order in which the plan asks them. */
export const planQuestions = [
  { key: 'team', section: 'Team', answer: 'team', isRequired: true },
  { key: 'teamReachedHow', section: 'Team', answer: 'text', isRequired: true },
  { key: 'workOutsideHours', section: 'Team', answer: 'text', isRequired: false },
  { key: 'reportWriter', section: 'Reporting', answer: 'person', isRequired: true },
  { key: 'reportTo', section: 'Reporting', answer: 'text', isRequired: true },
  { key: 'reportWhen', section: 'Reporting', answer: 'rhythm', isRequired: true },
  { key: 'reportHow', section: 'Reporting', answer: 'text', isRequired: true },
  { key: 'updatesWatcher', section: 'Updates', answer: 'person', isRequired: true },
  { key: 'updatesWhen', section: 'Updates', answer: 'rhythm', isRequired: true },
  { key: 'usersToldHow', section: 'Updates', answer: 'text', isRequired: true },
  { key: 'helpDeskToldHow', section: 'Updates', answer: 'text', isRequired: false },
  { key: 'decisionMaker', section: 'Decisions', answer: 'person', isRequired: true },
  { key: 'decisionsWhen', section: 'Decisions', answer: 'rhythm', isRequired: false },
  { key: 'escalation', section: 'Decisions', answer: 'text', isRequired: true },
  { key: 'alerts', section: 'Alerts', answer: 'alerts', isRequired: true }
] as const satisfies readonly PlanQuestion[];

export type PlanQuestionKey = (typeof planQuestions)[number]['key'];

const byKey: ReadonlyMap<string, PlanQuestion> = new Map(
  planQuestions.map((question) => [question.key, question])
);

/** `undefined` for a question that is not asked any more. */
export function planQuestion(key: string): PlanQuestion | undefined {
  return byKey.get(key);
}
