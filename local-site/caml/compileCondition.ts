import { errors, SpError } from '../errors';
import type { FilterNode, LiteralOperand, PathOperand } from '../odata/filter/tree';
import { compileComparison, idProperty } from './compileComparison';
import type { QueryContext, QueryField } from './queryField';
import type { CamlCondition, CamlFieldRef } from './types';

/**
 * Turns a CAML condition into the tree that `$filter` compiles to, so that both share one way to SQL with its list
 * view threshold. A column that the list lacks is SharePoint's error for CAML, not the one of `$filter`.
 */
export function compileCondition(condition: CamlCondition, context: QueryContext): FilterNode {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return {
        kind: condition.kind,
        left: compileCondition(condition.left, context),
        right: compileCondition(condition.right, context)
      };
    case 'isNull':
    case 'isNotNull':
      return nullTest(requireField(condition.field, context), condition.kind === 'isNull');
    case 'compare':
      return compileComparison(condition, requireField(condition.field, context), context);
    case 'in': {
      const field = requireField(condition.field, context);
      const { field: ref } = condition;
      return anyOf(
        condition.values.map((value) =>
          compileComparison({ kind: 'compare', operator: 'Eq', field: ref, value }, field, context)
        )
      );
    }
    case 'membership': {
      const field = requireField(condition.field, context);
      return anyOf(memberIds(condition, context).map((id) => equals([idProperty(field)], id)));
    }
  }
}

/** SharePoint's answer to a view that names a column the list does not have. */
export function camlFieldMissing(): SpError {
  return new SpError(
    500,
    '-2130575340, Microsoft.SharePoint.SPException',
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
  );
}

export function equals(path: readonly string[], value: string | number | boolean | null): FilterNode {
  const left: PathOperand = { kind: 'path', path };
  const right: LiteralOperand = { kind: 'literal', value, quoted: typeof value === 'string' };
  return { kind: 'compare', operator: 'eq', left, right };
}

/** A condition that no item meets: ids start at 1. */
const never: FilterNode = equals(['Id'], -1);

/** Joins as a balanced tree, so that 500 values do not nest 500 deep. */
export function anyOf(conditions: readonly FilterNode[]): FilterNode {
  const [first] = conditions;
  if (!first) return never;
  if (conditions.length === 1) return first;
  const middle = Math.ceil(conditions.length / 2);
  return { kind: 'or', left: anyOf(conditions.slice(0, middle)), right: anyOf(conditions.slice(middle)) };
}

function requireField(ref: CamlFieldRef, context: QueryContext): QueryField {
  const field = context.field(ref.name);
  if (!field) throw camlFieldMissing();
  return field;
}

function nullTest(field: QueryField, isNull: boolean): FilterNode {
  const path = field.kind === 'lookup' || field.kind === 'user' ? [idProperty(field)] : [field.propertyName];
  return {
    kind: 'compare',
    operator: isNull ? 'eq' : 'ne',
    left: { kind: 'path', path },
    right: { kind: 'literal', value: null, quoted: false }
  };
}

function memberIds(
  condition: Extract<CamlCondition, { kind: 'membership' }>,
  context: QueryContext
): readonly number[] {
  switch (condition.type) {
    case 'CurrentUserGroups':
      return context.groupIdsOfUser();
    case 'SPGroup':
      if (condition.groupId === undefined)
        throw errors.invalidArgument('<Membership Type="SPGroup"> needs an ID.');
      return context.userIdsOfGroup(condition.groupId);
    case 'SPWeb.Users':
      return context.userIdsOfWeb(false);
    case 'SPWeb.AllUsers':
      return context.userIdsOfWeb(true);
    case 'SPWeb.Groups':
      return context.groupIdsOfWeb();
  }
}
