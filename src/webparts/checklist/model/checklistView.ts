/**
 * The ways to look at the checklist, in the order of their tabs. `open` is everything that is open, most pressing first;
 * `done` the tasks that were done once.
 */
export const checklistViews = [
  'today',
  'week',
  'month',
  'open',
  'areas',
  'people',
  'renewals',
  'coverage',
  'history',
  'done'
] as const;

export type ChecklistView = (typeof checklistViews)[number];
