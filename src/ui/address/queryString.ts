/** Half of a character, which no address can hold. */
const loneSurrogates = /\p{Surrogate}/gu;

function nameOf(part: string): string {
  return decode(part.split('=', 1)[0] ?? '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return '';
  }
}

function partsOf(search: string): readonly string[] {
  return search.replace(/^\?/, '').split('&').filter(Boolean);
}

/** The value of a parameter in a query string; `null` when it is not there. */
export function parameterIn(search: string, name: string): string | null {
  const part = partsOf(search).find((candidate) => nameOf(candidate) === name);
  return part === undefined ? null : decode(part.slice(part.indexOf('=') + 1));
}

/** The query string with that value, or without the parameter. All other parameters stay as they are, to the letter. */
export function withParameter(search: string, name: string, value: string | null): string {
  const parts = partsOf(search);
  const at = parts.findIndex((part) => nameOf(part) === name);
  const others = parts.filter((part) => nameOf(part) !== name);
  if (value !== null) {
    // Colons and semicolons may stand in a query string, and people read it.
    const readable = encodeURIComponent(value.replace(loneSurrogates, '')).replace(
      /%3[AB]/g,
      decodeURIComponent
    );
    others.splice(at < 0 ? others.length : at, 0, `${name}=${readable}`);
  }
  return others.length === 0 ? '' : `?${others.join('&')}`;
}
