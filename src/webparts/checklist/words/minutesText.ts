import type { ChecklistWords } from './ChecklistWords';

/** "30 minutes", as the language writes it. */
export function minutesText({ culture }: ChecklistWords, minutes: number): string {
  return new Intl.NumberFormat(culture.locale, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long'
  }).format(minutes);
}
