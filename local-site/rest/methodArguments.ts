import { errors } from '../errors';
import { normalizeGuid, type Literal } from '../odata/literal';
import type { CallArguments } from '../odata/path';
import type { RequestBody } from './body';
import { isJsonObject, type Json, type JsonObject } from './json';

/**
 * Arguments of a method or key: from the parentheses, by name or by position, else from the JSON body.
 * Names match in any case. A missing or ill-typed value is SharePoint's 400.
 */
export class MethodArguments {
  constructor(
    readonly methodName: string,
    private readonly call: CallArguments | undefined,
    readonly body: RequestBody
  ) {}

  /** True when the parentheses hold at least one argument. */
  get hasCallArguments(): boolean {
    return this.call !== undefined && this.call.positional.length + this.call.named.size > 0;
  }

  /** The raw value, undefined when absent. `position` counts from 0 among the unnamed arguments. */
  find(name: string, position = 0): Json | undefined {
    const named = this.call?.named.get(name.toLowerCase());
    if (named !== undefined) return named;
    const positional: Literal | undefined = this.call?.positional[position];
    if (positional !== undefined) return positional;
    return this.bodyMember(name);
  }

  string(name: string, position = 0): string {
    const value = this.optionalString(name, position);
    if (value === undefined) throw this.missing(name);
    return value;
  }

  optionalString(name: string, position = 0): string | undefined {
    const value = this.find(name, position);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'object') throw errors.valueInvalid(name, 'Edm.String');
    return String(value);
  }

  number(name: string, position = 0): number {
    const value = this.optionalNumber(name, position);
    if (value === undefined) throw this.missing(name);
    return value;
  }

  optionalNumber(name: string, position = 0): number | undefined {
    const value = this.find(name, position);
    if (value === undefined || value === null) return undefined;
    const number =
      typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : NaN;
    if (Number.isNaN(number)) throw errors.valueInvalid(name, 'Edm.Int32');
    return number;
  }

  boolean(name: string, position = 0, fallback = false): boolean {
    const value = this.find(name, position);
    if (value === undefined || value === null) return fallback;
    if (typeof value === 'boolean') return value;
    if (value === 'true' || value === 1) return true;
    if (value === 'false' || value === 0) return false;
    throw errors.valueInvalid(name, 'Edm.Boolean');
  }

  /** A flag that only the parentheses may hold: the body is raw bytes. */
  callBoolean(name: string): boolean {
    return this.call?.named.get(name.toLowerCase()) === true;
  }

  /** Lower case, without braces. */
  guid(name: string, position = 0): string {
    const guid = normalizeGuid(this.string(name, position));
    if (guid === undefined) throw errors.valueInvalid(name, 'Edm.Guid');
    return guid;
  }

  /** A structured parameter of the JSON body such as `parameters` or `query`. */
  object(name: string): JsonObject {
    const value = this.optionalObject(name);
    if (value === undefined) throw this.missing(name);
    return value;
  }

  optionalObject(name: string): JsonObject | undefined {
    const value = this.find(name, Number.MAX_SAFE_INTEGER);
    if (value === undefined || value === null) return undefined;
    if (!isJsonObject(value)) throw errors.valueInvalid(name, 'Edm.ComplexType');
    return value;
  }

  private bodyMember(name: string): Json | undefined {
    const body = this.body.json(this.methodName);
    const key = Object.keys(body).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : body[key];
  }

  private missing(name: string): Error {
    return errors.invalidArgument(
      `Value does not fall within the expected range. (${this.methodName}: ${name})`
    );
  }
}
