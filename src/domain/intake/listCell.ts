/** What our own headings add to a name, so that a file comes back exactly as it was written. */
const isOneALine = /\(one a line\)/i;

/** Names of choices hold none of these; a slash does stand in one of them. */
const betweenChoices = /[;,|\n]/;

/** Texts may hold commas; where a text has a clearer sign, that separates. A comma within a number does not. */
export function splitTexts(text: string): readonly string[] {
  return text.split(/[;|\n]/.test(text) ? /[;|\n]/ : /,(?!\d{3}(?!\d))/);
}

/** The values of a cell under this heading. */
export function valuesInCell(cell: string, heading: string, isOfChoices: boolean): readonly string[] {
  if (isOneALine.test(heading)) return cell.split('\n');
  return isOfChoices ? cell.split(betweenChoices) : splitTexts(cell);
}
