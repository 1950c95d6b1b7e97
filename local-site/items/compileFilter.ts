import { errors } from '../errors';
import { isReference, typeOf } from '../fieldTypes';
import type { ComparisonOperator, FilterNode, LiteralOperand, Operand } from '../odata/filter/tree';
import type { FieldRow } from '../store/fields';
import { compileValue } from './compileValue';
import { compileReference } from './compileReference';
import { findField, type QueryColumn, queryColumn } from './queryColumn';

/** A condition with its bound values. */
export interface Compiled {
  readonly sql: string;
  readonly values: readonly (string | number | null)[];
}

/** What compiling needs of the list and its surroundings. */
export interface FilterScope {
  readonly fields: readonly FieldRow[];
  readonly siteId: string;
  readonly timeZone: string;
  /** Columns and SQL table of the list that a lookup points at; undefined when it is gone. */
  target(field: FieldRow): { readonly table: string; readonly fields: readonly FieldRow[] } | undefined;
}

const operators: Readonly<Record<ComparisonOperator, string>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>='
};
const mirrored: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le'
};

/** Compiles a filter tree to SQL over the item table. Pure. Throws SharePoint's 400s. */
export function compileFilter(tree: FilterNode, scope: FilterScope): Compiled {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return join(tree.kind, compileFilter(tree.left, scope), compileFilter(tree.right, scope));
    case 'not': {
      const inner = compileFilter(tree.operand, scope);
      return { sql: `NOT coalesce(${inner.sql}, 0)`, values: inner.values };
    }
    case 'startswith':
    case 'substringof':
      return compileText(tree.kind, tree.path, tree.text, scope);
    case 'path':
      return compileComparison('eq', tree.path, { kind: 'literal', value: true, quoted: false }, scope);
    case 'compare':
      return compileCompare(tree.operator, tree.left, tree.right, scope);
  }
}

function compileCompare(
  operator: ComparisonOperator,
  left: Operand,
  right: Operand,
  scope: FilterScope
): Compiled {
  if (left.kind === 'literal' && right.kind !== 'literal')
    return compileCompare(mirrored[operator], right, left, scope);
  if (right.kind !== 'literal')
    throw errors.expressionInvalid('The right side of a comparison must be a value.');
  if (left.kind === 'datePart') return compileDatePart(operator, left.part, left.path, right, scope);
  if (left.kind === 'literal') throw errors.expressionInvalid(String(left.value));
  return compileComparison(operator, left.path, right, scope);
}

function compileComparison(
  operator: ComparisonOperator,
  path: readonly string[],
  literal: LiteralOperand,
  scope: FilterScope
): Compiled {
  const [first = '', second, ...rest] = path;
  if (rest.length > 0) throw errors.fieldUnknown(path.join('/'));
  if (second !== undefined) {
    return compileReference(referenceField(first, scope), second, scope, (column, kind) =>
      compare(operator, column, compileValue(literal, kind, undefined, scope.timeZone))
    );
  }
  const column = queryColumn(scope.fields, first);
  requireFilterable(column, first);
  const value = compileValue(literal, column.kind, column, scope.timeZone);
  return column.kind === 'set'
    ? compareSet(operator, column.sql, value)
    : compare(operator, column.sql, value);
}

/** `ne` also finds empty values, as CAML's Neq does. */
export function compare(operator: ComparisonOperator, sql: string, value: string | number | null): Compiled {
  if (value === null) {
    if (operator === 'eq' || operator === 'ne')
      return { sql: `${sql} IS ${operator === 'eq' ? '' : 'NOT '}NULL`, values: [] };
    return { sql: '0', values: [] };
  }
  if (operator === 'ne') return { sql: `(${sql} <> ? OR ${sql} IS NULL)`, values: [value] };
  return { sql: `${sql} ${operators[operator]} ?`, values: [value] };
}

function compareSet(operator: ComparisonOperator, sql: string, value: string | number | null): Compiled {
  if (operator !== 'eq' && operator !== 'ne') throw errors.expressionInvalid(operator);
  if (value === null) return { sql: `${sql} IS ${operator === 'eq' ? '' : 'NOT '}NULL`, values: [] };
  const member = `EXISTS (SELECT 1 FROM json_each(${sql}) WHERE value = ? COLLATE NOCASE)`;
  return { sql: operator === 'eq' ? member : `NOT ${member}`, values: [value] };
}

function compileText(
  kind: 'startswith' | 'substringof',
  path: readonly string[],
  text: string,
  scope: FilterScope
): Compiled {
  const [first = '', second] = path;
  const build = (sql: string): Compiled =>
    kind === 'startswith' ? startsWith(sql, text) : contains(sql, text);
  if (second !== undefined) return compileReference(referenceField(first, scope), second, scope, build);
  const column = queryColumn(scope.fields, first);
  const isNote = column.field.type === 'Note' && kind === 'substringof';
  if (!isNote) requireFilterable(column, first);
  if (column.kind !== 'text' && column.kind !== 'set')
    throw errors.fieldNotQueryable(first, column.field.type);
  return build(column.sql);
}

/** A range, so that an index helps. */
function startsWith(sql: string, text: string): Compiled {
  if (text === '') return { sql: '1', values: [] };
  return { sql: `(${sql} >= ? AND ${sql} < ?)`, values: [text, `${text}\u{10FFFF}`] };
}

function contains(sql: string, text: string): Compiled {
  return { sql: `instr(fold(${sql}), ?) > 0`, values: [text.toLowerCase()] };
}

function compileDatePart(
  operator: ComparisonOperator,
  part: string,
  path: readonly string[],
  literal: LiteralOperand,
  scope: FilterScope
): Compiled {
  const column = queryColumn(scope.fields, path.join('/'));
  if (column.kind !== 'date') throw errors.fieldNotQueryable(path.join('/'), column.field.type);
  const value = compileValue(literal, 'number', undefined, scope.timeZone);
  return {
    sql: `date_part(?, ${column.sql}, ?) ${operators[operator]} ?`,
    values: [part, scope.timeZone, value]
  };
}

function referenceField(name: string, scope: FilterScope): FieldRow {
  const found = findField(scope.fields, name);
  if (!found) throw errors.fieldUnknown(name);
  if (!isReference(found.field)) throw errors.fieldUnknown(name);
  return found.field;
}

function requireFilterable(column: QueryColumn, name: string): void {
  if (!typeOf(column.field).filterable && column.sql === `"f_${column.field.internalName}"`) {
    throw errors.fieldNotQueryable(name, column.field.type);
  }
}

function join(kind: 'and' | 'or', left: Compiled, right: Compiled): Compiled {
  return {
    sql: `(${left.sql} ${kind.toUpperCase()} ${right.sql})`,
    values: [...left.values, ...right.values]
  };
}
