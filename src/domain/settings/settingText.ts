/** Letters only: spaces and capitals make no difference. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

/** Reads settings as people write them into a list, one `Name: value` a line; a name that is not there has an empty value. */
export function settingsIn(text: string | null): (name: string) => string {
  const lines = (text ?? '').split(/\r?\n/).map((line): readonly [string, string] => {
    const [name = '', ...rest] = line.split(':');
    return [lettersOf(name), rest.join(':')];
  });
  const values = new Map(lines);
  return (name) => values.get(lettersOf(name)) ?? '';
}
