/**
 * The addresses in a text that was pasted: one per line, or with commas or semicolons between them, as mail programs copy them
 * (`Name <address>`). In lower case, each once.
 */
export function pastedAddresses(text: string): readonly string[] {
  const parts = text.split(/[\n\r,;]+/).map((part) => /<([^<>]*)>/.exec(part)?.[1] ?? part);
  return [...new Set(parts.map((part) => part.trim().toLowerCase()).filter(Boolean))];
}
