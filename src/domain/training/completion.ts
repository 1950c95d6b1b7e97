import type { ChoiceOf } from '../../lists';
import type { completionsList } from '../../lists/training';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import type { EvidenceFile } from '../tasks/completion';
import type { LogFile, Reference } from '../tasks/task';

export type CompletionAction = ChoiceOf<typeof completionsList, 'action'>;

/** What a learner says of themselves. */
export type Declaration = Extract<CompletionAction, 'Self-declared' | 'Certificate'>;

/** What is done about a step of a plan that is no course. */
export type StepAction = Extract<CompletionAction, 'Step done' | 'Signed off' | 'Access granted'>;

/** The result of a check of understanding: right answers at the first try, of all. */
export interface Score {
  readonly right: number;
  readonly of: number;
}

/** What a learner hands in. */
export interface DeclarationDraft {
  readonly action: Declaration;
  /** Today or before: people often come to say so later. */
  readonly learnedOn: CalendarDate;
  /** Last day on which the certificate counts; `null` without an end, and for what has none. */
  readonly validUntil: CalendarDate | null;
  readonly certificate: Reference | null;
  readonly files: readonly EvidenceFile[];
  readonly score: Score | null;
  readonly note: string;
}

/** What a row of the log is about: an assigned course, or a step of somebody's plan. */
export type CompletionSubject =
  | { readonly kind: 'course'; readonly assignment: number; readonly course: number }
  | { readonly kind: 'step'; readonly start: number; readonly step: string };

/** One event. `by` and `on` are SharePoint's own Created By and Created: nobody can type them. */
export interface CompletionEntry {
  readonly id: number;
  readonly subject: CompletionSubject;
  readonly learner: Person;
  readonly action: CompletionAction;
  /** Of the assignment at that time; how often a step was begun again. */
  readonly cycle: number;
  /** Of the course; `null` for steps. */
  readonly version: number | null;
  readonly learnedOn: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly certificate: Reference | null;
  /** Only read for one assignment; empty otherwise. */
  readonly files: readonly LogFile[];
  readonly score: Score | null;
  readonly note: string;
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly on: string;
}
