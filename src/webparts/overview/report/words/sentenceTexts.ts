import type { FigureKey } from '../../../../domain/overview/figureTraits';
import type { StatementForm } from '../../../../domain/overview/report/statement';
import type { OverviewWords } from '../../words/OverviewWords';

type Plural = Parameters<OverviewWords['plural']>[0];

/** A text as it stands, or one for each plural form. */
export type SentenceText = { readonly text: keyof IOverviewWebPartStrings } | { readonly plural: Plural };

type Texts = Readonly<Partial<Record<StatementForm, SentenceText>>>;

const text = (key: keyof IOverviewWebPartStrings): SentenceText => ({ text: key });
const plural = (name: Plural): SentenceText => ({ plural: name });

/** The sentences that can be said of a figure: which forms it takes follows from what it counts (`statementsOf`). */
export const sentenceTexts: Readonly<Record<FigureKey, Texts>> = {
  onTime: {
    noData: text('SayOnTimeNoData'),
    none: plural('SayOnTimeNone'),
    all: plural('SayOnTimeAll'),
    some: text('SayOnTimeSome')
  },
  missed: { none: text('SayMissedNone'), all: plural('SayMissedAll'), some: text('SayMissedSome') },
  oldestOverdue: { amount: plural('SayOldestOverdueAmount') },
  hoursDone: { amount: plural('SayHoursDoneAmount') },
  reactive: { all: plural('SayReactiveAll'), some: text('SayReactiveSome') },
  evidence: {
    none: plural('SayEvidenceNone'),
    all: plural('SayEvidenceAll'),
    some: text('SayEvidenceSome')
  },
  fourEyes: {
    none: plural('SayFourEyesNone'),
    all: plural('SayFourEyesAll'),
    some: text('SayFourEyesSome')
  },
  withoutOwner: { all: plural('SayWithoutOwnerAll'), some: text('SayWithoutOwnerSome') },
  withoutBackup: { all: plural('SayWithoutBackupAll'), some: text('SayWithoutBackupSome') },
  expiries: { all: plural('SayExpiriesAll'), some: text('SayExpiriesSome') },
  acknowledged: {
    noData: text('SayAcknowledgedNoData'),
    none: plural('SayAcknowledgedNone'),
    all: plural('SayAcknowledgedAll'),
    some: text('SayAcknowledgedSome')
  },
  daysToFirstRead: { amount: plural('SayDaysToFirstReadAmount') },
  undecidedPastActBy: {
    none: plural('SayUndecidedPastActByNone'),
    all: plural('SayUndecidedPastActByAll'),
    some: text('SayUndecidedPastActBySome')
  },
  openByAge: { amount: plural('SayOpenByAgeAmount') },
  toldInTime: {
    noData: text('SayToldInTimeNoData'),
    none: plural('SayToldInTimeNone'),
    all: plural('SayToldInTimeAll'),
    some: text('SayToldInTimeSome')
  },
  requiredDone: {
    noData: text('SayRequiredDoneNoData'),
    none: plural('SayRequiredDoneNone'),
    all: plural('SayRequiredDoneAll'),
    some: text('SayRequiredDoneSome')
  },
  overduePeople: { amount: plural('SayOverduePeopleAmount') },
  ended: { all: plural('SayEndedAll'), some: text('SayEndedSome') },
  daysToReady: { amount: plural('SayDaysToReadyAmount') },
  singleSkills: { all: plural('SaySingleSkillsAll'), some: text('SaySingleSkillsSome') },
  staleCourses: { all: plural('SayStaleCoursesAll'), some: text('SayStaleCoursesSome') },
  reviewOverdue: {
    none: plural('SayReviewOverdueNone'),
    all: plural('SayReviewOverdueAll'),
    some: text('SayReviewOverdueSome')
  },
  helpful: {
    noData: text('SayHelpfulNoData'),
    none: plural('SayHelpfulNone'),
    all: plural('SayHelpfulAll'),
    some: text('SayHelpfulSome')
  },
  unseenVotes: { amount: plural('SayUnseenVotesAmount') },
  searchesInVain: { amount: plural('SaySearchesInVainAmount') },
  daysToAnswer: { amount: plural('SayDaysToAnswerAmount') },
  topAnswers: { amount: plural('SayTopAnswersAmount') }
};
