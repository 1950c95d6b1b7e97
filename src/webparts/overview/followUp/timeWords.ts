import type { Culture } from '../../../ui/words/culture';

const units = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1]
] as const;

/** A time in the largest unit that says it exactly: "4 hours", "90 minutes", "2 days". */
export function timeWords({ locale }: Pick<Culture, 'locale'>, minutes: number): string {
  const [unit, size] = units.find(([, length]) => minutes % length === 0) ?? units[2];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(minutes / size);
}
