import { calendarFile } from '../../../domain/training/calendarFile/calendarFile';
import { dueDays } from '../../../domain/training/calendarFile/dueDays';
import type { LearningItem } from '../../../domain/training/states/myLearning';

/** The calendar file of what somebody has to learn. `site`: address of the data site. */
export function calendarText(items: readonly LearningItem[], site: string, name: string, now: Date): string {
  return calendarFile(name, dueDays(items, site), now);
}
