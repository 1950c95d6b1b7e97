import type { Risk, RiskKind } from '../../../../domain/overview/report/outlook';
import type { OverviewWords } from '../../words/OverviewWords';

type Plural = Parameters<OverviewWords['plural']>[0];

const texts: Readonly<Record<RiskKind, Plural>> = {
  renewals: 'SayRiskRenewals',
  undecided: 'SayRiskUndecided',
  usersNotTold: 'SayRiskUsersNotTold',
  learningDue: 'SayRiskLearningDue',
  completionsEnding: 'SayRiskCompletionsEnding',
  courseReviews: 'SayRiskCourseReviews',
  faqReviews: 'SayRiskFaqReviews'
};

/** How much is at risk, and when it begins. */
export function riskText({ plural, formats }: OverviewWords, { kind, count, first }: Risk): string {
  return plural(texts[kind], count, { day: formats.date(first) });
}
