import { excerptOf } from '../updates/intake/intakeModel';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or a number or truth value as text; `undefined` for anything else. */
export function textOfJson(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Texts of an array. Graph and SharePoint wrap the values of choices: `{ "results": [ … ] }`. */
export function textsOfJson(value: unknown): readonly string[] | undefined {
  if (Array.isArray(value)) {
    const texts = value.map(textOfJson);
    return texts.every((text): text is string => text !== undefined) ? texts : undefined;
  }
  const results = isJsonObject(value) ? value['results'] : undefined;
  return Array.isArray(results) ? textsOfJson(results) : undefined;
}

/** The beginning of a value, to find it again. Values that are nested too deeply to be written are not shown. */
export function excerptOfJson(value: unknown): string {
  try {
    return excerptOf(JSON.stringify(value) ?? '');
  } catch {
    return '…';
  }
}
