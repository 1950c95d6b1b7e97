import { valuesInCell } from '../../../intake/listCell';
import { rowShapeProblem, type NamedColumns } from '../../../intake/namedTable';
import type { TableRow } from '../../../updates/intake/csv/parseTable';
import { isList, isPart } from '../fieldNames';
import type { EntryRowProblem } from '../intakeModel';
import type { RawEntry, RawField, RawList, RawText, RawWord } from '../rawEntry';

/** What our own headings add to a name, so that a file comes back exactly as it was written. */
const isHtml = /\(html\)/i;

/** What a row of the table says, or why it cannot be told. */
export function csvEntry(row: TableRow, columns: NamedColumns<RawField>): RawEntry | EntryRowProblem {
  const problem = rowShapeProblem(row, columns);
  if (problem) return problem;
  const { headings, of } = columns;
  const words = new Map<RawWord, string>();
  const lists = new Map<RawList, readonly string[]>();
  const texts: RawText[] = [];
  for (const [field, index] of of) {
    const cell = row.cells[index] ?? '';
    const heading = headings[index] ?? '';
    if (isPart(field))
      texts.push({ part: field, kind: isHtml.test(heading) ? 'html' : 'unknown', text: cell });
    else if (isList(field))
      lists.set(field, valuesInCell(cell, heading, field === 'platforms' || field === 'enrolment'));
    else words.set(field, cell);
  }
  return { isExact: headings.some((heading) => isHtml.test(heading)), words, lists, texts };
}
