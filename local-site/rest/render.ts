import type { RequestContext } from './context';
import type { Dialect } from './dialect';
import type { Json, JsonObject } from './json';
import { absolute, type Projected, type ProjectedCollection, type ProjectedEntity } from './project';
import { Complex, type PropertyValue, TypedArray } from './types';

/** Renders one metadata level other than verbose. */
export class PlainRenderer {
  private readonly prefix: string;
  private readonly withMetadata: boolean;

  constructor(
    dialect: Dialect,
    private readonly context: RequestContext
  ) {
    this.prefix = dialect.v4 ? '@odata.' : 'odata.';
    this.withMetadata = dialect.level === 'minimal';
    this.contextKey = dialect.v4 ? '@odata.context' : 'odata.metadata';
  }

  private readonly contextKey: string;

  entity(entity: ProjectedEntity): JsonObject {
    return { ...this.metadataContext(`${entity.metadataName}/@Element`), ...this.entityBody(entity) };
  }

  collection(collection: ProjectedCollection): JsonObject {
    return {
      ...this.metadataContext(collection.metadataName),
      ...(collection.nextLink === undefined ? {} : { [`${this.prefix}nextLink`]: collection.nextLink }),
      value: collection.values.map((entity) => this.entityBody(entity))
    };
  }

  value(value: PropertyValue, edmType: string): JsonObject {
    return { ...this.metadataContext(edmType), value: this.property(value) };
  }

  bare(value: PropertyValue, edmType: string): Json {
    const json = this.property(value);
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
    return { ...this.metadataContext(edmType), ...json };
  }

  nothing(): JsonObject {
    return { ...this.metadataContext('Edm.Null'), [`${this.prefix}null`]: true };
  }

  private metadataContext(name: string): JsonObject {
    if (!this.withMetadata) return {};
    return { [this.contextKey]: `${absolute('$metadata', this.context)}#${name}` };
  }

  private entityBody(entity: ProjectedEntity): JsonObject {
    const result: JsonObject = {};
    if (this.withMetadata) {
      result[`${this.prefix}type`] = this.prefix === 'odata.' ? entity.typeName : `#${entity.typeName}`;
      result[`${this.prefix}id`] = entity.id;
      if (entity.etag !== undefined) result[`${this.prefix}etag`] = entity.etag;
      result[`${this.prefix}editLink`] = entity.editLink;
    }
    for (const [name, member] of entity.members) {
      if (this.withMetadata && member.kind !== 'value') {
        result[`${name}@odata.navigationLink${this.prefix === 'odata.' ? 'Url' : ''}`] =
          `${entity.editLink}/${name}`;
      }
      result[name] = this.member(member);
    }
    return result;
  }

  private member(member: Projected): Json {
    switch (member.kind) {
      case 'entity':
        return this.entityBody(member);
      case 'collection':
        return member.values.map((entity) => this.entityBody(entity));
      case 'null':
        return null;
      case 'value':
        return this.property(member.value);
    }
  }

  private property(value: PropertyValue): Json {
    if (value instanceof TypedArray) return value.values.map((member) => this.property(member));
    if (!(value instanceof Complex)) return value;
    const result: JsonObject = {};
    for (const [name, member] of Object.entries(value.members)) result[name] = this.property(member);
    return result;
  }
}
