import type {
  CollectionType,
  EntityType,
  MethodDefinition,
  NavigationDefinition,
  PropertyDefinition,
  Shape
} from './types';

/** The members that `defineEntity` and `extendEntity` take: plain arrays, names as SharePoint spells them. */
export interface Members<T> {
  readonly properties?: readonly PropertyDefinition<T>[];
  readonly navigation?: readonly NavigationDefinition<T>[];
  readonly methods?: readonly MethodDefinition<T>[];
}

interface MutableShape<T> {
  properties: Map<string, PropertyDefinition<T>>;
  navigation: Map<string, NavigationDefinition<T>>;
  methods: Map<string, MethodDefinition<T>>;
}

type Optional = 'typeName' | 'shape';

export type EntityDefinition<T> = Omit<EntityType<T>, Optional> &
  Partial<Pick<EntityType<T>, 'typeName'>> &
  Members<T>;

/** An entity type whose members are the same for every entity of it. */
export interface ExtensibleEntityType<T> extends EntityType<T> {
  readonly members: MutableShape<T>;
}

/** Declares a resource type; see README, "How to add an endpoint family". */
export function defineEntity<T>(definition: EntityDefinition<T>): ExtensibleEntityType<T> {
  const members = emptyShape<T>();
  addMembers(members, definition);
  return {
    typeName: () => definition.name,
    ...definition,
    members,
    shape: () => members
  };
}

/** Adds members to a type that another file declares; a member of the same name is replaced. */
export function extendEntity<T>(type: { readonly members: MutableShape<T> }, members: Members<T>): void {
  addMembers(type.members, members);
}

export type CollectionDefinition<T, P> = Omit<CollectionType<T, P>, 'methods'> & {
  readonly methods?: readonly MethodDefinition<P>[];
};

export interface ExtensibleCollectionType<T, P> extends CollectionType<T, P> {
  readonly methods: Map<string, MethodDefinition<P>>;
}

export function defineCollection<T, P>(
  definition: CollectionDefinition<T, P>
): ExtensibleCollectionType<T, P> {
  return { ...definition, methods: byName(definition.methods ?? []) };
}

export function extendCollection<T, P>(
  type: ExtensibleCollectionType<T, P>,
  methods: readonly MethodDefinition<P>[]
): void {
  for (const method of methods) type.methods.set(method.name.toLowerCase(), method);
}

export function emptyShape<T>(): MutableShape<T> {
  return { properties: new Map(), navigation: new Map(), methods: new Map() };
}

export function addMembers<T>(shape: MutableShape<T>, members: Members<T>): void {
  for (const property of members.properties ?? [])
    shape.properties.set(property.name.toLowerCase(), property);
  for (const link of members.navigation ?? []) shape.navigation.set(link.name.toLowerCase(), link);
  for (const method of members.methods ?? []) shape.methods.set(method.name.toLowerCase(), method);
}

/** A property that reads one member of the row under its own name. */
export function property<T>(name: string, get: PropertyDefinition<T>['get']): PropertyDefinition<T> {
  return { name, get };
}

/** A property that is answered only when `$select` names it. */
export function onRequest<T>(name: string, get: PropertyDefinition<T>['get']): PropertyDefinition<T> {
  return { name, get, onRequest: true };
}

export function link<T>(name: string, get: NavigationDefinition<T>['get']): NavigationDefinition<T> {
  return { name, get };
}

/** A method without side effect: any verb, may stand in the middle of a path. */
export function readMethod<T>(name: string, invoke: MethodDefinition<T>['invoke']): MethodDefinition<T> {
  return { name, kind: 'function', invoke };
}

/** A method with side effects: POST only, the last segment. */
export function action<T>(name: string, invoke: MethodDefinition<T>['invoke']): MethodDefinition<T> {
  return { name, kind: 'action', invoke };
}

function byName<P>(methods: readonly MethodDefinition<P>[]): Map<string, MethodDefinition<P>> {
  return new Map(methods.map((method) => [method.name.toLowerCase(), method]));
}

export type { Shape };
