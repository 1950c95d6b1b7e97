import { parseCalendarDate, type CalendarDate } from '../../domain/dates/calendarDate';

/** The day as the date picker wants it: midnight in the browser's own time zone. */
export function toLocalDate(day: CalendarDate): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date);
}

export function fromLocalDate(date: Date): CalendarDate | undefined {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return parseCalendarDate(
    `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`
  );
}

function digitsOf(locale: string): string {
  return Array.from({ length: 10 }, (_, digit) =>
    new Intl.NumberFormat(locale, { useGrouping: false }).format(digit)
  ).join('');
}

/** In which order people of this language write year, month and day. */
function orderOf(locale: string): readonly ('year' | 'month' | 'day')[] {
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory' })
    .formatToParts(new Date(2026, 0, 2))
    .map((part) => part.type)
    .filter(
      (type): type is 'year' | 'month' | 'day' => type === 'year' || type === 'month' || type === 'day'
    );
}

/** A typed date: numbers in the order of the language, or ISO 8601. `undefined` when it is no day of the calendar. */
export function parseTypedDate(text: string, locale: string): CalendarDate | undefined {
  const own = digitsOf(locale);
  const latin = text.trim().replace(/\D/gu, (character) => {
    const digit = own.indexOf(character);
    return digit >= 0 ? String(digit) : character;
  });
  const numbers = latin.match(/\d+/g);
  if (numbers?.length !== 3) return undefined;
  const order = numbers[0]?.length === 4 ? (['year', 'month', 'day'] as const) : orderOf(locale);
  const part = (name: 'year' | 'month' | 'day'): string => numbers[order.indexOf(name)] ?? '';
  const year = part('year').length === 2 ? `20${part('year')}` : part('year');
  return parseCalendarDate(`${year}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`);
}

/** A day in numbers, as people type it in this language: `parseTypedDate` reads it back. */
export function formatTypedDate(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit'
  }).format(date);
}
