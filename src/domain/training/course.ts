import type { Platform } from '../../lists';
import type { audiences, courseKinds, courseStatuses, obligations, proofs } from '../../lists/training';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import type { Reference } from '../tasks/task';
import type { Question } from './check/question';

export type Audience = (typeof audiences)[number];
export type CourseKind = (typeof courseKinds)[number];
export type CourseStatus = (typeof courseStatuses)[number];
export type Obligation = (typeof obligations)[number];
/** What shows that somebody has learned something, the weakest first. */
export type Proof = (typeof proofs)[number];

/**
 * That a course has to be taken again and again.
 *
 * - `together` rounds are due on the same days for everybody: on `from`, and every so many months after it
 * - `each` so many months after the person has done it
 */
export type Repeat =
  | { readonly kind: 'together'; readonly every: number; readonly from: CalendarDate }
  | { readonly kind: 'each'; readonly every: number };

/** Everything that people write of a course. */
export interface CourseDraft {
  readonly title: string;
  readonly kind: CourseKind;
  /** `null`: people are told by somebody, or the material is not there yet. */
  readonly material: Reference | null;
  /** HTML as stored: sanitise it before showing. `null` when nothing is written. */
  readonly summary: string | null;
  readonly audiences: readonly Audience[];
  /** Empty: all. */
  readonly platforms: readonly Platform[];
  /** Ids of the skills that it teaches. */
  readonly skills: readonly number[];
  readonly minutes: number | null;
  readonly obligation: Obligation;
  /** What a completion needs at least. */
  readonly proof: Proof;
  /** Working days that people have from when it is assigned; suggested, and `null` without a date. */
  readonly dueDays: number | null;
  /** `null`: it is taken once. */
  readonly repeat: Repeat | null;
  readonly owner: Person | null;
  /** Months until somebody has to look at it again. */
  readonly reviewEvery: number;
  readonly questions: readonly Question[];
  /** Keys of notices. */
  readonly notices: readonly string[];
}

/** Which completions of a course count. */
export interface CourseVersion {
  /** From 1; rises when the material changes. */
  readonly version: number;
  /** Completions of earlier versions have to be renewed. */
  readonly countsFrom: number;
  /** By when; `null` without a date. */
  readonly renewBy: CalendarDate | null;
}

/** A course of the catalogue. */
export interface Course extends CourseDraft, CourseVersion {
  readonly id: number;
  readonly etag: string;
  readonly status: CourseStatus;
  readonly verifiedOn: CalendarDate | null;
  readonly verifiedBy: Person | null;
  /** ISO 8601 in UTC: reports after it wait for the owner. `null`: all of them. */
  readonly reportsSeenOn: string | null;
  readonly sourceKey: string | null;
  readonly starterTag: string | null;
  /** ISO 8601 in UTC. */
  readonly modifiedOn: string;
  readonly modifiedBy: Person;
}

/** That somebody found the material right, or made a new version of it. */
export interface CourseEvent {
  readonly action: 'Verified' | 'New version';
  /** The version that was found right, or is new. */
  readonly version: number;
  /** Completions of earlier versions no longer count. */
  readonly mustRenew: boolean;
  /** What was found, or what is new. */
  readonly note: string;
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly on: string;
}
