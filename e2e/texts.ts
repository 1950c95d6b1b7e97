import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { REPOSITORY } from '../scripts/lib/node22.cjs';

export type Locale = 'en-us' | 'de-de' | 'ar-sa';
type Strings = Readonly<Record<string, string>>;

/** The texts of a `loc` folder (given from `src`), from the very file that SharePoint loads: an AMD module. */
function load(folder: string, locale: Locale): Strings {
  const file = path.join(REPOSITORY, 'src', folder, `${locale}.js`);
  let strings: Strings = {};
  const define = (_dependencies: readonly string[], factory: () => Strings): void => {
    strings = factory();
  };
  vm.runInNewContext(readFileSync(file, 'utf8'), { define });
  return strings;
}

/** What a part says in a language: journeys find its controls by these words. */
export interface Texts {
  /** The text with values in its places `{name}`. Throws when there is no such text. */
  text(key: string, values?: Readonly<Record<string, string>>): string;
  /** A number as this language writes it. */
  number(value: number): string;
}

const cultures: Readonly<Record<Locale, string>> = { 'en-us': 'en-US', 'de-de': 'de-DE', 'ar-sa': 'ar-SA' };

/** The folder of a part. */
export type PartName = 'checklist' | 'updates' | 'faq' | 'training' | 'overview';

/** The words of a part, given as the name of its folder, with those that all parts share. */
export function textsOf(part: PartName, locale: Locale): Texts {
  const strings = {
    ...load('ui/loc', locale),
    ...load('ui/team/loc', locale),
    ...load(`webparts/${part}/loc`, locale)
  };
  return {
    number: (value) => new Intl.NumberFormat(cultures[locale]).format(value),
    text: (key, values = {}) => {
      const found = strings[key];
      if (found === undefined) throw new Error(`The ${part} part has no text "${key}" in ${locale}.`);
      return found.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
    }
  };
}

export function checklistTexts(locale: Locale): Texts {
  return textsOf('checklist', locale);
}
