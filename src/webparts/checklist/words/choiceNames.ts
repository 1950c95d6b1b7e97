import type { FocusArea } from '../../../lists';
import type { DraftField } from '../../../domain/tasks/draftConflict';
import type { DueGroup } from '../../../domain/tasks/dueGroup';
import type { OccurrenceState } from '../../../domain/tasks/occurrence';
import type { EvidenceKind, RenewalSubject, SignOffRule, TaskKind } from '../../../domain/tasks/task';
import type { ChecklistView } from '../model/checklistView';
import type { TodayGroup } from '../model/itemGroups';

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
  'Follow-up': 'KindFollowUp',
  Renewal: 'KindRenewal'
};

const groupKeys: Readonly<Record<DueGroup, Key>> = {
  toSignOff: 'GroupToSignOff',
  overdue: 'GroupOverdue',
  today: 'GroupToday',
  next7Days: 'GroupNext7Days',
  later: 'GroupLater',
  noDate: 'GroupNoDate',
  handedIn: 'GroupHandedIn'
};

const todayGroupKeys: Readonly<Record<TodayGroup, Key>> = {
  toSignOff: 'GroupToSignOff',
  overdue: 'GroupOverdue',
  today: 'GroupToday',
  renewals: 'GroupRenewals',
  doneToday: 'GroupDoneToday'
};

const stateKeys: Readonly<Record<OccurrenceState, Key>> = {
  upcoming: 'StateUpcoming',
  due: 'StateDue',
  late: 'StateLate',
  waiting: 'StateWaiting',
  done: 'StateDone',
  doneLate: 'StateDoneLate',
  skipped: 'StateSkipped',
  missed: 'StateMissed'
};

const viewKeys: Readonly<Record<ChecklistView, Key>> = {
  today: 'ViewToday',
  week: 'ViewWeek',
  month: 'ViewMonth',
  open: 'ShowOpen',
  areas: 'ViewAreas',
  people: 'ViewPeople',
  renewals: 'ViewRenewals',
  coverage: 'ViewCoverage',
  history: 'ViewHistory',
  done: 'ShowDone'
};

const fieldKeys: Readonly<Record<DraftField, Key>> = {
  title: 'FieldTitle',
  kind: 'FieldKind',
  focusArea: 'FieldFocusArea',
  dueDate: 'FieldDueDate',
  schedule: 'FieldSchedule',
  owner: 'FieldOwner',
  backup: 'FieldBackup',
  instructions: 'FieldInstructions',
  reference: 'FieldReference',
  minutes: 'FieldMinutes',
  platforms: 'FieldPlatforms',
  steps: 'FieldSteps',
  evidence: 'FieldEvidence',
  signOff: 'FieldSignOff',
  renewal: 'FieldRenewal'
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

/** A group of the day's view. */
export function todayGroupName(strings: IChecklistWebPartStrings, group: TodayGroup): string {
  return strings[todayGroupKeys[group]];
}

/** How an occurrence stands, in a word or two. */
export function stateName(strings: IChecklistWebPartStrings, state: OccurrenceState): string {
  return strings[stateKeys[state]];
}

export function viewName(strings: IChecklistWebPartStrings, view: ChecklistView): string {
  return strings[viewKeys[view]];
}

export function fieldName(strings: IChecklistWebPartStrings, field: DraftField): string {
  return strings[fieldKeys[field]];
}

const renewalKeys: Readonly<Record<RenewalSubject, Key>> = {
  'Apple MDM push certificate': 'RenewalPushCertificate',
  'Apple enrollment program token': 'RenewalEnrollmentToken',
  'Apple volume purchase token': 'RenewalPurchaseToken',
  'Certificate connector': 'RenewalConnector',
  'Managed Google Play binding': 'RenewalGooglePlay',
  'App secret or certificate': 'RenewalAppSecret',
  Other: 'RenewalOther'
};

const evidenceKeys: Readonly<Record<EvidenceKind, Key>> = {
  File: 'EvidenceFile',
  Link: 'EvidenceLink',
  Note: 'EvidenceNote'
};

/** What expires, as the reader calls it. */
export function renewalName(strings: IChecklistWebPartStrings, subject: RenewalSubject): string {
  return strings[renewalKeys[subject]];
}

export function evidenceName(strings: IChecklistWebPartStrings, kind: EvidenceKind): string {
  return strings[evidenceKeys[kind]];
}

export function signOffName(strings: IChecklistWebPartStrings, rule: SignOffRule): string {
  return rule === 'Self' ? strings.SignOffSelf : strings.SignOffSecondPerson;
}
