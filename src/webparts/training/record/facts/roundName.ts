import type { TrainingWords } from '../../words/TrainingWords';
import { fill } from '../../../../ui/words/fill';

/** Which of the times it is that somebody takes a course; `undefined` where that says nothing: the first or only one. */
export function roundName({ strings, culture, formats }: TrainingWords, round: string): string | undefined {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(round)) {
    const month = new Intl.DateTimeFormat(culture.locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      month: 'long',
      year: 'numeric'
    });
    return fill(strings.RecordRoundOf, { month: month.format(new Date(`${round}-01T00:00:00Z`)) });
  }
  const number = Number(/^round (\d+)$/.exec(round)?.[1] ?? 1);
  return number > 1 ? fill(strings.RecordRoundNumber, { n: formats.number(number) }) : undefined;
}
