type Strings = IOverviewWebPartStrings;

/** What tells the name of each of these values, in the reader's language. */
export function namesOf<Value extends string>(
  keys: Readonly<Record<Value, keyof Strings>>
): (strings: Strings, value: Value) => string {
  return (strings, value) => strings[keys[value]];
}
