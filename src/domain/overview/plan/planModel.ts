import type { alertSeverities, planRhythms, planSections, planTopics } from '../../../lists/overview';
import type { CalendarDate } from '../../dates/calendarDate';
import type { Person } from '../../people/person';
import type { Reference } from '../../tasks/task';

export type PlanSection = (typeof planSections)[number];
/** How often something is reported or looked at. */
export type PlanRhythm = (typeof planRhythms)[number];
export type PlanTopic = (typeof planTopics)[number];
export type AlertSeverity = (typeof alertSeverities)[number];

/** What somebody answered to a question of the plan. */
export interface PlanAnswerDraft {
  /** Plain text. */
  readonly text: string;
  /** Who does it, where the question asks for somebody. */
  readonly person: Person | null;
  readonly backup: Person | null;
  /** Where the question asks how often. */
  readonly rhythm: PlanRhythm | null;
  /** When to look at the answer again; `null` without a day. */
  readonly reviewOn: CalendarDate | null;
}

export interface PlanAnswer extends PlanAnswerDraft {
  readonly id: number;
  readonly etag: string;
  /** Key of the question (`planQuestions`), or of one that an older version asked. */
  readonly question: string;
  readonly modifiedBy: Person;
  /** ISO 8601 in UTC. */
  readonly modifiedOn: string;
}

/** Something that was decided, is asked of the stakeholders, or may go wrong: what a lead writes into a report. */
export interface PlanNoteDraft {
  readonly topic: PlanTopic;
  readonly title: string;
  readonly text: string;
  /** Who does what follows from it. */
  readonly person: Person | null;
  /** Key of the month or quarter in whose report it stands; `null`: it belongs to the plan alone. */
  readonly period: string | null;
  readonly reviewOn: CalendarDate | null;
}

export interface PlanNote extends PlanNoteDraft {
  readonly id: number;
  readonly etag: string;
  readonly modifiedBy: Person;
  /** ISO 8601 in UTC. */
  readonly modifiedOn: string;
}

/** Something that a tool reports and that is worth somebody's attention. */
export interface AlertDraft {
  readonly title: string;
  /** Where it shows: a page, a mailbox, a channel. */
  readonly source: string;
  readonly severity: AlertSeverity;
  /** Who reacts, and who does when they are away. */
  readonly responder: Person | null;
  readonly backup: Person | null;
  /** Within so many minutes; `null`: nobody has said. */
  readonly withinMinutes: number | null;
  readonly runbook: Reference | null;
  readonly isInUse: boolean;
}

export interface Alert extends AlertDraft {
  readonly id: number;
  readonly etag: string;
}

/** The plan as it stands. */
export interface OperationsPlan {
  readonly answers: readonly PlanAnswer[];
  readonly notes: readonly PlanNote[];
  readonly alerts: readonly Alert[];
}
