import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { formatRule } from '../../../../domain/recurrence/rrule';
import { onceOnly, type RecurrenceRule, type Schedule } from '../../../../domain/recurrence/rule';
import { changeSchedule, ruleOn } from '../../../../domain/recurrence/schedule';
import type { FormContext } from '../formContext';
import { newRuleForm, ruleFormOf, ruleOf, type RuleForm } from './ruleForm';

/** When a task is due, as people type it. `unreadable`: what stands in the list stays there. */
export interface ScheduleForm {
  readonly mode: 'once' | 'recurring' | 'unreadable';
  readonly isPaused: boolean;
  readonly rule: RuleForm;
}

/** The rule that the form is about: the one that a change would replace. */
function presentRule(schedule: Schedule, changeFrom: CalendarDate): RecurrenceRule | undefined {
  if (schedule.kind !== 'recurring') return undefined;
  const before = schedule.segments.filter(({ from }) => from <= changeFrom);
  const candidates = before.length > 0 ? before : schedule.segments.slice(0, 1);
  const rules = candidates.map(({ rule }) => rule);
  return rules.filter((rule): rule is RecurrenceRule => rule !== 'paused').at(-1);
}

/** The form of a schedule. */
export function scheduleFormOf(schedule: Schedule, context: FormContext): ScheduleForm {
  const rule = presentRule(schedule, context.changeFrom);
  return {
    mode: schedule.kind,
    isPaused: ruleOn(schedule, context.changeFrom) === 'paused',
    rule: rule ? ruleFormOf(rule, context) : newRuleForm(context)
  };
}

/** Whether the task can become one that is done once: not when that would undo times that were planned already. */
export function canBeOnce(schedule: Schedule, { changeFrom }: FormContext): boolean {
  return schedule.kind !== 'recurring' || schedule.segments.every(({ from }) => from >= changeFrom);
}

/**
 * What saving the form makes of the schedule. What held before `changeFrom` stays; a schedule that was not touched stays
 * exactly as it was. A new one plans nothing for the past, wherever its intervals are counted from.
 */
export function scheduleOf(form: ScheduleForm, original: Schedule, context: FormContext): Schedule {
  if (form.mode === 'unreadable') return original;
  if (form.mode === 'once') return onceOnly;
  const { changeFrom } = context;
  const rule = ruleOf(form.rule, context);
  const next = form.isPaused ? 'paused' : rule;
  if (original.kind !== 'recurring')
    return changeSchedule(onceOnly, next, rule.start > changeFrom ? rule.start : changeFrom);
  const before = scheduleFormOf(original, context);
  const isSameRule = formatRule(ruleOf(before.rule, context)) === formatRule(rule);
  const isSame = before.isPaused === form.isPaused && (form.isPaused || isSameRule);
  return isSame ? original : changeSchedule(original, next, changeFrom);
}
