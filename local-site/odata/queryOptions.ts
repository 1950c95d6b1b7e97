import { errors } from '../errors';
import { parseProjection, type Projection } from './projection';

/** The OData options of one request. Counts are integers; `filter` and `orderby` are still text. */
export interface QueryOptions {
  readonly projection: Projection;
  readonly filter?: string;
  readonly orderby?: string;
  readonly top?: number;
  readonly skip?: number;
  readonly skiptoken?: string;
  /** Every query parameter as sent, decoded, in order; the next link repeats them. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

const known = new Set([
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$inlinecount',
  '$format',
  '$count'
]);

/** Reads the query string; an unknown `$option` or a count that is no number is SharePoint's 400. */
export function parseQueryOptions(search: string): QueryOptions {
  const parameters = [...new URLSearchParams(search)];
  const options = new Map<string, string>();
  for (const [name, value] of parameters) {
    if (!name.startsWith('$')) continue;
    const key = name.toLowerCase();
    if (!known.has(key)) throw errors.queryOptionUnknown(name);
    options.set(key, value);
  }
  return {
    projection: parseProjection(options.get('$select'), options.get('$expand')),
    filter: nonEmpty(options.get('$filter')),
    orderby: nonEmpty(options.get('$orderby')),
    top: count(options.get('$top'), '$top'),
    skip: count(options.get('$skip'), '$skip'),
    skiptoken: nonEmpty(options.get('$skiptoken')),
    parameters
  };
}

/** The query parameters that start with `@`, lower case, for `method(p=@a1)`. */
export function parseAliases(search: string): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (name.startsWith('@')) aliases.set(name.toLowerCase(), value);
  }
  return aliases;
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}

function count(value: string | undefined, option: string): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (!/^\d+$/.test(value)) {
    throw errors.queryOptionInvalid(
      `Invalid value '${value}' for ${option} query string option found. The ${option} query string option requires a non-negative integer value.`
    );
  }
  return Number(value);
}
