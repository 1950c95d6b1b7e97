import type { CalendarDate } from '../dates/calendarDate';
import type { RecordedValue, StatusValue } from './step';
import type { Reference } from './task';

/** A file that proves a completion. */
export interface EvidenceFile {
  readonly name: string;
  readonly content: Blob;
}

/** What a person hands in when completing an occurrence. */
export interface Completion {
  readonly note: string;
  /** In the order of the task's steps; steps without a value are left out. */
  readonly recorded: readonly RecordedValue[];
  readonly link: Reference | null;
  readonly files: readonly EvidenceFile[];
  /** The new expiry, for renewals. */
  readonly renewedUntil: CalendarDate | null;
}

export const nothingToRecord: Completion = {
  note: '',
  recorded: [],
  link: null,
  files: [],
  renewedUntil: null
};

/** What is still missing or wrong in a completion. */
export type CompletionProblem =
  | { readonly problem: 'stepMissing'; readonly label: string }
  | { readonly problem: 'notANumber'; readonly label: string; readonly value: string }
  | { readonly problem: 'unknownChoice'; readonly label: string; readonly value: string }
  | { readonly problem: 'statusNoteMissing'; readonly label: string; readonly value: StatusValue }
  | { readonly problem: 'fileMissing' | 'linkMissing' | 'noteMissing' | 'notAnAddress' }
  | { readonly problem: 'renewedUntilMissing' }
  /** A renewal must last longer than what it replaces. */
  | { readonly problem: 'renewedUntilTooEarly'; readonly expires: CalendarDate };
