import { focusAreas, type FocusArea } from '../../../lists';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import { renewalStage } from '../../../domain/renewals/renewalStage';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { dueGroupOf, dueGroups, type DueGroup } from '../../../domain/tasks/dueGroup';
import { lastOccurrences } from '../../../domain/tasks/occurrences';
import { mostRecentEntries } from '../../../domain/tasks/occurrence';
import type { Board } from './board';
import { pendingKey } from './pending';

/** Who looks, and on which day. */
export interface Viewpoint {
  readonly today: CalendarDate;
  readonly myId: number;
}

/** Items under one heading. Groups without items are left out. */
export interface ItemGroup<Key> {
  readonly key: Key;
  readonly items: readonly ChecklistItem[];
}

/** What tells a row of the checklist from all others. */
export function itemKey({ task, occurrence }: ChecklistItem): string {
  return pendingKey(task.id, occurrence);
}

function inOrder<Key>(
  keys: readonly Key[],
  items: readonly ChecklistItem[],
  keyOf: (item: ChecklistItem) => Key
): readonly ItemGroup<Key>[] {
  const groups = new Map<Key, ChecklistItem[]>(keys.map((key) => [key, []]));
  for (const item of items) groups.get(keyOf(item))?.push(item);
  return [...groups]
    .map(([key, members]) => ({ key, items: members }))
    .filter(({ items: members }) => members.length > 0);
}

/** Most pressing first. */
export function groupByDue(
  items: readonly ChecklistItem[],
  { today, myId }: Viewpoint
): readonly ItemGroup<DueGroup>[] {
  return inOrder(dueGroups, items, ({ occurrence }) => dueGroupOf(occurrence, today, myId));
}

export function groupByFocusArea(items: readonly ChecklistItem[]): readonly ItemGroup<FocusArea>[] {
  return inOrder(focusAreas, items, ({ task }) => task.focusArea);
}

/** By owner, in the order of their names; what nobody owns comes first, because somebody has to take it. */
export function groupByOwner(
  items: readonly ChecklistItem[],
  compare: (a: string, b: string) => number
): readonly ItemGroup<Person | null>[] {
  const owners = new Map(items.flatMap(({ task }) => (task.owner ? [[task.owner.id, task.owner]] : [])));
  const sorted = [...owners.values()].sort((a, b) => compare(a.name, b.name) || a.id - b.id);
  return inOrder([null, ...sorted.map(({ id }) => id)], items, ({ task }) => task.owner?.id ?? null).map(
    ({ key, items: members }) => ({ key: key === null ? null : (owners.get(key) ?? null), items: members })
  );
}

/** What the day's view shows, in this order. */
export const todayGroups = ['toSignOff', 'overdue', 'today', 'renewals', 'doneToday'] as const;

export type TodayGroup = (typeof todayGroups)[number];

/** A renewal wants attention today when its shortest lead time has begun. */
function isRenewalToday({ task }: ChecklistItem, today: CalendarDate): boolean {
  if (task.kind !== 'Renewal' || !task.renewal) return false;
  const { kind, lead } = renewalStage(task, today);
  return kind === 'inLeadTime' && lead === Math.min(...task.renewal.leadDays);
}

function todayGroupOf(item: ChecklistItem, viewpoint: Viewpoint): TodayGroup | undefined {
  const group = dueGroupOf(item.occurrence, viewpoint.today, viewpoint.myId);
  if (group === 'toSignOff' || group === 'overdue' || group === 'today') return group;
  return isRenewalToday(item, viewpoint.today) ? 'renewals' : undefined;
}

/** What `myId` did today, as far as the tasks' rows tell. */
export function doneToday(
  { open, doneThisMonth, calendar }: Pick<Board, 'open' | 'doneThisMonth' | 'calendar'>,
  { today, myId }: Viewpoint
): readonly ChecklistItem[] {
  return [...open, ...doneThisMonth]
    .filter(({ recent }) => recent.some(({ on, by }) => on === today && by === myId))
    .flatMap((task) =>
      lastOccurrences(task, calendar, today, mostRecentEntries)
        .filter(({ settledOn, settledBy }) => settledOn === today && settledBy === myId)
        .map((occurrence) => ({ task, occurrence }))
    );
}

/** What today is about: `items` want attention, `done` is what the reader has done. */
export function groupForToday(
  items: readonly ChecklistItem[],
  done: readonly ChecklistItem[],
  viewpoint: Viewpoint
): readonly ItemGroup<TodayGroup>[] {
  const keys = new Map<ChecklistItem, TodayGroup | undefined>(
    items.map((item) => [item, todayGroupOf(item, viewpoint)])
  );
  for (const item of done) keys.set(item, 'doneToday');
  return inOrder<TodayGroup | undefined>(todayGroups, [...keys.keys()], (item) => keys.get(item)).flatMap(
    ({ key, items: members }) => (key === undefined ? [] : [{ key, items: members }])
  );
}
