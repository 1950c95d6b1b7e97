import type { ChoiceOf, FocusArea, Platform, tasksList } from '../../src/lists';
import type { Day } from './day';
import type { DemoCalendar } from './DemoCalendar';
import type { DemoRule } from './rules';

export type Kind = ChoiceOf<typeof tasksList, 'kind'>;

export interface DemoLink {
  readonly url: string;
  readonly description: string;
}

export interface DemoFile {
  readonly name: string;
  readonly text: string;
}

/** What a task of the demo team says. People are keys of `people`. */
export interface DemoTask {
  readonly title: string;
  readonly kind: Kind;
  readonly area: FocusArea;
  readonly owner?: string;
  readonly backup?: string;
  readonly minutes?: number;
  readonly platforms?: readonly Platform[];
  readonly instructions?: string;
  readonly reference?: DemoLink;
}

/** Days are counted from the one on which the demo is made. */
export interface OneTimeTask extends DemoTask {
  /** When somebody wrote it. */
  readonly addedDaysAgo?: number;
  /** The owner where nothing else is said. */
  readonly addedBy?: string;
  /** Of what was not typed by hand. */
  readonly sourceKey?: string;
  readonly dueInDays?: number;
  /** Its date was moved, after it had passed. */
  readonly moved?: {
    readonly by: string;
    readonly fromInDays: number;
    readonly daysAgo: number;
    readonly note: string;
  };
  readonly done?: { readonly by: string; readonly daysAgo: number; readonly note?: string };
}

/** What was recorded for a step: the value, and why it is amber or red. */
export type DemoValue = string | readonly [value: string, note: string];

/** How somebody did an occurrence. Nothing said: in time, by the owner, with the usual values. */
export interface DemoDone {
  readonly kind: 'done' | 'waiting';
  readonly by?: string;
  /** Working days after it was due. */
  readonly daysLate?: number;
  readonly values?: readonly DemoValue[];
  readonly note?: string;
  readonly link?: DemoLink;
  readonly file?: DemoFile;
  /** Title of the one-time task that the result made necessary. */
  readonly followUp?: string;
  /** It was given a later date before it was due. */
  readonly moved?: { readonly workingDays: number; readonly note: string };
}

/** What became of an occurrence. `nothing`: nobody wrote anything. */
export type DemoOutcome =
  | DemoDone
  | { readonly kind: 'skipped'; readonly by?: string; readonly reason: string }
  | { readonly kind: 'nothing' };

/** A rule, or a pause, and the day from which it holds. */
export interface DemoSegment {
  readonly from: Day;
  readonly rule: DemoRule | 'paused';
}

export interface RecurringTask extends DemoTask {
  /** Lines as the list holds them: `Tenant status [status]`. */
  readonly steps?: readonly string[];
  readonly evidence?: readonly ('File' | 'Link' | 'Note')[];
  /** Who signs off what the owner did. */
  readonly secondPerson?: string;
  readonly schedule: DemoSchedule;
  /** How it usually goes; `index` counts the occurrences, to vary what is recorded. */
  readonly usual?: (index: number) => Partial<Omit<DemoDone, 'kind'>>;
  /** What went otherwise, by how many occurrences ago: 0 is the one that is due today, 1 the latest before. */
  readonly otherwise?: Readonly<Record<number, DemoOutcome>>;
}

export type DemoSchedule =
  | { readonly kind: 'dueDate'; readonly segments: (calendar: DemoCalendar) => readonly DemoSegment[] }
  /** So many days after it was done last. `delays`: days from when it was due until it was done, over and over. */
  | {
      readonly kind: 'completion';
      readonly everyDays: number;
      readonly startInDays: number;
      readonly delays: readonly number[];
    };

export interface RenewalTask extends DemoTask {
  readonly subject: ChoiceOf<typeof tasksList, 'renewalOf'>;
  readonly account: string;
  readonly leadDays: string;
  /** Nobody knows the date of some. */
  readonly expiresInDays?: number;
  readonly evidence?: readonly ('File' | 'Link' | 'Note')[];
  /** The last renewal, `beforeExpiry` days before the old date. */
  readonly renewed?: {
    readonly by: string;
    readonly daysAgo: number;
    readonly beforeExpiry: number;
    readonly note: string;
    readonly link?: DemoLink;
  };
}
