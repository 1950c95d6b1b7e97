/** Values may hold anything; these three give the text its shape. */
function escape(value: string): string {
  return value.replace(/[%;:]/g, (character) => encodeURIComponent(character));
}

function unescape(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** Names and values as text for the page's address, `view:week;owner:me`: those that are not as usual. `null`: all are. */
export function formatValues<Name extends string>(
  values: Readonly<Record<Name, string>>,
  usual: Readonly<Record<Name, string>>
): string | null {
  const parts = Object.entries<string>(values)
    .filter(([name, value]) => value !== usual[name as Name])
    .map(([name, value]) => `${name}:${escape(value)}`);
  return parts.length === 0 ? null : parts.join(';');
}

/** The values that stand in such a text, by name. */
export function parseValues<Name extends string>(text: string | null): (name: Name) => string | undefined {
  const parts = (text ?? '').split(';').map((part) => {
    const [name = '', ...rest] = part.split(':');
    return [name.trim(), rest.join(':')] as const;
  });
  const values = new Map(parts);
  return (name) => {
    const value = values.get(name);
    return value === undefined ? undefined : unescape(value);
  };
}

/** Stands for "no filter" where the page's author chose one. */
export const allValues = 'all';

/** One of the choices; `null` for all of them; `otherwise` for what is no choice. */
export function choiceIn<T extends string>(
  choices: readonly T[],
  value: string | undefined,
  otherwise: T | null
): T | null {
  if (value === allValues) return null;
  return choices.find((choice) => choice === value) ?? otherwise;
}

/** The id of a row that stands there; `null` for anything else. */
export function idIn(value: string | undefined): number | null {
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}
