import type { ChoiceOf } from '../../lists';
import type { planStartsList } from '../../lists/training';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import type { Audience, CourseStatus } from './course';

/**
 * What a step of a plan asks for.
 *
 * - `course` a course, which is assigned to the person when the plan starts
 * - `action` anything else that the person does: meet the help desk, watch a roll-out
 * - `access` a right that is granted only when the steps of `after` are done
 * - `signOff` the manager confirms how far the person has come
 */
export type PlanStepTask =
  | { readonly kind: 'course'; readonly course: number }
  | { readonly kind: 'action' }
  | { readonly kind: 'access'; readonly after: readonly string[] }
  | { readonly kind: 'signOff' };

export interface PlanStep {
  /** Names the step within the plan: small letters, digits and hyphens. */
  readonly key: string;
  /** 1 is the first day. */
  readonly day: number;
  readonly title: string;
  readonly task: PlanStepTask;
}

/** A template of what people do who join. */
export interface PlanDraft {
  readonly title: string;
  readonly audiences: readonly Audience[];
  readonly owner: Person | null;
  /** HTML as stored: sanitise it before showing. `null` when nothing is written. */
  readonly welcome: string | null;
  readonly steps: readonly PlanStep[];
}

export interface Plan extends PlanDraft {
  readonly id: number;
  readonly etag: string;
  readonly status: CourseStatus;
  readonly sourceKey: string | null;
  readonly starterTag: string | null;
  /** ISO 8601 in UTC. */
  readonly modifiedOn: string;
  readonly modifiedBy: Person;
}

export type PlanStartState = ChoiceOf<typeof planStartsList, 'state'>;

/** Who begins a plan, when, and who looks after them. */
export interface PlanStartDraft {
  readonly person: Person;
  /** The first day: a date, whatever the time zone. */
  readonly startDate: CalendarDate;
  readonly mentor: Person | null;
  readonly manager: Person | null;
}

/** One person's way through a plan. */
export interface PlanStart extends PlanStartDraft {
  readonly id: number;
  readonly etag: string;
  /** Id of the plan; `null` when it was deleted. */
  readonly plan: number | null;
  /** Title of the plan at that time. */
  readonly title: string;
  readonly state: PlanStartState;
  /** As they stood in the plan when it was started. */
  readonly steps: readonly PlanStep[];
}

/** Unique: two clicks start a plan once. */
export function planStartKey(personId: number, planId: number, startDate: CalendarDate): string {
  return `${personId}|${planId}|${startDate}`;
}
