import type { Task } from '../../../domain/tasks/task';

/** What the panel beside the page shows. */
export type PanelState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'details'; readonly task: Task }
  | { readonly kind: 'edit'; readonly task: Task }
  | { readonly kind: 'add' }
  | { readonly kind: 'setup' | 'starter' | 'guide' };

export const closedPanel: PanelState = { kind: 'closed' };
