import type { CalendarDate } from '../dates/calendarDate';
import type { ChecklistItem } from './checklistItem';
import { needsForm } from './completionProblems';
import { isRecurring } from './singleOccurrence';
import type { Task } from './task';
import type { BulkFields, TaskChange } from './TaskRepository';

/** What is done with many rows of the checklist at once. */
export type BulkAction =
  | { readonly kind: 'complete' }
  | { readonly kind: 'skip'; readonly reason: string }
  | { readonly kind: 'move'; readonly to: CalendarDate }
  | { readonly kind: 'change'; readonly fields: Partial<Pick<BulkFields, 'owner' | 'backup' | 'focusArea'>> };

/**
 * Why a row is left out. `needsForm`: completing it takes more than a press; `notOpen`: it is settled, or waits for
 * sign-off; `renewal`: the date of a renewal is its expiry, and leaving it out would leave it expired; `unchanged`: it is
 * as wanted already.
 */
export type LeftOutReason = 'needsForm' | 'notOpen' | 'renewal' | 'unchanged';

export interface LeftOut {
  readonly item: ChecklistItem;
  readonly reason: LeftOutReason;
}

/** What a bulk action comes down to: writes about occurrences, changes of tasks, and what is left out. */
export interface BulkPlan {
  readonly occurrences: readonly ChecklistItem[];
  readonly changes: readonly TaskChange[];
  readonly leftOut: readonly LeftOut[];
}

type Verdict = 'occurrence' | 'change' | LeftOutReason;

function isOpen({ occurrence }: ChecklistItem): boolean {
  return ['upcoming', 'due', 'late', 'missed'].includes(occurrence.state);
}

function isAsWanted(task: Task, fields: Partial<BulkFields>): boolean {
  const isSame = (role: 'owner' | 'backup'): boolean =>
    !(role in fields) || (fields[role]?.id ?? null) === (task[role]?.id ?? null);
  const hasArea = fields.focusArea === undefined || fields.focusArea === task.focusArea;
  return hasArea && isSame('owner') && isSame('backup');
}

function verdictOf(item: ChecklistItem, action: BulkAction): Verdict {
  const { task, occurrence } = item;
  if (action.kind === 'change') return isAsWanted(task, action.fields) ? 'unchanged' : 'change';
  if (!isOpen(item)) return 'notOpen';
  if (action.kind === 'complete') return needsForm(task) ? 'needsForm' : 'occurrence';
  if (task.kind === 'Renewal') return 'renewal';
  if (action.kind === 'skip') return 'occurrence';
  if (occurrence.due === action.to) return 'unchanged';
  return isRecurring(task) ? 'occurrence' : 'change';
}

/** Several rows can be about one task: it is changed once. */
function changesOf(items: readonly ChecklistItem[], fields: Partial<BulkFields>): readonly TaskChange[] {
  const tasks = new Map(items.map(({ task }) => [task.id, task]));
  return [...tasks.values()].map((task) => ({ task, fields }));
}

/** Sorts rows by what a bulk action means for each of them. Nothing is written. */
export function planBulk(items: readonly ChecklistItem[], action: BulkAction): BulkPlan {
  const judged = items.map((item) => ({ item, verdict: verdictOf(item, action) }));
  const withVerdict = (verdict: Verdict): readonly ChecklistItem[] =>
    judged.filter((one) => one.verdict === verdict).map(({ item }) => item);
  const fields =
    action.kind === 'move' ? { dueDate: action.to } : action.kind === 'change' ? action.fields : {};
  return {
    occurrences: withVerdict('occurrence'),
    changes: changesOf(withVerdict('change'), fields),
    leftOut: judged.flatMap(({ item, verdict }) =>
      verdict === 'occurrence' || verdict === 'change' ? [] : [{ item, reason: verdict }]
    )
  };
}
