import type { Assignment } from '../../../../domain/training/assignment';
import type {
  AssignmentChange,
  AssignmentRepository
} from '../../../../domain/training/AssignmentRepository';
import type { ManyOptions } from '../../../../domain/training/CourseRepository';

interface InRow {
  readonly row: Assignment;
}

/** What came of changing many rows; each item with its row as it stands then. */
export interface ChangedEach<Item extends InRow> {
  readonly done: readonly Item[];
  readonly failed: readonly { readonly item: Item; readonly error: unknown }[];
  readonly left: readonly Item[];
  /** What ended it before its time. */
  readonly error?: unknown;
}

type Changing = Pick<AssignmentRepository, 'change'>;

/** Those that are changed in the same way are written together. */
function groupsOf<Item extends InRow>(
  items: readonly Item[],
  changeOf: (item: Item) => AssignmentChange | undefined
): readonly (readonly [AssignmentChange, readonly Item[]])[] {
  const groups = new Map<string, [AssignmentChange, Item[]]>();
  for (const item of items) {
    const change = changeOf(item);
    if (!change) continue;
    const key = JSON.stringify(change);
    const group = groups.get(key);
    if (group) group[1].push(item);
    else groups.set(key, [change, [item]]);
  }
  return [...groups.values()];
}

async function changeGroup<Item extends InRow>(
  assignments: Changing,
  items: readonly Item[],
  change: AssignmentChange,
  options: ManyOptions
): Promise<ChangedEach<Item>> {
  if (options.signal?.aborted) return { done: [], failed: [], left: items };
  try {
    const rows = items.map(({ row }) => row);
    const { changed, failed, notTried } = await assignments.change(rows, change, options);
    const byId = new Map(items.map((item) => [item.row.id, item]));
    const find = (id: number): readonly Item[] => {
      const item = byId.get(id);
      return item ? [item] : [];
    };
    return {
      done: changed.flatMap((row) => find(row.id).map((item) => ({ ...item, row }))),
      failed: failed.flatMap(({ assignment, error }) => find(assignment.id).map((item) => ({ item, error }))),
      left: notTried.flatMap(find)
    };
  } catch (error) {
    return { done: [], failed: [], left: items, error };
  }
}

/**
 * Takes each row step by step to where it shall be. Never rejects: what failed half-way keeps the row as it stands, so that
 * trying again goes on from there.
 */
export async function changeEach<Item extends InRow>(
  assignments: Changing,
  items: readonly Item[],
  stepsOf: (item: Item) => readonly AssignmentChange[],
  { onProgress, ...options }: ManyOptions
): Promise<ChangedEach<Item>> {
  const all = items.reduce((sum, item) => sum + stepsOf(item).length, 0);
  const done = items.filter((item) => stepsOf(item).length === 0);
  const failed: ChangedEach<Item>['failed'][number][] = [];
  const left: Item[] = [];
  let error: unknown;
  let steps = 0;
  let open = items.filter((item) => stepsOf(item).length > 0);
  // Not more rounds than there are steps: what SharePoint stores otherwise than asked would never be there.
  const rounds = open.reduce((most, item) => Math.max(most, stepsOf(item).length), 0);
  for (let round = 0; round < rounds; round += 1) {
    const next: Item[] = [];
    for (const [change, group] of groupsOf(open, (item) => stepsOf(item)[0])) {
      if (error !== undefined) {
        left.push(...group);
        continue;
      }
      const before = steps;
      const result = await changeGroup(assignments, group, change, {
        ...options,
        onProgress: (tried) => onProgress?.(Math.floor(((before + tried) * items.length) / all), items.length)
      });
      steps += group.length;
      failed.push(...result.failed);
      left.push(...result.left);
      error = result.error;
      for (const item of result.done) (stepsOf(item).length > 0 ? next : done).push(item);
    }
    open = next;
  }
  return { done: [...done, ...open], failed, left, error };
}
