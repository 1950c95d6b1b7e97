import { errors } from '../errors';
import type { FilterNode, Operand } from '../odata/filter/tree';
import type { FieldRow } from '../store/fields';
import { columnOfField, findField } from './queryColumn';

/** How the threshold check asks the database. */
export interface ThresholdScope {
  readonly itemCount: number;
  readonly threshold: number;
  readonly fields: readonly FieldRow[];
  /** How many rows match the condition, counting no further than the threshold plus one. */
  countMatches(condition: FilterNode): number;
}

/**
 * SharePoint's list view threshold: in a list with more items than the threshold, the first condition must stand on
 * indexed columns and match no more rows than the threshold; without such a condition the order must be by an
 * indexed column. Conditions and order by ID are always free.
 */
export function checkThreshold(
  filter: FilterNode | undefined,
  orderPaths: readonly (readonly string[])[],
  scope: ThresholdScope
): void {
  if (scope.itemCount <= scope.threshold) return;
  const first = filter && firstCondition(filter);
  if (first && !isByIdOnly(first)) {
    if (!pathsOf(first).every((path) => isIndexed(path, scope.fields))) throw errors.thresholdExceeded();
    if (scope.countMatches(first) > scope.threshold) throw errors.thresholdExceeded();
    return;
  }
  if (first && narrowsById(first) && scope.countMatches(first) <= scope.threshold) return;
  if (filter && filter !== first && !pathsOf(filter).every((path) => isIndexed(path, scope.fields))) {
    throw errors.thresholdExceeded();
  }
  if (!orderPaths.every((path) => isIndexed(path, scope.fields))) throw errors.thresholdExceeded();
}

/** The leftmost operand of the `and` chain; an `or` counts as one condition. */
function firstCondition(tree: FilterNode): FilterNode {
  return tree.kind === 'and' ? firstCondition(tree.left) : tree;
}

function isByIdOnly(tree: FilterNode): boolean {
  return pathsOf(tree).every((path) => path.length === 1 && path[0]?.toLowerCase() === 'id');
}

function narrowsById(tree: FilterNode): boolean {
  return tree.kind === 'compare' || tree.kind === 'or';
}

function pathsOf(tree: FilterNode): (readonly string[])[] {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return [...pathsOf(tree.left), ...pathsOf(tree.right)];
    case 'not':
      return pathsOf(tree.operand);
    case 'compare':
      return [tree.left, tree.right].flatMap((operand: Operand) =>
        operand.kind === 'literal' ? [] : [operand.path]
      );
    default:
      return [tree.path];
  }
}

function isIndexed(path: readonly string[], fields: readonly FieldRow[]): boolean {
  const found = findField(fields, path[0] ?? '');
  return found !== undefined && columnOfField(found.field, fields).indexed;
}
