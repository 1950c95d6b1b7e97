import type { TableRow } from '../../../updates/intake/csv/parseTable';
import { fieldsNamed, isList, isPart } from '../fieldNames';
import type { EntryRowProblem } from '../intakeModel';
import type { RawEntry, RawField, RawList, RawText, RawWord } from '../rawEntry';

export interface EntryColumns {
  readonly headings: readonly string[];
  readonly of: ReadonlyMap<RawField, number>;
  /** Headings of columns that are passed over. */
  readonly passedOver: readonly string[];
}

export function columnsOf(headings: readonly string[]): EntryColumns {
  const of = fieldsNamed(headings);
  const taken = new Set(of.values());
  const others = headings.filter((heading, index) => heading.trim() !== '' && !taken.has(index));
  return { headings, of, passedOver: others.map((heading) => heading.trim()) };
}

/** What our own headings add to a name, so that a file comes back exactly as it was written. */
const isHtml = /\(html\)/i;
const isOneALine = /\(one a line\)/i;

/** Names of choices hold neither of these; a slash does stand in one of them. */
const betweenChoices = /[;,|\n]/;

/** Texts may hold commas; where a cell has a clearer sign, that separates. A comma within a number does not. */
function valuesIn(cell: string, heading: string, list: RawList): readonly string[] {
  if (isOneALine.test(heading)) return cell.split('\n');
  if (list === 'platforms' || list === 'enrolment') return cell.split(betweenChoices);
  return cell.split(/[;|\n]/.test(cell) ? /[;|\n]/ : /,(?!\d{3}(?!\d))/);
}

/** What a row of the table says, or why it cannot be told. */
export function csvEntry(row: TableRow, { headings, of }: EntryColumns): RawEntry | EntryRowProblem {
  if (row.hasBrokenQuotes) return { problem: 'brokenQuotes' };
  const beyond = row.cells.slice(headings.length).some((cell) => cell.trim() !== '');
  if (beyond) return { problem: 'tooManyCells', expected: headings.length, found: row.cells.length };
  const words = new Map<RawWord, string>();
  const lists = new Map<RawList, readonly string[]>();
  const texts: RawText[] = [];
  for (const [field, index] of of) {
    const cell = row.cells[index] ?? '';
    const heading = headings[index] ?? '';
    if (isPart(field))
      texts.push({ part: field, kind: isHtml.test(heading) ? 'html' : 'unknown', text: cell });
    else if (isList(field)) lists.set(field, valuesIn(cell, heading, field));
    else words.set(field, cell);
  }
  return { isExact: headings.some((heading) => isHtml.test(heading)), words, lists, texts };
}
