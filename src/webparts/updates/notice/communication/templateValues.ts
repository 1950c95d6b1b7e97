import { dayInTimeZone } from '../../../../domain/dates/calendarDate';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import type { Placeholder, PlaceholderValues } from '../../../../domain/updates/template/fillTemplate';
import { placeholderValues } from '../../../../domain/updates/template/placeholderValues';
import { fill } from '../../../../ui/words/fill';
import type { UpdatesWords } from '../../words/UpdatesWords';
import { placeholderName } from './tellNames';

/** What the notice has to say for each placeholder, in the page's language. */
export function templateValues(
  { strings, formats, culture }: UpdatesWords,
  notice: Notice
): PlaceholderValues {
  const values = placeholderValues(notice, {
    day: formats.date,
    list: formats.list,
    dayOf: (instant) => dayInTimeZone(new Date(instant), culture.timeZone)
  });
  // A notice that names no platform concerns all: nothing is missing.
  return values.platforms === '' ? { ...values, platforms: strings.TellAllPlatforms } : values;
}

/** How a missing value stands in a text. */
export function missingMark(strings: IUpdatesWebPartStrings, placeholder: Placeholder): string {
  return fill(strings.TellMissingMark, { value: placeholderName(strings, placeholder) });
}
