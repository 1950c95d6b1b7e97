import type { CalendarDate } from '../dates/calendarDate';
import type { DraftField } from '../tasks/draftConflict';
import type { Task, TaskDraft } from '../tasks/task';
import type { SourcedDraft } from '../tasks/TaskRepository';
import type { TaskCsvColumn } from './taskCsvColumns';

/** Why a cell cannot be taken. */
export type CellProblem =
  | 'missing'
  | 'tooLong'
  | 'notAChoice'
  | 'notADate'
  | 'notANumber'
  | 'notAnAddress'
  | 'notAnEmail'
  | 'notASchedule'
  /** A step without words, with the words of another step, or with less than two choices. */
  | 'wrongStep'
  | 'notLeadDays'
  /** Nobody with this e-mail address was found. */
  | 'unknownPerson'
  /** The owner cannot stand in for themselves. */
  | 'ownBackup'
  | 'onlyForRenewals'
  /** A renewal has an expiry, which is its due date, and no schedule. */
  | 'notForRenewals'
  /** A task that recurs has no due date of its own. */
  | 'dueDateAndSchedule'
  /** An earlier row (`otherRow`) stands for the same task. */
  | 'sameAsBefore'
  /** There are more cells than columns: a text with separators may need quotation marks. */
  | 'noColumn';

/** What is wrong with one cell, where, and what would be right. */
export interface RowProblem {
  readonly problem: CellProblem;
  /** `null`: a cell beyond the last column. */
  readonly column: TaskCsvColumn | null;
  /** As it stands in the file. */
  readonly value: string;
  /** The values or the form that would be taken; empty when there is nothing to list. */
  readonly allowed: readonly string[];
  /** For `sameAsBefore`. */
  readonly otherRow: number | null;
}

/** Why no row of the file can be taken. */
export type FileProblem =
  | { readonly problem: 'empty' | 'noRows' }
  | { readonly problem: 'titleColumnMissing'; readonly found: readonly string[] }
  | { readonly problem: 'doubleColumn'; readonly column: TaskCsvColumn }
  | { readonly problem: 'unclosedQuote'; readonly row: number }
  | { readonly problem: 'tooManyRows'; readonly rows: number; readonly max: number };

/** One row, read as far as that is possible without knowing who is who. */
export interface TaskCsvRow {
  /** As spreadsheets number them: the header is row 1. */
  readonly row: number;
  readonly title: string;
  readonly sourceKey: string;
  /** Whether the file names a key; rows without one are recognised by what they say. */
  readonly hasKey: boolean;
  /** Without people. */
  readonly draft: TaskDraft;
  /** E-mail addresses as they stand in the file; empty for nobody. */
  readonly owner: string;
  readonly backup: string;
  readonly problems: readonly RowProblem[];
}

/** A file, read. Nothing is looked up yet. */
export interface TaskCsv {
  /** Any of these, and there are no rows. */
  readonly problems: readonly FileProblem[];
  readonly columns: ReadonlySet<TaskCsvColumn>;
  /** Names of columns that are passed over. */
  readonly unknownColumns: readonly string[];
  readonly rows: readonly TaskCsvRow[];
  /** The day on which what recurs begins. */
  readonly today: CalendarDate;
  /** Whom to look up: each address once, in lower case. */
  readonly emails: readonly string[];
  /** By which to look for tasks that are there already. */
  readonly sourceKeys: readonly string[];
}

/** What would become of a row. What is there already is never changed; `differences` are listed to be settled by hand. */
export type RowVerdict =
  | { readonly kind: 'new'; readonly draft: SourcedDraft }
  | { readonly kind: 'alreadyThere'; readonly task: Task; readonly differences: readonly DraftField[] }
  | { readonly kind: 'refused'; readonly problems: readonly RowProblem[] };

export interface ImportRow {
  readonly row: number;
  readonly title: string;
  readonly verdict: RowVerdict;
}

export interface TaskImportPlan {
  readonly rows: readonly ImportRow[];
  /** What `TaskRepository.addMany` would be given. */
  readonly drafts: readonly SourcedDraft[];
  readonly counts: Readonly<Record<RowVerdict['kind'], number>>;
}
