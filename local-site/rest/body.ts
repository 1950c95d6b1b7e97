import { errors } from '../errors';
import { isJsonObject, type Json, type JsonObject } from './json';
import type { RestRequest } from './request';
import { checkSize } from './requestSize';

/** The body of a write. JSON is parsed when first asked for; uploads read the bytes. */
export class RequestBody {
  private parsed: JsonObject | undefined;

  constructor(private readonly request: RestRequest) {}

  get bytes(): Uint8Array {
    return this.request.body;
  }

  get text(): string {
    return new TextDecoder().decode(this.request.body);
  }

  /**
   * The members of the JSON body without metadata keys. An empty body is an empty object.
   * `typeName` stands in the error for a `__metadata` key outside verbose JSON.
   */
  json(typeName: string): JsonObject {
    this.parsed ??= this.parse(typeName);
    return this.parsed;
  }

  /** The type that the body itself names, in `__metadata` or `odata.type`. */
  get annotatedType(): string | undefined {
    const value = this.request.body.length === 0 ? undefined : parseJson(this.text);
    if (!isJsonObject(value)) return undefined;
    const metadata = value['__metadata'];
    const type = isJsonObject(metadata) ? metadata['type'] : (value['odata.type'] ?? value['@odata.type']);
    return typeof type === 'string' ? type.replace(/^#/, '') : undefined;
  }

  private parse(typeName: string): JsonObject {
    if (this.request.body.length === 0) return {};
    checkSize(this.request.body);
    const verbose = /odata=verbose/i.test(this.request.headers.get('content-type') ?? '');
    const value = parseJson(this.text);
    if (!isJsonObject(value)) throw errors.jsonInvalid();
    if (!verbose && '__metadata' in value) throw errors.propertyUnknown('__metadata', typeName);
    return clean(value, verbose);
  }
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw errors.jsonInvalid();
  }
}

function clean(value: JsonObject, verbose: boolean): JsonObject {
  const result: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === '__metadata' || key.startsWith('odata.') || key.includes('@odata.') || member === undefined)
      continue;
    result[key] = verbose ? unwrapResults(member) : member;
  }
  return result;
}

/** Verbose JSON wraps arrays as `{ results: […] }`. */
function unwrapResults(value: Json): Json {
  if (Array.isArray(value)) return value.map(unwrapResults);
  if (!isJsonObject(value)) return value;
  if (Array.isArray(value['results'])) return value['results'].map(unwrapResults);
  const result: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    if (key !== '__metadata' && member !== undefined) result[key] = unwrapResults(member);
  }
  return result;
}
