import { columnOf, type ColumnKey } from '../../lists';
import { updatesList } from '../../lists/updates';
import { addDays, type CalendarDate } from '../../domain/dates/calendarDate';
import type { Days } from '../../domain/dates/days';
import type { NoticeDay, NoticeFilter, NoticeState } from '../../domain/updates/NoticeRepository';
import { and, equals, isNotEmpty, literal, notAfter, or, type Filter } from '../odata';
import { onDays } from '../onDays';
import { dayToSharePoint } from '../siteDates';
import { categoryWords, decisionWords, impactWords, severityWords, stateWords } from './choiceWords';
import { monthsBetween } from './months';
import { nameInColumn } from './texts';

const list = updatesList;

type Key = ColumnKey<typeof updatesList>;

function name(key: Key): string {
  return columnOf(list, key).name;
}

/** SharePoint compares without regard to case. */
function contains(key: Key, text: string): Filter {
  return `substringof(${literal(text)},${name(key)})` as Filter;
}

function compareDay(key: Key, operator: 'ge' | 'le', day: CalendarDate, timeZone: string): Filter {
  return `${name(key)} ${operator} datetime${literal(dayToSharePoint(day, timeZone))}` as Filter;
}

/**
 * Conditions on indexed columns that a value answers: SharePoint looks them up. The first one has to be narrow in a list
 * above the threshold, so those that usually find fewest come first.
 */
export function lookedUp(filter: NoticeFilter): readonly Filter[] {
  const { month, owner, decision, userImpact, severity, category, state, isMajorChange } = filter;
  return [
    month === undefined ? undefined : equals(list, 'month', month),
    owner === undefined ? undefined : equals(list, 'owner', owner),
    decision && equals(list, 'decision', decisionWords.wordOf[decision]),
    userImpact && equals(list, 'userImpact', impactWords.wordOf[userImpact]),
    severity && equals(list, 'severity', severityWords.wordOf[severity]),
    category && equals(list, 'category', categoryWords.wordOf[category]),
    state && equals(list, 'state', stateWords.wordOf[state]),
    isMajorChange === undefined ? undefined : equals(list, 'isMajorChange', isMajorChange)
  ].flatMap((condition) => condition ?? []);
}

const searched: readonly [Key, ...Key[]] = ['title', 'sourceId', 'services', 'tags', 'plainText'];

/** Words are looked for one by one; the same word twice is one. */
export function searchWords(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().split(/\s+/).filter(Boolean))].slice(0, 8);
}

function wordFilter(word: string): Filter {
  const [first, ...others] = searched;
  return or(contains(first, word), ...others.map((key) => contains(key, word)));
}

function platformFilter(platform: NonNullable<NoticeFilter['platform']>): Filter {
  const column = name('platforms');
  return or(`${column} eq ${literal(platform)}` as Filter, `${column} eq null` as Filter);
}

/** Conditions for which SharePoint has to look at every row that the conditions before them leave. */
export function lookedThrough(filter: NoticeFilter, timeZone: string): readonly Filter[] {
  const { actByFrom, actByUntil, service, platform, tag, text = '' } = filter;
  const hasDay = actByFrom !== undefined || actByUntil !== undefined;
  return [
    hasDay ? isNotEmpty(list, 'actBy') : undefined,
    actByFrom && compareDay('actBy', 'ge', actByFrom, timeZone),
    actByUntil && compareDay('actBy', 'le', actByUntil, timeZone),
    platform && platformFilter(platform),
    service && contains('services', nameInColumn(service)),
    tag && contains('tags', nameInColumn(tag)),
    ...searchWords(text).map(wordFilter)
  ].flatMap((condition) => condition || []);
}

/** All of them; `undefined` without any. */
export function all(conditions: readonly Filter[]): Filter | undefined {
  return conditions.length === 0 ? undefined : and(...conditions);
}

export function inMonths([first = '', ...others]: readonly string[]): Filter {
  return or(equals(list, 'month', first), ...others.map((month) => equals(list, 'month', month)));
}

/**
 * Notices of these days. How many were published since some day is no narrow condition in a long list, and a month is one;
 * few name one of the other days.
 */
export function noticesOnDays(which: NoticeDay, days: Days): Filter {
  const among = onDays(list, which, days);
  if (which !== 'listedOn') return among;
  const [oldest, newest] = [addDays(days.first, -1), addDays(days.last, 1)];
  return and(inMonths(monthsBetween(oldest.slice(0, 7), newest.slice(0, 7))), among);
}

/** Notices in that state, and those of the day after their last day to act: whoever asks leaves out what does not belong. */
export function noticesInState(state: NoticeState, actByUntil: CalendarDate | undefined): Filter {
  const inState = equals(list, 'state', stateWords.wordOf[state]);
  if (actByUntil === undefined) return inState;
  return and(inState, notAfter(list, 'actBy', `${addDays(actByUntil, 1)}T23:59:59Z`));
}
