import { errors } from '../errors';
import { defaultProjection, type Projection } from '../odata/projection';
import type { RequestContext } from './context';
import type { EntityNode, Node } from './nodes';
import type { EntityType, PropertyValue, Shape } from './types';
import { readCollection } from './collections';

/** An entity reduced to what was asked for; the renderers turn it into one of the three metadata levels. */
export interface ProjectedEntity {
  readonly kind: 'entity';
  readonly metadataName: string;
  readonly typeName: string;
  readonly id: string;
  readonly editLink: string;
  readonly etag?: string;
  readonly members: ReadonlyMap<string, Projected>;
  /** Navigation properties that are not expanded. */
  readonly deferred: readonly string[];
}

export interface ProjectedCollection {
  readonly kind: 'collection';
  readonly metadataName: string;
  readonly values: readonly ProjectedEntity[];
  readonly nextLink?: string;
}

/** `odata.null` inside an entity. */
export interface ProjectedNull {
  readonly kind: 'null';
}

export interface ProjectedValue {
  readonly kind: 'value';
  readonly value: PropertyValue;
}

export type Projected = ProjectedEntity | ProjectedCollection | ProjectedNull | ProjectedValue;

export function projectEntity(
  node: EntityNode,
  projection: Projection,
  context: RequestContext
): ProjectedEntity {
  const { type, entity } = node;
  const shape = type.shape(entity, context);
  const members = new Map<string, Projected>();
  checkProjection(projection, shape);
  for (const [key, definition] of shape.properties) {
    const wanted = projection.selected.has(key) || (projection.all && definition.onRequest !== true);
    if (!wanted) continue;
    const value: Projected = { kind: 'value', value: definition.get(entity, context) };
    members.set(definition.name, value);
    if (definition.alias !== undefined) members.set(definition.alias, value);
  }
  for (const [key, child] of projection.expanded) {
    const definition = shape.navigation.get(key);
    if (!definition || !isWanted(projection, key)) continue;
    members.set(definition.name, projectNode(definition.get(entity, context), child, context));
  }
  const editLink = type.editLink(entity, context);
  return {
    kind: 'entity',
    metadataName: type.metadataName(entity, context),
    typeName: type.typeName(entity, context),
    id: type.id?.(entity, context) ?? absolute(editLink, context),
    editLink,
    etag: type.etag?.(entity, context),
    members,
    deferred: [...shape.navigation.values()].map((link) => link.name).filter((name) => !members.has(name))
  };
}

export function projectNode(node: Node, projection: Projection, context: RequestContext): Projected {
  switch (node.kind) {
    case 'entity':
      node.type.enter?.(node.entity, context);
      return projectEntity(node, projection, context);
    case 'collection': {
      const values = node.type.list(node.parent, context);
      return projectAll(node.type.element(), values, projection, context);
    }
    case 'list':
      return projectAll(node.type, node.entities, projection, context, node.metadataName);
    case 'value':
      return { kind: 'value', value: node.value };
    default:
      return { kind: 'null' };
  }
}

/** The members of a collection node after `$filter`, `$orderby`, `$top`, `$skip`, projected. */
export function projectCollection(
  node: Extract<Node, { kind: 'collection' | 'list' }>,
  context: RequestContext
): ProjectedCollection {
  const page = readCollection(node, context);
  const type = node.kind === 'collection' ? node.type.element() : node.type;
  const metadataName = node.kind === 'list' ? node.metadataName : undefined;
  const collection = projectAll(type, page.values, context.query.projection, context, metadataName);
  return { ...collection, nextLink: page.nextLink };
}

function projectAll(
  type: EntityType<unknown>,
  entities: readonly unknown[],
  projection: Projection,
  context: RequestContext,
  metadataName?: string
): ProjectedCollection {
  const first = entities[0];
  return {
    kind: 'collection',
    metadataName: metadataName ?? (first === undefined ? type.name : type.metadataName(first, context)),
    values: entities.map((entity) => projectEntity({ kind: 'entity', type, entity }, projection, context))
  };
}

/** An expanded property is answered when `$select` is absent, `*`, names it or names something below it. */
function isWanted(projection: Projection, key: string): boolean {
  return projection.all || projection.selected.has(key) || projection.nested.has(key);
}

/** Throws SharePoint's 400 for names that the entity lacks, and for links read without `$expand`. */
function checkProjection(projection: Projection, shape: Shape<unknown>): void {
  const isKnown = (key: string): boolean => shape.navigation.has(key) || shape.properties.has(key);
  for (const [key, name] of [...projection.selected, ...projection.nested]) {
    if (!isKnown(key) && !key.startsWith('odata.')) throw errors.fieldUnknown(name);
  }
  for (const key of projection.expanded.keys()) {
    if (!isKnown(key)) throw errors.fieldUnknown(key);
  }
  for (const [key, name] of projection.nested) {
    if (shape.navigation.has(key) && !projection.expanded.has(key)) throw errors.lookupNeedsSubfield(name);
  }
  checkSubfields(projection, shape);
}

/** Lookups and people are never read as a whole. */
function checkSubfields(projection: Projection, shape: Shape<unknown>): void {
  for (const [key, definition] of shape.navigation) {
    const asked =
      projection.selected.has(key) || (projection.expanded.has(key) && !projection.nested.has(key));
    if (definition.needsSubfields && asked) throw errors.lookupNeedsSubfield(definition.name);
  }
}

export function absolute(relativeLink: string, context: RequestContext): string {
  const site = context.web.serverRelativeUrl === '/' ? '' : context.web.serverRelativeUrl;
  return `${context.origin}${site}/_api/${relativeLink}`;
}

/** What the answer of a write shows: every default property. */
export function projectCreated(node: EntityNode, context: RequestContext): ProjectedEntity {
  return projectEntity(node, defaultProjection(), context);
}
