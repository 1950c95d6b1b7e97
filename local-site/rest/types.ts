import type { QueryOptions } from '../odata/queryOptions';
import type { RequestBody } from './body';
import type { MethodArguments } from './methodArguments';
import type { RequestContext } from './context';
import type { Json } from './json';
import type { Node } from './nodes';

/** A structured value with a type name, for example an `SP.FieldUrlValue`. */
export class Complex {
  constructor(
    readonly typeName: string,
    readonly members: Readonly<Record<string, PropertyValue>>
  ) {}
}

/** An array whose element type verbose metadata names, for example `Edm.String`. */
export class TypedArray {
  constructor(
    readonly elementType: string,
    readonly values: readonly PropertyValue[]
  ) {}
}

export type PropertyValue = Json | Complex | TypedArray;

/*
 * Members below are declared in method form on purpose: TypeScript then lets an EntityType<ListRow> stand where an
 * EntityType<unknown> is asked for, which the generic walk over the path needs.
 */

export interface PropertyDefinition<T> {
  readonly name: string;
  /** A second spelling that is always answered beside the first (`ID` beside `Id`). */
  readonly alias?: string;
  /** True: only when `$select` names it. */
  readonly onRequest?: boolean;
  get(entity: T, context: RequestContext): PropertyValue;
}

export interface NavigationDefinition<T> {
  readonly name: string;
  /** True for lookups and people: `$select` must name what to read of them. */
  readonly needsSubfields?: boolean;
  /** The entity or collection behind the link; built only when walked to or expanded. */
  get(entity: T, context: RequestContext): Node;
}

export interface MethodDefinition<T> {
  readonly name: string;
  /** `function`: no side effect, any verb, may stand in the middle of a path. `action`: POST only, last segment. */
  readonly kind: 'function' | 'action';
  invoke(target: T, args: MethodArguments, context: RequestContext): Node;
}

/** Everything that can follow an entity in a path, by lower-case name. */
export interface Shape<T> {
  readonly properties: ReadonlyMap<string, PropertyDefinition<T>>;
  readonly navigation: ReadonlyMap<string, NavigationDefinition<T>>;
  readonly methods: ReadonlyMap<string, MethodDefinition<T>>;
}

export interface EntityType<T> {
  /** `SP.List`. */
  readonly name: string;
  /** What follows `$metadata#` in `odata.metadata`, without `/@Element`: `SP.ApiData.Lists`. */
  metadataName(entity: T, context: RequestContext): string;
  /** `odata.type`; differs from `name` for list items. */
  typeName(entity: T, context: RequestContext): string;
  shape(entity: T, context: RequestContext): Shape<T>;
  /** Relative to `{web}/_api/`: `Web/Lists(guid'…')`. */
  editLink(entity: T, context: RequestContext): string;
  /** `odata.id` when it is not the absolute edit link. */
  id?(entity: T, context: RequestContext): string;
  /** With its quotes: `"<guid>,3"`. */
  etag?(entity: T, context: RequestContext): string;
  /** Throws access denied when the person may not see the entity. Runs for every entity on the path. */
  enter?(entity: T, context: RequestContext): void;
  /** PATCH, MERGE (and PUT). Answers the new ETag, if the entity has one. */
  update?(entity: T, body: RequestBody, context: RequestContext): string | undefined;
  remove?(entity: T, context: RequestContext): void;
  /** GET and PUT of `…/$value`. */
  readBytes?(entity: T, context: RequestContext): { bytes: Uint8Array; contentType: string };
  writeBytes?(entity: T, bytes: Uint8Array, context: RequestContext): void;
}

/** One page of a collection. */
export interface Page<T> {
  readonly values: readonly T[];
  /** Absolute address of the next page. */
  readonly nextLink?: string;
}

export interface CollectionType<T, P> {
  readonly name: string;
  element(): EntityType<T>;
  readonly methods: ReadonlyMap<string, MethodDefinition<P>>;
  /** All members; generic code then filters, sorts and pages. Throws access denied. */
  list(parent: P, context: RequestContext): readonly T[];
  /** Replaces the generic filtering, sorting and paging (list items compile to SQL). */
  query?(parent: P, options: QueryOptions, context: RequestContext): Page<T>;
  /** `collection(5)`, `collection('guid')`. Throws SharePoint's error for a missing key. */
  byKey?(parent: P, args: MethodArguments, context: RequestContext): Node;
  /** POST to the collection. Answers the created entity. */
  create?(parent: P, body: RequestBody, context: RequestContext): Node;
}
