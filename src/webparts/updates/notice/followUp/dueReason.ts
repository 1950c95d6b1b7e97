import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { rollOutOf } from '../../../../domain/updates/communication';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import type { RippleTask } from '../../../../domain/updates/ripple';
import { rippleLead } from '../../../../domain/updates/ripple/rippleKinds';
import { fill } from '../../../../ui/words/fill';
import type { UpdatesWords } from '../../words/UpdatesWords';

/** When a task is due, and from what that follows. */
export function dueReason(words: UpdatesWords, notice: NoticeSummary, task: RippleTask): string {
  const { strings, formats, plural } = words;
  const due = task.sourced.draft.dueDate as CalendarDate;
  const date = formats.dayOfWeek(due);
  const rollOut = rollOutOf(notice);
  if (!rollOut) return fill(strings.FollowDueNoDay, { date });
  const days = rippleLead[task.kind];
  if (task.isTight) return plural('FollowTight', days, { date, day: formats.date(rollOut.day) });
  return plural(rollOut.basis === 'rollOut' ? 'FollowDueRollOut' : 'FollowDueActBy', days, {
    date,
    day: formats.date(rollOut.day)
  });
}
