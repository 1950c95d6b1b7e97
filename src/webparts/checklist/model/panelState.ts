import type { Person } from '../../../domain/people/person';
import type { Occurrence } from '../../../domain/tasks/occurrence';
import type { Task, TaskDraft } from '../../../domain/tasks/task';

/** What the panel beside the page shows. */
export type PanelState =
  | { readonly kind: 'closed' }
  /** `occurrence`: the one that was pressed; `null` shows the task's present one. */
  | { readonly kind: 'details'; readonly task: Task; readonly occurrence: Occurrence | null }
  | { readonly kind: 'edit'; readonly task: Task }
  /** `draft` fills the form; `followUpOf` is the task whose result made the new one necessary. */
  | { readonly kind: 'add'; readonly draft?: Partial<TaskDraft>; readonly followUpOf?: Task }
  /** `from`: whose tasks, when that is known already. */
  | { readonly kind: 'handOver'; readonly from?: Person }
  | { readonly kind: 'setup' | 'starter' | 'guide' | 'holidays' | 'csvImport' | 'csvExport' };

export const closedPanel: PanelState = { kind: 'closed' };
