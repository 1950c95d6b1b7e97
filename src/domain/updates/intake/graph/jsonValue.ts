/** A JSON object whose properties are found in any case: Graph writes `startDateTime`, PowerShell `StartDateTime`. */
export type Properties = ReadonlyMap<string, unknown>;

export function propertiesOf(value: unknown): Properties | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).map(([name, entry]) => [name.toLowerCase(), entry]));
}

/** A text, or a number or truth value as text; `undefined` when there is no such property, or it holds something else. */
export function textOf(properties: Properties, name: string): string | undefined {
  const value = properties.get(name.toLowerCase());
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The texts of an array; a single text counts as one. */
export function textsOf(properties: Properties, name: string): readonly string[] | undefined {
  const value = properties.get(name.toLowerCase());
  if (value === null) return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value)
    ? value.filter((entry): entry is string => typeof entry === 'string')
    : undefined;
}

export function flagOf(properties: Properties, name: string): boolean | undefined {
  const value = properties.get(name.toLowerCase());
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/i.test(value.trim())) return /true/i.test(value);
  return undefined;
}
