import type { FocusArea } from '../../../lists';
import type { DraftField } from '../../../domain/tasks/draftConflict';
import type { DueGroup } from '../../../domain/tasks/dueGroup';
import type { TaskKind } from '../../../domain/tasks/task';

type Key = keyof IChecklistWebPartStrings;

const focusAreaKeys: Readonly<Record<FocusArea, Key>> = {
  Planning: 'FocusAreaPlanning',
  'Help desk': 'FocusAreaHelpDesk',
  Awareness: 'FocusAreaAwareness',
  Training: 'FocusAreaTraining',
  Operations: 'FocusAreaOperations'
};

const kindKeys: Readonly<Record<TaskKind, Key>> = {
  'Get started': 'KindGetStarted',
  Activity: 'KindActivity',
  'Discovery question': 'KindDiscoveryQuestion',
  Challenge: 'KindChallenge',
  'Follow-up': 'KindFollowUp'
};

const groupKeys: Readonly<Record<DueGroup, Key>> = {
  overdue: 'GroupOverdue',
  today: 'GroupToday',
  next7Days: 'GroupNext7Days',
  later: 'GroupLater',
  noDate: 'GroupNoDate'
};

const fieldKeys: Readonly<Record<DraftField, Key>> = {
  title: 'FieldTitle',
  kind: 'FieldKind',
  focusArea: 'FieldFocusArea',
  dueDate: 'FieldDueDate',
  owner: 'FieldOwner',
  instructions: 'FieldInstructions',
  reference: 'FieldReference'
};

/** What the reader calls a focus area; in the list it keeps the list's own name. */
export function focusAreaName(strings: IChecklistWebPartStrings, area: FocusArea): string {
  return strings[focusAreaKeys[area]];
}

export function kindName(strings: IChecklistWebPartStrings, kind: TaskKind): string {
  return strings[kindKeys[kind]];
}

export function groupName(strings: IChecklistWebPartStrings, group: DueGroup): string {
  return strings[groupKeys[group]];
}

export function fieldName(strings: IChecklistWebPartStrings, field: DraftField): string {
  return strings[fieldKeys[field]];
}
