import type { FigureShare } from '../../../domain/overview/figure';
import type { FigureKey } from '../../../domain/overview/figureTraits';
import type { OverviewWords } from './OverviewWords';

type TextKey = keyof IOverviewWebPartStrings;

/** Names of the parts that a figure falls into; what people wrote is its own name. */
const names: Readonly<Partial<Record<FigureKey, Readonly<Record<string, TextKey | undefined>>>>> = {
  expiries: {
    expired: 'FigureShareExpired',
    within30: 'FigureShareWithin30',
    within60: 'FigureShareWithin60',
    within90: 'FigureShareWithin90'
  },
  openByAge: {
    week: 'FigureShareWeek',
    month: 'FigureShareMonth',
    quarter: 'FigureShareQuarter',
    older: 'FigureShareOlder'
  },
  singleSkills: { nobody: 'FigureShareNobody', single: 'FigureShareSingle' },
  reviewOverdue: { due: 'FigureShareDue', neverVerified: 'FigureShareNeverVerified' }
};

export function shareName({ strings }: OverviewWords, figure: FigureKey, { key }: FigureShare): string {
  const name = names[figure]?.[key];
  return name ? strings[name] : key;
}

/** How much it is: "3", "tried 5 times", "9 of 10 votes". */
export function shareAmount(
  { formats, plural }: OverviewWords,
  figure: FigureKey,
  { count, of }: FigureShare
): string {
  if (figure === 'searchesInVain') return plural('FigureTried', count);
  const part = formats.number(count);
  return of === null ? part : plural('FigureOfVotes', of, { part });
}
