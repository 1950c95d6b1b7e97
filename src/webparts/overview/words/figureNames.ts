import type { FigureKey } from '../../../domain/overview/figureTraits';

type Strings = IOverviewWebPartStrings;
type Key = keyof Strings;

const names: Readonly<Record<FigureKey, Key>> = {
  onTime: 'FigureNameOnTime',
  missed: 'FigureNameMissed',
  oldestOverdue: 'FigureNameOldestOverdue',
  evidence: 'FigureNameEvidence',
  fourEyes: 'FigureNameFourEyes',
  withoutOwner: 'FigureNameWithoutOwner',
  withoutBackup: 'FigureNameWithoutBackup',
  expiries: 'FigureNameExpiries',
  hoursDone: 'FigureNameHoursDone',
  reactive: 'FigureNameReactive',
  acknowledged: 'FigureNameAcknowledged',
  daysToFirstRead: 'FigureNameDaysToFirstRead',
  undecidedPastActBy: 'FigureNameUndecidedPastActBy',
  toldInTime: 'FigureNameToldInTime',
  openByAge: 'FigureNameOpenByAge',
  requiredDone: 'FigureNameRequiredDone',
  overduePeople: 'FigureNameOverduePeople',
  ended: 'FigureNameEnded',
  daysToReady: 'FigureNameDaysToReady',
  singleSkills: 'FigureNameSingleSkills',
  staleCourses: 'FigureNameStaleCourses',
  reviewOverdue: 'FigureNameReviewOverdue',
  helpful: 'FigureNameHelpful',
  unseenVotes: 'FigureNameUnseenVotes',
  searchesInVain: 'FigureNameSearchesInVain',
  daysToAnswer: 'FigureNameDaysToAnswer',
  topAnswers: 'FigureNameTopAnswers'
};

const rules: Readonly<Record<FigureKey, Key>> = {
  onTime: 'FigureRuleOnTime',
  missed: 'FigureRuleMissed',
  oldestOverdue: 'FigureRuleOldestOverdue',
  evidence: 'FigureRuleEvidence',
  fourEyes: 'FigureRuleFourEyes',
  withoutOwner: 'FigureRuleWithoutOwner',
  withoutBackup: 'FigureRuleWithoutBackup',
  expiries: 'FigureRuleExpiries',
  hoursDone: 'FigureRuleHoursDone',
  reactive: 'FigureRuleReactive',
  acknowledged: 'FigureRuleAcknowledged',
  daysToFirstRead: 'FigureRuleDaysToFirstRead',
  undecidedPastActBy: 'FigureRuleUndecidedPastActBy',
  toldInTime: 'FigureRuleToldInTime',
  openByAge: 'FigureRuleOpenByAge',
  requiredDone: 'FigureRuleRequiredDone',
  overduePeople: 'FigureRuleOverduePeople',
  ended: 'FigureRuleEnded',
  daysToReady: 'FigureRuleDaysToReady',
  singleSkills: 'FigureRuleSingleSkills',
  staleCourses: 'FigureRuleStaleCourses',
  reviewOverdue: 'FigureRuleReviewOverdue',
  helpful: 'FigureRuleHelpful',
  unseenVotes: 'FigureRuleUnseenVotes',
  searchesInVain: 'FigureRuleSearchesInVain',
  daysToAnswer: 'FigureRuleDaysToAnswer',
  topAnswers: 'FigureRuleTopAnswers'
};

/** What a figure is called. */
export function figureName(strings: Strings, key: FigureKey): string {
  return strings[names[key]];
}

/** What is counted, in a sentence or two. */
export function figureRule(strings: Strings, key: FigureKey): string {
  return strings[rules[key]];
}
