/**
 * Puts values into the places `{name}` of a text. A place without a value stays, so that it is noticed. The full stop of
 * an abbreviation (German "25. Nov.") also ends the sentence: there are never two.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (place, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return value.endsWith('.') ? value : value + stop;
  });
}
