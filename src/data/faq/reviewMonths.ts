import { reviewRange } from '../../domain/faq/validateEntry';

/** Months between reviews, whatever number people typed into the list. */
export function reviewMonths(number: number | null): number {
  const { least, most } = reviewRange;
  return number === null ? 6 : Math.min(most, Math.max(least, Math.round(number)));
}
