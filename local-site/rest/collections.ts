import { evaluateFilter } from '../odata/filter/evaluate';
import { parseFilter } from '../odata/filter/parser';
import { parseOrderBy } from '../odata/orderBy';
import { compareValues } from '../odata/filter/compare';
import { errors } from '../errors';
import type { RequestContext } from './context';
import type { CollectionNode, ListNode, Node } from './nodes';
import type { EntityType, Page, PropertyValue } from './types';
import { Complex, TypedArray } from './types';

/** Reads a collection with the request's options; collections without a query of their own are small. */
export function readCollection(node: CollectionNode | ListNode, context: RequestContext): Page<unknown> {
  if (node.kind === 'collection' && node.type.query)
    return node.type.query(node.parent, context.query, context);
  const type = node.kind === 'collection' ? node.type.element() : node.type;
  const values = node.kind === 'collection' ? node.type.list(node.parent, context) : node.entities;
  return { values: applyOptions(type, values, context) };
}

function applyOptions(
  type: EntityType<unknown>,
  entities: readonly unknown[],
  context: RequestContext
): readonly unknown[] {
  const { filter, orderby, top, skip } = context.query;
  let result = [...entities];
  if (filter !== undefined) {
    const tree = parseFilter(filter);
    result = result.filter((entity) => evaluateFilter(tree, (path) => readPath(type, entity, path, context)));
  }
  if (orderby !== undefined) {
    for (const { path, descending } of parseOrderBy(orderby).reverse()) {
      const sign = descending ? -1 : 1;
      const key = (entity: unknown): ReturnType<typeof readPath> => readPath(type, entity, path, context);
      result.sort((left, right) => sign * compareValues(key(left), key(right)));
    }
  }
  const start = skip ?? 0;
  return result.slice(start, top === undefined ? undefined : start + top);
}

function readPath(
  type: EntityType<unknown>,
  entity: unknown,
  path: readonly string[],
  context: RequestContext
): string | number | boolean | null {
  const [first, ...rest] = path;
  if (first === undefined) return null;
  const shape = type.shape(entity, context);
  const property = shape.properties.get(first.toLowerCase());
  if (property) return scalar(property.get(entity, context), rest);
  const next: Node | undefined = shape.navigation.get(first.toLowerCase())?.get(entity, context);
  if (next === undefined) throw errors.fieldUnknown(path.join('/'));
  if (next.kind === 'entity' && rest.length > 0) return readPath(next.type, next.entity, rest, context);
  return null;
}

function scalar(value: PropertyValue, rest: readonly string[]): string | number | boolean | null {
  const [member, ...deeper] = rest;
  if (value instanceof Complex && member !== undefined) {
    const key = Object.keys(value.members).find((name) => name.toLowerCase() === member.toLowerCase());
    if (key === undefined) throw errors.fieldUnknown(member);
    return scalar(value.members[key] ?? null, deeper);
  }
  if (value instanceof Complex || value instanceof TypedArray || typeof value === 'object') return null;
  return value;
}
