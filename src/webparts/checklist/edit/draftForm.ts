import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { FocusArea, Platform } from '../../../lists';
import type { Person } from '../../../domain/people/person';
import { defaultLeadDays, formatLeadDays, readLeadDays } from '../../../domain/renewals/leadDays';
import { onceOnly } from '../../../domain/recurrence/rule';
import type {
  EvidenceKind,
  RenewalFacts,
  RenewalSubject,
  SignOffRule,
  TaskDraft,
  TaskKind
} from '../../../domain/tasks/task';
import { emptyDraft } from '../../../domain/tasks/taskDraft';
import { formatTypedNumber, latinDigits, parseTypedNumber } from '../../../ui/fields/localNumber';
import { htmlToPlain, plainToHtml } from '../../../ui/richText/plainInstructions';
import type { FormContext } from './formContext';
import { scheduleFormOf, scheduleOf, type ScheduleForm } from './schedule/scheduleForm';
import { stepFormsOf, stepsOf, type StepForm } from './steps/stepForm';

/** Instructions while they are edited: as plain text, or kept as they are because plain text would lose something. */
export type InstructionsInput =
  { readonly kind: 'plain'; readonly text: string } | { readonly kind: 'kept'; readonly html: string };

/** What the form holds: the fields as people type them. */
export interface DraftForm {
  readonly title: string;
  readonly kind: TaskKind;
  readonly focusArea: FocusArea;
  /** Or the expiry, for renewals. */
  readonly dueDate: CalendarDate | null;
  readonly schedule: ScheduleForm;
  readonly owner: Person | null;
  readonly backup: Person | null;
  readonly instructions: InstructionsInput;
  readonly referenceUrl: string;
  readonly referenceText: string;
  readonly minutes: string;
  readonly platforms: readonly Platform[];
  readonly steps: readonly StepForm[];
  readonly evidence: readonly EvidenceKind[];
  readonly signOff: SignOffRule;
  readonly renewalSubject: RenewalSubject;
  readonly account: string;
  readonly leadDays: string;
}

function instructionsInput(html: string): InstructionsInput {
  const plain = htmlToPlain(html);
  return plain.isWhole ? { kind: 'plain', text: plain.text } : { kind: 'kept', html };
}

/** The form of a task, or of a new one. */
export function formOf(draft: TaskDraft, context: FormContext): DraftForm {
  const { minutes, reference, renewal } = draft;
  return {
    title: draft.title,
    kind: draft.kind,
    focusArea: draft.focusArea,
    dueDate: draft.dueDate,
    schedule: scheduleFormOf(draft.schedule, context),
    owner: draft.owner,
    backup: draft.backup,
    instructions: instructionsInput(draft.instructions),
    referenceUrl: reference?.url ?? '',
    referenceText: reference?.description ?? '',
    minutes: minutes === null ? '' : formatTypedNumber(minutes, context.locale),
    platforms: draft.platforms,
    steps: stepFormsOf(draft.steps),
    evidence: draft.evidence,
    signOff: draft.signOff,
    renewalSubject: renewal?.subject ?? 'Other',
    account: renewal?.account ?? '',
    leadDays: formatLeadDays(renewal?.leadDays ?? defaultLeadDays)
  };
}

/** What a new task begins with. */
export function newDraft(focusArea: FocusArea | null, begin: Partial<TaskDraft> = {}): TaskDraft {
  return { ...emptyDraft, focusArea: focusArea ?? emptyDraft.focusArea, ...begin };
}

function storedInstructions(input: InstructionsInput, original: string): string {
  if (input.kind === 'kept') return input.html;
  const plain = htmlToPlain(original);
  return plain.isWhole && plain.text === input.text ? original : plainToHtml(input.text);
}

function referenceOf(form: DraftForm, original: TaskDraft): TaskDraft['reference'] {
  const url = form.referenceUrl.trim();
  const description = form.referenceText.trim() || url;
  const isSame = original.reference?.url === url && original.reference.description === form.referenceText;
  if (url === '') return null;
  return isSame ? original.reference : { url, description };
}

/** `NaN` for what is no number: validation finds it. */
function minutesOf({ minutes }: DraftForm, locale: string): number | null {
  return minutes.trim() === '' ? null : (parseTypedNumber(minutes, locale) ?? NaN);
}

/** Lead times with something unknown among them are none: validation finds it. */
function renewalOf(
  { kind, renewalSubject, account, leadDays }: DraftForm,
  locale: string
): RenewalFacts | null {
  if (kind !== 'Renewal') return null;
  const { days, unknown } = readLeadDays(latinDigits(leadDays, locale).replace(/،/g, ','));
  return { subject: renewalSubject, account: account.trim(), leadDays: unknown.length > 0 ? [] : days };
}

/** What the form says. Fields that were not touched stay exactly as in `original`. */
export function draftFrom(form: DraftForm, original: TaskDraft, context: FormContext): TaskDraft {
  const isRenewal = form.kind === 'Renewal';
  const schedule = isRenewal ? onceOnly : scheduleOf(form.schedule, original.schedule, context);
  return {
    title: form.title.trim(),
    kind: form.kind,
    focusArea: form.focusArea,
    // A task that recurs has its dates from the schedule.
    dueDate: schedule.kind === 'recurring' && schedule !== original.schedule ? null : form.dueDate,
    owner: form.owner,
    backup: form.backup,
    instructions: storedInstructions(form.instructions, original.instructions),
    reference: referenceOf(form, original),
    minutes: minutesOf(form, context.locale),
    platforms: form.platforms,
    schedule,
    steps: stepsOf(form.steps),
    evidence: form.evidence,
    signOff: form.signOff,
    renewal: renewalOf(form, context.locale)
  };
}
