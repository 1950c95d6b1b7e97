/** Longest line of a calendar file in bytes of UTF-8, without its end (RFC 5545, 3.1). */
const longestLine = 75;

const encoder = new TextEncoder();

function isControl(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code < 32 && code !== 9) || code === 127;
}

/** A TEXT value (RFC 5545, 3.3.11): line breaks, commas, semicolons and backslashes are written in another way. */
export function escapeText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[\\,;]/g, '\\$&');
  const kept = Array.from(lines, (character) => {
    if (character === '\n') return '\\n';
    return isControl(character) ? '' : character;
  });
  // Half a character cannot be encoded.
  return kept.join('').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Folds a line: what goes on begins with a space, and no character is cut in two. */
export function foldLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > longestLine) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

/** One line of a calendar file, folded, with its end. `value` is escaped by the caller where it is TEXT. */
export function contentLine(name: string, value: string): string {
  return `${foldLine(`${name}:${value}`)}\r\n`;
}
