const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
};

/** Text that can stand in XML content and in attribute values. Characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element. Booleans are written `TRUE` and `FALSE`, as SharePoint's schemas want them; `undefined` is left out. */
export function element(name: string, attributes: XmlAttributes, content: string = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${escapeXml(typeof value === 'boolean' ? upper(value) : String(value))}"`
    )
    .join('');
  return content === '' ? `<${name}${written} />` : `<${name}${written}>${content}</${name}>`;
}

function upper(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}
