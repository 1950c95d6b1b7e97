import { daysBetween } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import type { OneTimeTask } from '../model';
import type { DemoRippleKind, DemoRippleTask } from './model';
import type { PlannedNotice } from './plannedNotice';

/** Working days before the change reaches users, and what it is filed under. */
const kinds = {
  briefHelpDesk: { lead: 10, area: 'Help desk' },
  tellUsers: { lead: 5, area: 'Awareness' },
  reviewTraining: { lead: 5, area: 'Training' }
} as const satisfies Record<DemoRippleKind, { lead: number; area: OneTimeTask['area'] }>;

/** A task that the change made necessary, as the feed adds it to the checklist. */
export function rippleTask(
  { entry, key }: PlannedNotice,
  { kind, title, instructions, owner, done }: DemoRippleTask,
  calendar: DemoCalendar
): OneTimeTask {
  const { lead, area } = kinds[kind];
  const rollOut = calendar.inDays(entry.team?.rollsOutInDays ?? entry.actByInDays ?? 0);
  const link = entry.source.kind === 'messageCenter' ? entry.source.link : undefined;
  return {
    title,
    kind: 'Follow-up',
    area,
    owner,
    platforms: entry.platforms,
    instructions: `<p>${instructions}</p>`,
    ...(link === undefined ? {} : { reference: { url: link, description: entry.title } }),
    sourceKey: `update:${key}:${kind}`,
    addedBy: entry.ripple?.by ?? owner,
    addedDaysAgo: entry.ripple?.daysAgo ?? 0,
    dueInDays: daysBetween(calendar.today, calendar.workingDaysBefore(rollOut, lead)),
    ...(done ? { done } : {})
  };
}
