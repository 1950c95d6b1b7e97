import { parseCalendarDate } from '../../../../domain/dates/calendarDate';
import type { ChangeReason } from '../../../../domain/updates/plan/changeOf';
import { categories, severities } from '../../../../domain/updates/vocabulary';
import { fill } from '../../../../ui/words/fill';
import { categoryName, severityName } from '../../words/choiceNames';
import type { UpdatesWords } from '../../words/UpdatesWords';
import { fieldName } from './fieldName';

function known<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

/** A value of the plan as people read it. */
function valueWords({ strings, formats }: UpdatesWords, what: ChangeReason['what'], text: string): string {
  if (text === '') return '';
  if (what === 'actBy') {
    const day = parseCalendarDate(text);
    return day ? formats.date(day) : text;
  }
  if (what === 'published' || what === 'lastModified') return formats.dateTime(text);
  if (what === 'isMajorChange') return text === 'true' ? strings.IntakeYes : strings.IntakeNo;
  const category = what === 'category' ? known(categories, text) : undefined;
  if (category) return categoryName(strings, category);
  const severity = what === 'severity' ? known(severities, text) : undefined;
  return severity ? severityName(strings, severity) : text;
}

/** One difference between a notice and what comes in. */
export function changeWords(words: UpdatesWords, { what, ...values }: ChangeReason): string {
  const { strings } = words;
  if (what === 'text') return strings.IntakeTextChanged;
  const field = fieldName(strings, what);
  const before = valueWords(words, what, values.before);
  const after = valueWords(words, what, values.after);
  if (before === '') return fill(strings.IntakeChangeNow, { field, after });
  if (after === '') return fill(strings.IntakeChangeGone, { field, before });
  return fill(strings.IntakeChangeFromTo, { field, before, after });
}
