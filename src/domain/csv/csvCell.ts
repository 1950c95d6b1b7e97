/**
 * What spreadsheets take for a formula when a cell begins with it. Cells that begin with apostrophes before such a sign
 * are guarded as well, so that taking the guard off gives back exactly what was there.
 */
const formula = /^'*[=+\-@\t\r]/;

/** The text of a cell that no spreadsheet runs: an apostrophe stands before what looks like a formula. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `guardCell` guarded. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
