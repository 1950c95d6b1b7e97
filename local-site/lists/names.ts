/** `My Test` -> `My_x0020_Test`: every character but letters, digits and `_` becomes `_xHHHH_`. */
export function encodeName(text: string): string {
  return [...text]
    .map((character) => (/[A-Za-z0-9_]/.test(character) ? character : encodeCharacter(character)))
    .join('');
}

function encodeCharacter(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `_x${character.charCodeAt(index).toString(16).padStart(4, '0')}_`)
    .join('');
}

const maximumInternalNameLength = 32;

/** The internal name of a new column: encoded, at most 32 characters, a leading digit encoded, made unique. */
export function internalNameFor(title: string, taken: (name: string) => boolean): string {
  const encoded = encodeName(title.trim()).replace(/^[0-9]/, (digit) => encodeCharacter(digit));
  const base = encoded.slice(0, maximumInternalNameLength);
  if (!taken(base)) return base;
  for (let suffix = 0; ; suffix++) {
    const candidate = `${base.slice(0, maximumInternalNameLength - String(suffix).length)}${suffix}`;
    if (!taken(candidate)) return candidate;
  }
}

/** `Lists/My Test` -> entity type name `My_x0020_TestList`; libraries get no suffix. */
export function entityTypeNameFor(folderName: string, isLibrary: boolean): string {
  const encoded = encodeName(folderName);
  const capital = encoded.charAt(0).toUpperCase() + encoded.slice(1);
  return isLibrary ? capital : `${capital}List`;
}

/** The folder name of a list: its title without the characters that a URL path may not hold. */
export function folderNameFor(title: string): string {
  return (
    title
      .replace(/["#%*:<>?/\\|{}~&]/g, '')
      .replace(/\.+$/, '')
      .trim() || 'List'
  );
}

/** Name of the item property: internal names that start with `_` get the prefix `OData_`. */
export function propertyNameOf(internalName: string): string {
  return internalName.startsWith('_') ? `OData_${internalName}` : internalName;
}
