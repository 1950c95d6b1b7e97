import type { AttentionCard, CardKind, Urgency } from '../../../domain/overview/attention/card';
import type { IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import type { PluralName } from '../../../ui/words/words';
import type { OverviewWords } from '../words/OverviewWords';

type Plural = PluralName<IOverviewWebPartStrings> & string;

const titles: Readonly<Record<CardKind, Plural>> = {
  overdueTasks: 'CardOverdueTasks',
  renewals: 'CardRenewals',
  undecidedNotices: 'CardUndecidedNotices',
  usersNotTold: 'CardUsersNotTold',
  unaware: 'CardUnaware',
  missedTasks: 'CardMissedTasks',
  lateLearners: 'CardLateLearners',
  faqReview: 'CardFaqReview',
  staleCourses: 'CardStaleCourses',
  unseenVotes: 'CardUnseenVotes',
  singleSkills: 'CardSingleSkills',
  searchGaps: 'CardSearchGaps',
  planGaps: 'CardPlanGaps'
};

/** What the card says: "3 tasks are overdue". */
export function cardTitle(
  { plural }: Pick<OverviewWords, 'plural'>,
  { kind, count }: Pick<AttentionCard, 'kind' | 'count'>
): string {
  return plural(titles[kind], count);
}

const hints: Readonly<Record<CardKind, keyof IOverviewWebPartStrings>> = {
  overdueTasks: 'HintOverdueTasks',
  renewals: 'HintRenewals',
  undecidedNotices: 'HintUndecidedNotices',
  usersNotTold: 'HintUsersNotTold',
  unaware: 'HintUnaware',
  missedTasks: 'HintMissedTasks',
  lateLearners: 'HintLateLearners',
  faqReview: 'HintFaqReview',
  staleCourses: 'HintStaleCourses',
  unseenVotes: 'HintUnseenVotes',
  singleSkills: 'HintSingleSkills',
  searchGaps: 'HintSearchGaps',
  planGaps: 'HintPlanGaps'
};

/** What to do about it. */
export function cardHint({ strings }: Pick<OverviewWords, 'strings'>, kind: CardKind): string {
  return strings[hints[kind]];
}

const urgencyKeys: Readonly<Record<Urgency, keyof IOverviewWebPartStrings>> = {
  now: 'UrgencyNow',
  soon: 'UrgencySoon',
  later: 'UrgencyLater'
};

export function urgencyName({ strings }: Pick<OverviewWords, 'strings'>, urgency: Urgency): string {
  return strings[urgencyKeys[urgency]];
}

export const urgencyIcons: Readonly<Record<Urgency, IconName>> = {
  now: 'error',
  soon: 'clock',
  later: 'circle'
};

/** The day that was missed first or comes first; `null` when no day belongs to the card. */
export function cardDay({ strings, formats }: OverviewWords, { oldest }: AttentionCard): string | null {
  if (oldest === null) return null;
  const text = oldest < formats.today() ? strings.CardSince : strings.CardOn;
  return fill(text, { date: formats.date(oldest) });
}
