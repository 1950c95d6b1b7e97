import { titleWithoutPrefix } from '../../../src/domain/updates/text/words';
import { daysBetween } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import type { OneTimeTask } from '../model';
import type { DemoRippleKind, DemoRippleTask } from './model';
import type { PlannedNotice } from './plannedNotice';

/** Working days before the change reaches users, what it is filed under, and how its title begins. */
const kinds = {
  briefHelpDesk: { lead: 10, area: 'Help desk', prefix: 'Brief the help desk' },
  tellUsers: { lead: 5, area: 'Awareness', prefix: 'Tell users' },
  reviewTraining: { lead: 5, area: 'Training', prefix: 'Review training' }
} as const satisfies Record<DemoRippleKind, { lead: number; area: OneTimeTask['area']; prefix: string }>;

/** A task that the change made necessary, as the feed adds it to the checklist. */
export function rippleTask(
  { entry, key }: PlannedNotice,
  { kind, instructions, owner, done }: DemoRippleTask,
  calendar: DemoCalendar
): OneTimeTask {
  const { lead, area, prefix } = kinds[kind];
  const rollOut = calendar.inDays(entry.team?.rollsOutInDays ?? entry.actByInDays ?? 0);
  const link = entry.source.kind === 'messageCenter' ? entry.source.link : undefined;
  return {
    title: `${prefix}: ${titleWithoutPrefix(entry.title)}`,
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
