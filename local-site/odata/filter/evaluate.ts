import type { Literal } from '../literal';
import { compareValues } from './compare';
import type { ComparisonOperator, DatePart, FilterNode, Operand } from './tree';

/** Decides a filter in memory, for the small collections (lists, fields, views, users). */
export function evaluateFilter(tree: FilterNode, read: (path: readonly string[]) => Literal): boolean {
  switch (tree.kind) {
    case 'and':
      return evaluateFilter(tree.left, read) && evaluateFilter(tree.right, read);
    case 'or':
      return evaluateFilter(tree.left, read) || evaluateFilter(tree.right, read);
    case 'not':
      return !evaluateFilter(tree.operand, read);
    case 'startswith':
      return text(read(tree.path)).startsWith(tree.text.toLowerCase());
    case 'substringof':
      return text(read(tree.path)).includes(tree.text.toLowerCase());
    case 'path':
      return read(tree.path) === true;
    case 'compare':
      return compare(tree.operator, valueOf(tree.left, read), valueOf(tree.right, read));
  }
}

function compare(operator: ComparisonOperator, left: Literal, right: Literal): boolean {
  const nullInvolved = left === null || right === null;
  if (operator === 'eq') return nullInvolved ? left === right : compareValues(left, right) === 0;
  if (operator === 'ne') return nullInvolved ? left !== right : compareValues(left, right) !== 0;
  if (nullInvolved) return false;
  const order = compareValues(left, right);
  if (operator === 'lt') return order < 0;
  if (operator === 'le') return order <= 0;
  return operator === 'gt' ? order > 0 : order >= 0;
}

function valueOf(operand: Operand, read: (path: readonly string[]) => Literal): Literal {
  if (operand.kind === 'literal') return operand.value;
  if (operand.kind === 'path') return read(operand.path);
  const value = read(operand.path);
  return typeof value === 'string' ? datePart(operand.part, new Date(value)) : null;
}

function datePart(part: DatePart, date: Date): number {
  switch (part) {
    case 'year':
      return date.getUTCFullYear();
    case 'month':
      return date.getUTCMonth() + 1;
    case 'day':
      return date.getUTCDate();
    case 'hour':
      return date.getUTCHours();
    case 'minute':
      return date.getUTCMinutes();
    case 'second':
      return date.getUTCSeconds();
  }
}

function text(value: Literal): string {
  return value === null ? '' : String(value).toLowerCase();
}
