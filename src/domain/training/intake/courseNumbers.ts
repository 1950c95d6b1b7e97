const whole =
  /^(\d{1,6})(?:[.,]0+)?\s*(?:working days?|days?|months?|mos?\.?|arbeitstagen?|tagen?|monaten?|monat|monate)?$/i;

/** A whole number, with or without the unit that it has anyway; `NaN` for anything else. */
export function wholeNumber(text: string): number {
  return Number(whole.exec(text.trim())?.[1] ?? Number.NaN);
}

const minutes = /^(\d{1,6})(?:[.,]0+)?\s*(?:m|mins?|minutes?|minuten?)?\.?$/i;
const hours = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:h|hrs?|hours?|std|stunden?)\.?$/i;
const both =
  /^(\d{1,3})\s*(?:h|hrs?|hours?|std|stunden?|:)\.?\s*(\d{1,2})\s*(?:m|mins?|minutes?|minuten?)?\.?$/i;

/** Minutes, as people write them: 45, 45 min, 1.5 h, 1 h 30 min, 1:30; `NaN` for anything else. */
export function minutesIn(text: string): number {
  const trimmed = text.trim();
  const plain = minutes.exec(trimmed)?.[1];
  if (plain !== undefined) return Number(plain);
  const [, ofHours, ofMinutes] = both.exec(trimmed) ?? [];
  if (ofHours !== undefined) return Number(ofHours) * 60 + Number(ofMinutes);
  const [, full, part = '0'] = hours.exec(trimmed) ?? [];
  return full === undefined ? Number.NaN : Math.round(Number(`${full}.${part}`) * 60);
}

/** Months after which something is repeated: 12, 12 months, yearly; `null` for once; `NaN` for anything else. */
export function monthsBetween(text: string): number | null {
  const trimmed = text.trim();
  if (/^(?:once|never|none|no|0|einmal|nie|nein)$/i.test(trimmed)) return null;
  if (/^(?:yearly|annual(?:ly)?|every year|jährlich)$/i.test(trimmed)) return 12;
  return wholeNumber(trimmed);
}
