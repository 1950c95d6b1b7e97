import { missingHolidays } from '../../../domain/calendar/holidays';
import type { Holiday, HolidayDraft } from '../../../domain/calendar/workingCalendar';
import { maxTitleLength } from '../../../domain/tasks/validateDraft';
import { parseTypedDate } from '../../../ui/fields/localDate';

/** What would become of a pasted line. */
export type HolidayVerdict = 'new' | 'alreadyThere' | 'noDate' | 'noName' | 'longName';

export interface HolidayLine {
  /** Counted from 1, empty lines included. */
  readonly line: number;
  readonly text: string;
  readonly verdict: HolidayVerdict;
  /** `null` when the line cannot be taken. */
  readonly draft: HolidayDraft | null;
}

function readLine(text: string, locale: string): Pick<HolidayLine, 'verdict' | 'draft'> {
  const [, day = '', name = ''] = /^\s*["']?(\S+?)["']?(?:[\s,;:|]+(.*))?$/u.exec(text) ?? [];
  const date = parseTypedDate(day.replace(/[,;:|]+$/u, ''), locale);
  if (!date) return { verdict: 'noDate', draft: null };
  const words = name.replace(/^["']|["']\s*$/gu, '').trim();
  if (words === '') return { verdict: 'noName', draft: null };
  if (words.length > maxTitleLength) return { verdict: 'longName', draft: null };
  return { verdict: 'new', draft: { date, name: words } };
}

/** Reads pasted holidays: a line each, the date first, then its name, as lists and tables write them. */
export function readHolidayLines(
  text: string,
  existing: readonly Holiday[],
  locale: string
): readonly HolidayLine[] {
  const known: HolidayDraft[] = [...existing];
  return text.split(/\r?\n/u).flatMap((raw, index): HolidayLine[] => {
    if (raw.trim() === '') return [];
    const { verdict, draft } = readLine(raw, locale);
    const isKnown = draft !== null && missingHolidays(known, [draft]).length === 0;
    if (draft) known.push(draft);
    return [
      {
        line: index + 1,
        text: raw.trim(),
        verdict: isKnown ? 'alreadyThere' : verdict,
        draft: isKnown ? null : draft
      }
    ];
  });
}

/** The holidays of the lines that can be taken. */
export function draftsOf(lines: readonly HolidayLine[]): readonly HolidayDraft[] {
  return lines.flatMap(({ draft }) => draft ?? []);
}
