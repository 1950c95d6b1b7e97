import { TZDate } from '@date-fns/tz';
import { errors, type SpError } from '../errors';
import { parseSiteDateTime, siteDayBounds } from '../locale/siteDates';
import { parseSiteNumber } from '../locale/siteNumbers';
import type { ComparisonOperator, FilterNode } from '../odata/filter/tree';
import type { QueryContext, QueryField } from './queryField';
import type { CamlComparison, CamlCondition, CamlValue } from './types';

type Comparison = Extract<CamlCondition, { kind: 'compare' }>;
type Scalar = string | number | boolean;

const OPERATORS: Partial<Record<CamlComparison, ComparisonOperator>> = {
  Eq: 'eq',
  Neq: 'ne',
  Gt: 'gt',
  Geq: 'ge',
  Lt: 'lt',
  Leq: 'le',
  Includes: 'eq'
};

/** Compiles one comparison against a column that exists. */
export function compileComparison(
  comparison: Comparison,
  field: QueryField,
  context: QueryContext
): FilterNode {
  const { operator, value } = comparison;
  if (operator === 'NotIncludes') {
    return {
      kind: 'not',
      operand: compileComparison({ ...comparison, operator: 'Includes' }, field, context)
    };
  }
  if (field.kind === 'date') return compileDate(operator, field, value, context);
  const path = pathOf(comparison, field);
  const byId = path.length === 1 && (field.kind === 'lookup' || field.kind === 'user');
  const scalar = scalarOf(value, field, byId, context);
  if (operator === 'BeginsWith') return { kind: 'startswith', path, text: String(scalar) };
  if (operator === 'Contains') return { kind: 'substringof', path, text: String(scalar) };
  return compare(path, operatorOf(operator), scalar);
}

function operatorOf(operator: CamlComparison): ComparisonOperator {
  const compiled = OPERATORS[operator];
  if (!compiled) throw invalidValue(operator);
  return compiled;
}

/** Lookups and people compare their id on request, and always where the value can only be an id. */
function pathOf({ field: ref, value }: Comparison, field: QueryField): readonly string[] {
  if (field.kind !== 'lookup' && field.kind !== 'user') return [field.propertyName];
  const typeMeansId = /^(integer|counter|number|userid)$/i.test(value.type);
  const byId = ref.lookupId || typeMeansId || value.content.kind === 'userId';
  return byId ? [idProperty(field)] : [field.propertyName, field.shownProperty ?? 'Title'];
}

/** The property that holds the id (or ids) of a lookup or person. */
export function idProperty(field: QueryField): string {
  return `${field.propertyName}Id`;
}

function scalarOf(value: CamlValue, field: QueryField, byId: boolean, context: QueryContext): Scalar {
  if (value.content.kind === 'userId') return context.userId;
  if (value.content.kind !== 'literal') throw invalidValue(value.content.kind);
  const { text } = value.content;
  if (byId || field.kind === 'id' || field.kind === 'number') {
    // `3;#Title` is how SharePoint itself writes a lookup value.
    const number = parseSiteNumber(text.split(';#')[0] ?? '');
    if (number === undefined) throw invalidValue(text);
    return number;
  }
  if (field.kind === 'boolean') return booleanOf(text);
  return text;
}

function booleanOf(text: string): boolean {
  if (/^(1|-1|true|yes)$/i.test(text.trim())) return true;
  if (/^(0|false|no)$/i.test(text.trim())) return false;
  throw invalidValue(text);
}

/**
 * Without IncludeTimeValue whole days of the site are compared: "less than" means before the day begins,
 * "greater than" from the next day on.
 */
function compileDate(
  operator: CamlComparison,
  field: QueryField,
  value: CamlValue,
  context: QueryContext
): FilterNode {
  const path = [field.propertyName];
  const iso = dateOf(value, context);
  if (value.includeTime) return compare(path, operatorOf(operator), iso);
  const { start, next } = siteDayBounds(iso, context.timeZone);
  switch (operator) {
    case 'Eq':
      return { kind: 'and', left: compare(path, 'ge', start), right: compare(path, 'lt', next) };
    case 'Neq':
      return { kind: 'or', left: compare(path, 'lt', start), right: orNull(path, compare(path, 'ge', next)) };
    case 'Gt':
      return compare(path, 'ge', next);
    case 'Geq':
      return compare(path, 'ge', start);
    case 'Lt':
      return compare(path, 'lt', start);
    case 'Leq':
      return compare(path, 'lt', next);
    default:
      throw invalidValue(operator);
  }
}

function orNull(path: readonly string[], node: FilterNode): FilterNode {
  const isNull: FilterNode = {
    kind: 'compare',
    operator: 'eq',
    left: { kind: 'path', path },
    right: { kind: 'literal', value: null, quoted: false }
  };
  return { kind: 'or', left: node, right: isNull };
}

function dateOf(value: CamlValue, context: QueryContext): string {
  switch (value.content.kind) {
    case 'now':
      return context.nowIso;
    case 'today': {
      const day = siteDayBounds(context.nowIso, context.timeZone, value.content.offsetDays).start;
      return value.includeTime ? shiftDays(context, value.content.offsetDays) : day;
    }
    case 'literal': {
      // A text without zone is the site's time; a final Z is UTC only in the queries that say so with a time.
      const iso = parseSiteDateTime(value.content.text, context.timeZone);
      if (iso === undefined) throw invalidValue(value.content.text);
      return iso;
    }
    case 'userId':
      throw invalidValue('UserID');
  }
}

/** `<Today>` with IncludeTimeValue keeps the time of day. */
function shiftDays(context: QueryContext, days: number): string {
  const local = new TZDate(context.nowIso, context.timeZone);
  local.setDate(local.getDate() + days);
  return new Date(local.getTime()).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function compare(path: readonly string[], operator: ComparisonOperator, value: Scalar): FilterNode {
  return {
    kind: 'compare',
    operator,
    left: { kind: 'path', path },
    right: { kind: 'literal', value, quoted: typeof value === 'string' }
  };
}

function invalidValue(value: string): SpError {
  return errors.camlInvalid(`'${value}' does not fit the column.`);
}
