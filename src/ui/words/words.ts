import type { Culture } from './culture';
import { fill } from './fill';
import { createFormats, type Formats } from './formats';

/** Names of the texts that exist once per plural category: `Tasks` for `Tasks_one`, `Tasks_other`, … */
export type PluralName<Strings> = {
  [Key in keyof Strings]: Key extends `${infer Name}_other` ? Name : never;
}[keyof Strings];

/** The texts of one part of the suite in the page's language, with the formats that go into them. */
export interface Words<Strings> {
  readonly strings: Strings;
  readonly culture: Culture;
  readonly formats: Formats;
  /** The text for that count. `{n}` is the count, formatted; further places come from `values`. */
  plural(
    name: PluralName<Strings> & string,
    count: number,
    values?: Readonly<Record<string, string>>
  ): string;
}

export function createWords<Strings extends object>(strings: Strings, culture: Culture): Words<Strings> {
  const formats = createFormats(culture);
  const texts = strings as Readonly<Record<string, string | undefined>>;
  return {
    strings,
    culture,
    formats,
    plural: (name, count, values = {}) => {
      const text = texts[`${name}_${formats.pluralCategory(count)}`] ?? texts[`${name}_other`] ?? '';
      return fill(text, { n: formats.number(count), ...values });
    }
  };
}
