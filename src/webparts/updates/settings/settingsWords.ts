import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import { acknowledgeBy, type AcknowledgeWithin } from '../../../domain/updates/acknowledgeBy';
import { termOf, type Severity } from '../../../domain/updates/vocabulary';
import { fill } from '../../../ui/words/fill';
import type { UpdatesWords } from '../words/UpdatesWords';

const sentences = {
  normal: 'SettingsExampleNormal',
  high: 'SettingsExampleHigh',
  critical: 'SettingsExampleCritical'
} as const satisfies Readonly<Record<Severity, keyof IUpdatesWebPartStrings>>;

/** By when a notice of that severity has to be read if it came in today, as a sentence. */
export function exampleText(
  { strings, formats }: UpdatesWords,
  severity: Severity,
  days: number,
  calendar: WorkingCalendar
): string {
  const within: AcknowledgeWithin = { normal: days, high: days, critical: days };
  const notice = { severity: termOf(severity), actBy: null, revisedOn: formats.today() };
  const date = formats.dayOfWeek(acknowledgeBy(notice, calendar, within));
  return fill(strings[sentences[severity]], { date });
}
