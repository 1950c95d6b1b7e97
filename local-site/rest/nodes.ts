import type { Json } from './json';
import type { CollectionType, EntityType, PropertyValue } from './types';

/** What one step of a path leads to. */
export type Node = EntityNode | CollectionNode | ListNode | ValueNode | NullNode | RawNode;

export interface EntityNode {
  readonly kind: 'entity';
  readonly type: EntityType<unknown>;
  readonly entity: unknown;
  /** Status of a successful creation. */
  readonly created?: boolean;
}

export interface CollectionNode {
  readonly kind: 'collection';
  readonly type: CollectionType<unknown, unknown>;
  readonly parent: unknown;
}

/** A computed list of entities, the answer of a method. */
export interface ListNode {
  readonly kind: 'list';
  readonly type: EntityType<unknown>;
  readonly entities: readonly unknown[];
  readonly metadataName?: string;
}

/** A primitive, complex or array value. `name` is what verbose answers call it. */
export interface ValueNode {
  readonly kind: 'value';
  readonly name: string;
  readonly edmType: string;
  readonly value: PropertyValue;
  /** True: a structured value stands at the top level instead of under `value`. */
  readonly bare?: boolean;
}

/** `odata.null`: absent, or the answer of a void method. */
export interface NullNode {
  readonly kind: 'null';
  readonly name: string;
}

/** An answer that is not OData: bytes, HTML, a JSON document of its own shape. */
export interface RawNode {
  readonly kind: 'raw';
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array | null;
}

export function entityNode<T>(type: EntityType<T>, entity: T): EntityNode {
  return { kind: 'entity', type, entity };
}

export function createdNode<T>(type: EntityType<T>, entity: T): EntityNode {
  return { kind: 'entity', type, entity, created: true };
}

export function collectionNode<T, P>(type: CollectionType<T, P>, parent: P): CollectionNode {
  return { kind: 'collection', type, parent };
}

export function listNode<T>(type: EntityType<T>, entities: readonly T[], metadataName?: string): ListNode {
  return { kind: 'list', type, entities, metadataName };
}

export function valueNode(name: string, value: PropertyValue, edmType = edmTypeOf(value)): ValueNode {
  return { kind: 'value', name, value, edmType };
}

/** A structured value that stands at the top level of the answer (`contextinfo`, `RenderListDataAsStream`). */
export function bareNode(name: string, value: PropertyValue, edmType: string): ValueNode {
  return { kind: 'value', name, value, edmType, bare: true };
}

export function nullNode(name: string): NullNode {
  return { kind: 'null', name };
}

export function jsonNode(body: Json): RawNode {
  return {
    kind: 'raw',
    status: 200,
    contentType: 'application/json;charset=utf-8',
    body: JSON.stringify(body)
  };
}

export function rawNode(contentType: string, body: string | Uint8Array | null, status = 200): RawNode {
  return { kind: 'raw', status, contentType, body };
}

function edmTypeOf(value: PropertyValue): string {
  if (typeof value === 'string') return 'Edm.String';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
  if (typeof value === 'boolean') return 'Edm.Boolean';
  return 'Edm.ComplexType';
}
