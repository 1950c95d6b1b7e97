export type Locale = 'en-us' | 'de-de' | 'ar-sa';

/** The languages of the suite. The first is what SharePoint falls back to. */
export const locales: readonly Locale[] = ['en-us', 'de-de', 'ar-sa'];

type Define = (dependencies: readonly string[], factory: () => unknown) => void;

const loaded = new Map<string, unknown>();

/** The texts of a `loc` folder (given from `src`), from the very file that SharePoint loads: an AMD module. */
export function loadStrings<Strings = Readonly<Record<string, string>>>(
  locFolder: string,
  locale: Locale = 'en-us'
): Strings {
  const file = `${locFolder}/${locale}.js`;
  if (!loaded.has(file)) {
    const host = globalThis as { define?: Define };
    host.define = (_dependencies, factory) => loaded.set(file, factory());
    // An AMD file of ours cannot be imported: TypeScript knows no `define`.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    require(`../${file}`);
    delete host.define;
  }
  return loaded.get(file) as Strings;
}
