import type { alertsList, ChoiceOf, operationsPlanList } from '../../../src/lists';
import type { DemoLink } from '../model';
import type { DemoAct } from '../updates/model';

type Plan = typeof operationsPlanList;

/** What the team answered to a question of the plan. People are keys of the site, or addresses of the directory. */
export interface DemoAnswer extends DemoAct {
  readonly question: string;
  readonly text?: string;
  readonly person?: string;
  readonly backup?: string;
  readonly rhythm?: NonNullable<ChoiceOf<Plan, 'rhythm'>>;
  readonly reviewInDays?: number;
}

/** What was decided, is asked of the stakeholders, or may go wrong. */
export interface DemoNote {
  readonly topic: Exclude<ChoiceOf<Plan, 'kind'>, 'Answer'>;
  readonly title: string;
  readonly text: string;
  readonly by: string;
  readonly person?: string;
  readonly reviewInDays?: number;
  /** In the report of the month before so many months, 0 for this one; or in the plan alone, since so many days. */
  readonly stands: { readonly monthsAgo: number } | { readonly daysAgo: number };
}

export interface DemoAlert extends DemoAct {
  readonly title: string;
  readonly source: string;
  readonly severity: ChoiceOf<typeof alertsList, 'severity'>;
  readonly responder: string;
  readonly backup?: string;
  readonly withinMinutes: number;
  readonly runbook?: DemoLink;
}
