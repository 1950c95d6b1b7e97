import { loadStrings, locales, type Locale } from '../../testing/loadStrings';

const plural = /^(.+)_(zero|one|two|few|many|other)$/;

function plainKeys(strings: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(strings).filter((key) => !plural.test(key));
}

function pluralNames(strings: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set(Object.keys(strings).flatMap((key) => plural.exec(key)?.[1] ?? []))];
}

function placesOf(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

/** In these the count may be said in words, so that its place is left out. */
const saysCountInWords: readonly string[] = ['zero', 'one', 'two'];

const folders = [
  'ui/loc',
  'ui/team/loc',
  'webparts/checklist/loc',
  'webparts/updates/loc',
  'webparts/faq/loc',
  'webparts/training/loc',
  'webparts/overview/loc'
];

describe.each(folders)('the texts of %s', (folder) => {
  const english = loadStrings(folder);

  it.each(locales)('are all there in %s', (locale) => {
    const strings = loadStrings(folder, locale);
    expect(plainKeys(strings)).toEqual(plainKeys(english));
    expect(pluralNames(strings)).toEqual(pluralNames(english));
    expect(Object.entries(strings).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(locales)('have the plural forms that %s needs, and no others', (locale: Locale) => {
    const strings = loadStrings(folder, locale);
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const name of pluralNames(strings)) {
      const forms = Object.keys(strings).filter((key) => plural.exec(key)?.[1] === name);
      expect(forms.map((key) => plural.exec(key)?.[2]).sort()).toEqual([...needed].sort());
    }
  });

  it.each(locales)('have the same places for values in %s', (locale) => {
    const strings = loadStrings(folder, locale);
    for (const [key, text] of Object.entries(strings)) {
      const [, name, category = ''] = plural.exec(key) ?? [];
      const expected = placesOf(english[name ? `${name}_other` : key]);
      const mayOmit = saysCountInWords.includes(category);
      expect([key, placesOf(text).filter((place) => !mayOmit || place !== 'n')]).toEqual([
        key,
        expected.filter((place) => !mayOmit || place !== 'n')
      ]);
    }
  });
});
