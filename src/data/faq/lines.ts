/**
 * Lists of things in columns of text, one a line or between semicolons, as people type them. What cannot be read reads as
 * less, never as an error.
 */

function linesOf(text: string | null): readonly string[] {
  const lines = (text ?? '').split(/[\r\n;]+/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** One a line; `null` when there are none. */
export function formatLines(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('\n');
}

export function parseLines(text: string | null): readonly string[] {
  return linesOf(text);
}

export function formatIds(ids: readonly number[]): string | null {
  return ids.length === 0 ? null : ids.join('; ');
}

export function parseIds(text: string | null): readonly number[] {
  return linesOf(text)
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0);
}
