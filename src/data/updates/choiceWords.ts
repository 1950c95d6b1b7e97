import type { ChoiceOf } from '../../lists';
import type { communicationsList, doubtsList, revisionsList, updatesList } from '../../lists/updates';
import type { Audience, Channel } from '../../domain/updates/communication';
import type { DecisionKind, Impact } from '../../domain/updates/decision';
import type { SourceKind } from '../../domain/updates/notice';
import type { NoticeState } from '../../domain/updates/NoticeRepository';
import type { DoubtState, DoubtTarget } from '../../domain/updates/ripple/doubt';
import type { Category, Severity } from '../../domain/updates/vocabulary';

/** A closed vocabulary of the domain and its words in a choice column. */
export interface ChoiceWords<Value extends string, Word extends string> {
  readonly wordOf: Readonly<Record<Value, Word>>;
  valueOf(word: Word): Value;
}

function choiceWords<Value extends string, Word extends string>(
  wordOf: Readonly<Record<Value, Word>>
): ChoiceWords<Value, Word> {
  const values = new Map(Object.entries<Word>(wordOf).map(([value, word]) => [word, value as Value]));
  const valueOf = (word: Word): Value => {
    const value = values.get(word);
    // Rows were checked against the choices of their column, and each of them has its value.
    if (value === undefined) throw new RangeError(`"${word}" is no choice.`);
    return value;
  };
  return { wordOf, valueOf };
}

type Updates = typeof updatesList;

export const sourceWords = choiceWords<SourceKind, ChoiceOf<Updates, 'sourceKind'>>({
  messageCenter: 'Message Center',
  whatsNew: "What's new",
  feed: 'Feed',
  byHand: 'By hand'
});

export const categoryWords = choiceWords<Category | 'other', ChoiceOf<Updates, 'category'>>({
  stayInformed: 'Stay informed',
  planForChange: 'Plan for change',
  preventOrFixIssue: 'Prevent or fix issue',
  other: 'Other'
});

export const severityWords = choiceWords<
  Severity | 'other',
  ChoiceOf<Updates, 'severity'> & ChoiceOf<typeof revisionsList, 'severity'>
>({ normal: 'Normal', high: 'High', critical: 'Critical', other: 'Other' });

export const stateWords = choiceWords<NoticeState, ChoiceOf<Updates, 'state'>>({
  open: 'Open',
  decided: 'Decided',
  changed: 'Changed'
});

export const decisionWords = choiceWords<DecisionKind, ChoiceOf<Updates, 'decision'>>({
  notRelevant: 'Not relevant',
  accept: 'Accept',
  testFirst: 'Test first',
  optOut: 'Opt out',
  act: 'Act'
});

export const impactWords = choiceWords<Impact, ChoiceOf<Updates, 'userImpact'>>({
  none: 'None',
  low: 'Low',
  medium: 'Medium',
  high: 'High'
});

export const audienceWords = choiceWords<Audience, ChoiceOf<typeof communicationsList, 'audience'>>({
  users: 'Users',
  helpDesk: 'Help desk',
  managers: 'Managers'
});

export const channelWords = choiceWords<Channel, ChoiceOf<typeof communicationsList, 'channel'>>({
  teams: 'Teams',
  mail: 'Mail',
  intranet: 'Intranet',
  meeting: 'Meeting',
  other: 'Other'
});

export const doubtStateWords = choiceWords<DoubtState, ChoiceOf<typeof doubtsList, 'state'>>({
  doubtful: 'Doubtful',
  verified: 'Verified',
  dismissed: 'Dismissed'
});

export const targetWords = choiceWords<DoubtTarget['kind'], ChoiceOf<typeof doubtsList, 'targetKind'>>({
  faq: 'FAQ entry',
  course: 'Course'
});
