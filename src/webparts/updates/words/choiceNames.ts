import type { MyStanding } from '../../../domain/updates/standing';
import type { DecisionKind, Impact } from '../../../domain/updates/decision';
import type { DecisionState } from '../../../domain/updates/decisionState';
import type { SourceKind } from '../../../domain/updates/notice';
import type { NoticeState } from '../../../domain/updates/NoticeRepository';
import type { Category, Severity, Term } from '../../../domain/updates/vocabulary';
import type { ActByRange, FeedLayout, FeedView, NoticeSection } from '../model/feedState';
import { namer } from '../../../ui/words/namer';

type Strings = IUpdatesWebPartStrings;

const names = namer<Strings>();

export const feedViewName = names<FeedView>({
  feed: 'ViewFeed',
  awareness: 'ViewAwareness',
  lead: 'ViewLead'
});

export const layoutName = names<FeedLayout>({ cards: 'LayoutCards', list: 'LayoutList' });

export const sectionName = names<NoticeSection>({
  text: 'SectionText',
  awareness: 'SectionAwareness',
  decision: 'SectionDecision',
  communication: 'SectionCommunication',
  followUp: 'SectionFollowUp'
});

/** How a notice is filed in the list. */
export const noticeStateName = names<NoticeState>({
  open: 'StateOpen',
  decided: 'StateDecided',
  changed: 'StateChanged'
});

/** How a notice stands with its decision today. */
export const decisionStateName = names<DecisionState>({
  open: 'DecisionStateOpen',
  overdue: 'DecisionStateOverdue',
  outdated: 'DecisionStateOutdated',
  reviewDue: 'DecisionStateReviewDue',
  decided: 'DecisionStateDecided'
});

export const decisionName = names<DecisionKind>({
  notRelevant: 'DecisionNotRelevant',
  accept: 'DecisionAccept',
  testFirst: 'DecisionTestFirst',
  optOut: 'DecisionOptOut',
  act: 'DecisionAct'
});

export const impactName = names<Impact>({
  none: 'ImpactNone',
  low: 'ImpactLow',
  medium: 'ImpactMedium',
  high: 'ImpactHigh'
});

export const categoryName = names<Category | 'other'>({
  stayInformed: 'CategoryStayInformed',
  planForChange: 'CategoryPlanForChange',
  preventOrFixIssue: 'CategoryPreventOrFix',
  other: 'CategoryOther'
});

export const severityName = names<Severity | 'other'>({
  normal: 'SeverityNormal',
  high: 'SeverityHigh',
  critical: 'SeverityCritical',
  other: 'SeverityOther'
});

export const sourceName = names<SourceKind>({
  messageCenter: 'SourceMessageCenter',
  whatsNew: 'SourceWhatsNew',
  feed: 'SourceFeed',
  byHand: 'SourceByHand'
});

export const actByName = names<ActByRange>({
  passed: 'ActByPassed',
  next7Days: 'ActByNext7Days',
  next30Days: 'ActByNext30Days'
});

export const standingName = names<MyStanding>({
  missing: 'MineMissing',
  stale: 'MineStale',
  aware: 'MineAware',
  notAsked: 'MineNotAsked'
});

/** A word of the source; what we don't know stays as the source wrote it. */
export function categoryText(strings: Strings, { value, text }: Term<Category>): string {
  return value === 'other' && text !== '' ? text : categoryName(strings, value);
}

export function severityText(strings: Strings, { value, text }: Term<Severity>): string {
  return value === 'other' && text !== '' ? text : severityName(strings, value);
}
