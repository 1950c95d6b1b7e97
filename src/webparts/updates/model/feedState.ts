import { platforms, type Platform } from '../../../lists';
import { decisionKinds, impacts, type DecisionKind, type Impact } from '../../../domain/updates/decision';
import { noticeStates, type NoticeFilter, type NoticeState } from '../../../domain/updates/NoticeRepository';
import { categories, severities, type Category, type Severity } from '../../../domain/updates/vocabulary';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { addDays } from '../../../domain/dates/calendarDate';
import { allValues as all, choiceIn, formatValues, idIn, parseValues } from '../../../ui/address/addressText';

/** The ways to look at the notices. */
export const feedViews = ['feed', 'awareness', 'lead'] as const;

export type FeedView = (typeof feedViews)[number];

export const feedLayouts = ['cards', 'list'] as const;

export type FeedLayout = (typeof feedLayouts)[number];

/** The parts of an open notice. */
export const noticeSections = ['text', 'awareness', 'decision', 'communication', 'followUp'] as const;

export type NoticeSection = (typeof noticeSections)[number];

/** How near the last day to act is. */
export const actByRanges = ['passed', 'next7Days', 'next30Days'] as const;

export type ActByRange = (typeof actByRanges)[number];

/** Which notices are shown; `null` and empty texts leave a condition out. */
export interface FeedFilter {
  readonly state: NoticeState | null;
  readonly decision: DecisionKind | null;
  readonly category: Category | 'other' | null;
  readonly severity: Severity | 'other' | null;
  readonly userImpact: Impact | null;
  readonly platform: Platform | null;
  readonly service: string;
  readonly tag: string;
  readonly actBy: ActByRange | null;
  readonly owner: 'me' | null;
  /** Like `2026-03`. */
  readonly month: string | null;
  readonly text: string;
}

export const noFeedFilter: FeedFilter = {
  state: null,
  decision: null,
  category: null,
  severity: null,
  userImpact: null,
  platform: null,
  service: '',
  tag: '',
  actBy: null,
  owner: null,
  month: null,
  text: ''
};

/** What the update feed shows. */
export interface FeedState {
  readonly view: FeedView;
  readonly layout: FeedLayout;
  /** What the person has not acknowledged stands first. */
  readonly unreadFirst: boolean;
  readonly filter: FeedFilter;
  /** Id of the notice that is open. */
  readonly notice: number | null;
  readonly section: NoticeSection;
}

type Name =
  | 'view'
  | 'as'
  | 'first'
  | 'state'
  | 'decision'
  | 'category'
  | 'severity'
  | 'impact'
  | 'platform'
  | 'service'
  | 'tag'
  | 'act'
  | 'owner'
  | 'month'
  | 'q'
  | 'notice'
  | 'section';

function valuesOf(state: FeedState): Readonly<Record<Name, string>> {
  const { filter } = state;
  return {
    view: state.view,
    as: state.layout,
    first: state.unreadFirst ? 'unread' : 'newest',
    state: filter.state ?? all,
    decision: filter.decision ?? all,
    category: filter.category ?? all,
    severity: filter.severity ?? all,
    impact: filter.userImpact ?? all,
    platform: filter.platform ?? all,
    service: filter.service,
    tag: filter.tag,
    act: filter.actBy ?? all,
    owner: filter.owner ?? all,
    month: filter.month ?? all,
    q: filter.text,
    notice: String(state.notice ?? all),
    section: state.section
  };
}

/** What is shown, as text for the page's address: only what differs from what the page's author chose. */
export function formatFeedState(state: FeedState, defaults: FeedState): string | null {
  return formatValues(valuesOf(state), valuesOf(defaults));
}

function monthIn(value: string | undefined, otherwise: string | null): string | null {
  if (value === all) return null;
  return value !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? value : otherwise;
}

function filterIn(valueOf: (name: Name) => string | undefined, filter: FeedFilter): FeedFilter {
  return {
    state: choiceIn(noticeStates, valueOf('state'), filter.state),
    decision: choiceIn(decisionKinds, valueOf('decision'), filter.decision),
    category: choiceIn([...categories, 'other' as const], valueOf('category'), filter.category),
    severity: choiceIn([...severities, 'other' as const], valueOf('severity'), filter.severity),
    userImpact: choiceIn(impacts, valueOf('impact'), filter.userImpact),
    platform: choiceIn(platforms, valueOf('platform'), filter.platform),
    service: valueOf('service') ?? filter.service,
    tag: valueOf('tag') ?? filter.tag,
    actBy: choiceIn(actByRanges, valueOf('act'), filter.actBy),
    owner: choiceIn(['me'] as const, valueOf('owner'), filter.owner),
    month: monthIn(valueOf('month'), filter.month),
    text: valueOf('q') ?? filter.text
  };
}

/** Reads what `formatFeedState` wrote, or what somebody made of it: values that are not known are ignored. */
export function parseFeedState(text: string | null, defaults: FeedState): FeedState {
  const valueOf = parseValues<Name>(text);
  const first = choiceIn(['unread', 'newest'] as const, valueOf('first'), null);
  return {
    view: choiceIn(feedViews, valueOf('view'), defaults.view) ?? defaults.view,
    layout: choiceIn(feedLayouts, valueOf('as'), defaults.layout) ?? defaults.layout,
    unreadFirst: first === null ? defaults.unreadFirst : first === 'unread',
    filter: filterIn(valueOf, defaults.filter),
    notice: idIn(valueOf('notice')),
    section: choiceIn(noticeSections, valueOf('section'), defaults.section) ?? defaults.section
  };
}

export function isFilteringFeed(filter: FeedFilter): boolean {
  return (Object.keys(noFeedFilter) as (keyof FeedFilter)[]).some(
    (name) => filter[name] !== noFeedFilter[name]
  );
}

function actByDays(
  range: ActByRange | null,
  today: CalendarDate
): Pick<NoticeFilter, 'actByFrom' | 'actByUntil'> {
  if (range === null) return {};
  if (range === 'passed') return { actByUntil: addDays(today, -1) };
  return { actByFrom: today, actByUntil: addDays(today, range === 'next7Days' ? 7 : 30) };
}

/** The same conditions as the repository takes them. */
export function toNoticeFilter(filter: FeedFilter, me: number, today: CalendarDate): NoticeFilter {
  const { owner, actBy, service, tag, text, ...choices } = filter;
  const chosen = Object.entries(choices).filter(([, value]) => value !== null);
  return {
    ...(Object.fromEntries(chosen) as NoticeFilter),
    ...actByDays(actBy, today),
    ...(owner === null ? {} : { owner: me }),
    ...(service.trim() === '' ? {} : { service: service.trim() }),
    ...(tag.trim() === '' ? {} : { tag: tag.trim() }),
    ...(text.trim() === '' ? {} : { text: text.trim() })
  };
}
