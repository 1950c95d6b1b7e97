import type { Platform } from '../../lists';
import { dueOf } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { CalendarDate } from '../dates/calendarDate';
import { plainTextToHtml } from '../guide/plainTextToHtml';
import type { Person } from '../people/person';
import { emptyDraft } from '../tasks/taskDraft';
import type { SourcedDraft } from '../tasks/TaskRepository';
import { rollOutOf } from './communication';
import { fitTitle } from './intake/fitTitle';
import { rippleFocusArea, rippleLead, type RippleKind } from './ripple/rippleKinds';
import { fillTemplate, type Placeholder, type PlaceholderValues } from './template/fillTemplate';
import { addWorkingDays } from './workingDays';

/** A notice, as far as its tasks say something of it. */
export interface RippleSource {
  readonly key: string;
  readonly title: string;
  readonly link: string | null;
  readonly platforms: readonly Platform[];
  readonly rollsOutOn: CalendarDate | null;
  readonly actBy: CalendarDate | null;
  readonly values: PlaceholderValues;
}

/** Templates of a task in the language of the team: plain text with placeholders. */
export interface RippleWords {
  readonly title: string;
  readonly instructions: string;
}

export interface RippleOptions {
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
  readonly owners: Readonly<Record<RippleKind, Person | null>>;
  readonly words: Readonly<Record<RippleKind, RippleWords>>;
  readonly nameMissing: (placeholder: Placeholder) => string;
}

/** A task that the change makes necessary, before it is added. */
export interface RippleTask {
  readonly kind: RippleKind;
  readonly sourced: SourcedDraft;
  /** There is less time than there should be: the task is due at once. */
  readonly isTight: boolean;
  /** What the notice does not say and a person has to complete. */
  readonly missing: readonly Placeholder[];
}

/** Without a day to count back from, a task gets this many working days from now. */
const withoutRollOut = 10;

interface Due {
  readonly due: CalendarDate;
  readonly isTight: boolean;
}

function dueOfRipple(kind: RippleKind, notice: RippleSource, { calendar, today }: RippleOptions): Due {
  const rollOut = rollOutOf(notice);
  if (!rollOut) return { due: addWorkingDays(today, withoutRollOut, calendar), isTight: false };
  const due = addWorkingDays(rollOut.day, -rippleLead[kind], calendar);
  const soonest = dueOf(today, 'after', calendar).due;
  return due < soonest ? { due: soonest, isTight: true } : { due, isTight: false };
}

/** Stable, so that a repeated ripple finds the tasks of the first; one for each notice, whatever its revision. */
export function rippleSourceKey(noticeKey: string, kind: RippleKind): string {
  return `update:${noticeKey}:${kind}`;
}

function rippleTask(kind: RippleKind, notice: RippleSource, options: RippleOptions): RippleTask {
  const fill = (template: string): ReturnType<typeof fillTemplate> =>
    fillTemplate(template, notice.values, options.nameMissing);
  const title = fill(options.words[kind].title);
  const instructions = fill(options.words[kind].instructions);
  const { due, isTight } = dueOfRipple(kind, notice, options);
  const draft = {
    ...emptyDraft,
    title: fitTitle(title.text).title,
    kind: 'Follow-up' as const,
    focusArea: rippleFocusArea[kind],
    dueDate: due,
    owner: options.owners[kind],
    platforms: notice.platforms,
    instructions: plainTextToHtml(instructions.text),
    reference: notice.link === null ? null : { url: notice.link, description: fitTitle(notice.title).title }
  };
  const sourceKey = rippleSourceKey(notice.key, kind);
  const missing = [...new Set([...title.missing, ...instructions.missing])];
  return { kind, sourced: { draft, sourceKey, starterTag: null }, isTight, missing };
}

/**
 * The tasks that a change makes necessary, with due dates counted back over working days from when it rolls out. Adding them
 * twice adds them once: their source keys are the same.
 */
export function rippleTasks(
  notice: RippleSource,
  kinds: readonly RippleKind[],
  options: RippleOptions
): readonly RippleTask[] {
  return kinds.map((kind) => rippleTask(kind, notice, options));
}
