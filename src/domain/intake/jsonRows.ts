import { isJsonObject, type JsonObject } from './jsonValues';

export type JsonRows =
  | {
      readonly kind: 'read';
      /** What the file says it is. */
      readonly format: unknown;
      readonly rows: readonly unknown[];
      /** Names of other arrays beside the one that was taken. */
      readonly passedOver: readonly string[];
    }
  | { readonly kind: 'broken'; readonly reason: string };

interface Found {
  readonly rows: readonly unknown[];
  readonly passedOver: readonly string[];
}

function otherArrays(object: JsonObject, taken: string): readonly string[] {
  const arrays = Object.entries(object).filter(([, value]) => Array.isArray(value) && value.length > 0);
  return arrays.map(([name]) => name).filter((name) => name !== taken);
}

function rowsIn(value: unknown, wrappers: readonly string[], depth = 0): Found {
  if (Array.isArray(value)) return { rows: value, passedOver: [] };
  if (!isJsonObject(value) || depth > 2) return { rows: [value], passedOver: [] };
  const name = wrappers.find((one) => Array.isArray(value[one]) || (isJsonObject(value[one]) && one === 'd'));
  if (name === undefined) return { rows: [value], passedOver: [] };
  const { rows, passedOver } = rowsIn(value[name], wrappers, depth + 1);
  return { rows, passedOver: [...otherArrays(value, name), ...passedOver] };
}

/** Reads an array, one object, or an object that holds the array under one of these names. */
export function readJsonRows(text: string, wrappers: readonly string[]): JsonRows {
  try {
    const value: unknown = JSON.parse(text);
    const format = isJsonObject(value) ? value['format'] : undefined;
    return { kind: 'read', format, ...rowsIn(value, wrappers) };
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : '' };
  }
}
