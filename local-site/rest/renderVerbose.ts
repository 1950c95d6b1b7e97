import type { RequestContext } from './context';
import type { Json, JsonObject } from './json';
import { absolute, type Projected, type ProjectedCollection, type ProjectedEntity } from './project';
import { Complex, type PropertyValue, TypedArray } from './types';

/** Renders `odata=verbose`: everything under `d`, `__metadata` on each entity, `__deferred` links. */
export class VerboseRenderer {
  constructor(private readonly context: RequestContext) {}

  entity(entity: ProjectedEntity): JsonObject {
    return { d: this.entityBody(entity) };
  }

  collection(collection: ProjectedCollection): JsonObject {
    const results = collection.values.map((entity) => this.entityBody(entity));
    return { d: collection.nextLink === undefined ? { results } : { results, __next: collection.nextLink } };
  }

  value(value: PropertyValue, name: string): JsonObject {
    return { d: { [name]: this.property(value) } };
  }

  nothing(name: string): JsonObject {
    return { d: { [name]: null } };
  }

  private entityBody(entity: ProjectedEntity): JsonObject {
    const uri = absolute(entity.editLink, this.context);
    const result: JsonObject = {
      __metadata: { id: entity.id, uri, etag: entity.etag, type: entity.typeName }
    };
    for (const name of entity.deferred) result[name] = { __deferred: { uri: `${uri}/${name}` } };
    for (const [name, member] of entity.members) result[name] = this.member(member);
    return result;
  }

  private member(member: Projected): Json {
    switch (member.kind) {
      case 'entity':
        return this.entityBody(member);
      case 'collection':
        return { results: member.values.map((entity) => this.entityBody(entity)) };
      case 'null':
        return null;
      case 'value':
        return this.property(member.value);
    }
  }

  private property(value: PropertyValue): Json {
    if (value instanceof TypedArray) {
      return {
        __metadata: { type: `Collection(${value.elementType})` },
        results: value.values.map((member) => this.property(member))
      };
    }
    if (!(value instanceof Complex)) return value;
    const result: JsonObject = { __metadata: { type: value.typeName } };
    for (const [name, member] of Object.entries(value.members)) result[name] = this.property(member);
    return result;
  }
}
