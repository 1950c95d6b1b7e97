import type { DemoCalendar } from '../DemoCalendar';
import type { DemoEvent } from '../events/DemoEvent';
import { noticeEvents } from './noticeEvents';
import { androidNotices } from './notices/android';
import { appleNotices } from './notices/apple';
import { everyDeviceNotices } from './notices/everyDevice';
import { latestNotices } from './notices/latest';
import { windowsNotices } from './notices/windows';
import { memberEvents } from './team';

const notices = [
  ...appleNotices,
  ...androidNotices,
  ...windowsNotices,
  ...everyDeviceNotices,
  ...latestNotices
];

/** Everything that happened around the update feed. */
export function updateEvents(calendar: DemoCalendar): DemoEvent[] {
  return [...memberEvents(calendar), ...notices.flatMap((notice) => noticeEvents(notice, calendar))];
}
