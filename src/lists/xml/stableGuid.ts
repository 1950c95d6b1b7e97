/** 32 bits of FNV-1a over the text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

/**
 * A GUID that is always the same for the same name, so that a column made by set-up, by the feature or by the site
 * script has the same id. Lower case, without braces.
 */
export function stableGuid(name: string): string {
  const hex = [0, 1, 2, 3].map((part) => hash(`${part}:${name}`).toString(16).padStart(8, '0')).join('');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20)
  ];
  return groups.join('-');
}
