/** Makes functions that say the name of a value in a part's language, from the key of the text of each value. */
export function namer<Strings extends { readonly [Key in keyof Strings]: string }>(): <Value extends string>(
  keys: Readonly<Record<Value, keyof Strings>>
) => (strings: Strings, value: Value) => string {
  return (keys) => (strings, value) => strings[keys[value]];
}
