import { hasNoData, valueOf, type Figure } from '../../../domain/overview/figure';
import type { FigureKey, FigureUnit } from '../../../domain/overview/figureTraits';
import { percentText, tenths } from './figureNumbers';
import type { OverviewWords } from './OverviewWords';

type Plural = Parameters<OverviewWords['plural']>[0];

/** What a figure says of its numbers: enough for those of closed reports too. */
export type SpokenFigure = Pick<
  Figure,
  'key' | 'kind' | 'unit' | 'numerator' | 'denominator' | 'leftOut' | 'shares'
>;

/** Of how many: what stands in the denominator. */
const ofHowMany: Readonly<Record<FigureUnit, Plural | null>> = {
  occurrences: 'FigureOfOccurrences',
  completions: 'FigureOfCompletions',
  tasks: 'FigureOfTasks',
  renewals: 'FigureOfRenewals',
  hours: 'FigureOfHours',
  days: null,
  notices: 'FigureOfNotices',
  acknowledgements: 'FigureOfAcknowledgements',
  assignments: 'FigureOfAssignments',
  people: null,
  skills: 'FigureOfSkills',
  courses: 'FigureOfCourses',
  entries: 'FigureOfEntries',
  votes: 'FigureOfVotes',
  searches: null
};

/** So many of what has no whole. */
const soMany: Readonly<Partial<Record<FigureUnit, Plural>>> = {
  notices: 'FigureNotices',
  people: 'FigurePeople',
  votes: 'FigureVotes',
  searches: 'FigureSearches',
  entries: 'FigureEntries'
};

/** From how many rows a number of days comes. */
const fromHowMany: Readonly<Partial<Record<FigureKey, Plural>>> = {
  oldestOverdue: 'FigureFromOccurrences',
  daysToFirstRead: 'FigureFromNotices',
  daysToReady: 'FigureFromPlans',
  daysToAnswer: 'FigureFromGaps'
};

const leftOutOf: Readonly<Partial<Record<FigureKey, Plural>>> = {
  hoursDone: 'FigureLeftOutHours',
  expiries: 'FigureLeftOutRenewals',
  reactive: 'FigureLeftOutDeleted',
  daysToFirstRead: 'FigureLeftOutUnread'
};

/** A value of that kind: "75 %", "3", "2.5 days", "12 hours". */
function amountText(words: OverviewWords, kind: Figure['kind'], value: number): string {
  const { formats, plural, culture } = words;
  switch (kind) {
    case 'ratio':
      return percentText(culture.locale, value);
    case 'count':
      return formats.number(value);
    case 'days':
      return plural('FigureDays', tenths(value));
    case 'hours':
      return plural('FigureHours', tenths(value));
  }
}

/** The number that is shown; "No data" of nothing. */
export function figureValue(words: OverviewWords, figure: SpokenFigure): string {
  const value = valueOf(figure);
  return value === null ? words.strings.FigureNoData : amountText(words, figure.kind, value);
}

/** What the number is made of: "9 of 12 occurrences", "from 4 notices", "5 searches". Says so when there is nothing. */
export function figureMadeOf(words: OverviewWords, figure: SpokenFigure): string {
  const { strings, formats, plural } = words;
  const { key, unit, numerator, denominator } = figure;
  if (hasNoData(figure)) return strings.FigureNothing;
  if (denominator === null) {
    const name = soMany[unit];
    return name ? plural(name, numerator) : amountText(words, figure.kind, numerator);
  }
  const from = fromHowMany[key];
  if (from) return plural(from, denominator);
  const of = ofHowMany[unit];
  const part = formats.number(tenths(numerator));
  return of ? plural(of, tenths(denominator), { part }) : part;
}

/** What could not be counted, and why; `null` when nothing was left out. */
export function leftOutText({ plural }: OverviewWords, { key, leftOut }: SpokenFigure): string | null {
  return leftOut === 0 ? null : plural(leftOutOf[key] ?? 'FigureLeftOutOther', leftOut);
}
