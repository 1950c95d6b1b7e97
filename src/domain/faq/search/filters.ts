import type { Platform } from '../../../lists';
import type { EnrolmentType, EntryCategory, EntryStatus, FixLevel } from '../entry';
import type { SearchDocument } from './document';

/** What entries have to be. Of each kind one of the values is enough; empty or left out: any. */
export interface SearchFilters {
  readonly platforms?: readonly Platform[];
  readonly enrolment?: readonly EnrolmentType[];
  readonly categories?: readonly EntryCategory[];
  /** Entries for which nobody is named pass none of them. */
  readonly levels?: readonly FixLevel[];
  readonly statuses?: readonly EntryStatus[];
}

function isOneOf<Value>(value: Value | null, wanted: readonly Value[] = []): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}

/** An entry without platforms is about all of them. */
function hasOneOf<Value>(values: readonly Value[], wanted: readonly Value[] = []): boolean {
  return wanted.length === 0 || values.length === 0 || wanted.some((value) => values.includes(value));
}

/** What filters ask of an entry. */
export type Filterable = Pick<SearchDocument, 'platforms' | 'enrolment' | 'category' | 'level' | 'status'>;

/** Whether an entry is one of those that are looked through. */
export function passesFilters(document: Filterable, filters: SearchFilters): boolean {
  return (
    isOneOf(document.status, filters.statuses) &&
    isOneOf(document.category, filters.categories) &&
    isOneOf(document.level, filters.levels) &&
    hasOneOf(document.platforms, filters.platforms) &&
    hasOneOf(document.enrolment, filters.enrolment)
  );
}
