import type { TrainingWords } from './TrainingWords';

/** Up to here people think in minutes. */
const mostMinutes = 90;

/** How long something takes, as people say it: what is long in hours, with the minutes that are left. */
export function durationWords({ formats, plural }: TrainingWords, minutes: number): string {
  if (minutes <= mostMinutes) return plural('Minutes', minutes);
  const rest = minutes % 60;
  const hours = plural('Hours', (minutes - rest) / 60);
  return rest === 0 ? hours : formats.list([hours, plural('Minutes', rest)]);
}
