import { isJsonObject } from './jsonValues';

export type JsonRows =
  | { readonly kind: 'read'; readonly format: unknown; readonly rows: readonly unknown[] }
  | { readonly kind: 'broken'; readonly reason: string };

function rowsIn(value: unknown, wrappers: readonly string[], depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isJsonObject(value) || depth > 2) return [value];
  for (const name of wrappers) {
    const inner = value[name];
    if (Array.isArray(inner) || (isJsonObject(inner) && name === 'd')) {
      return rowsIn(inner, wrappers, depth + 1);
    }
  }
  return [value];
}

/** Reads an array, one object, or an object that holds the array under one of these names. `format`: what the object says it is. */
export function readJsonRows(text: string, wrappers: readonly string[]): JsonRows {
  try {
    const value: unknown = JSON.parse(text);
    const format = isJsonObject(value) ? value['format'] : undefined;
    return { kind: 'read', format, rows: rowsIn(value, wrappers) };
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : '' };
  }
}
