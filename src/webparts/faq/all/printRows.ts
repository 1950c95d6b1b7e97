import { printHtml } from '../../../ui/print/printHtml';
import { entryOf, type Knowledge } from '../model/knowledge';
import { entryHtml, escaped, type PrintableEntry } from '../print/entryHtml';
import { categoryName } from '../words/choiceNames';
import { doubtWords } from '../words/doubtWords';
import type { FaqWords } from '../words/FaqWords';
import type { BrowseRow } from './rows/browseRow';
import type { RowGroup } from './rows/groupRows';
import { sortRows } from './rows/sortRows';
import type { BrowseOrder } from '../model/faqState';

/** Some hundred pages: more is nothing that somebody wants on paper, and would hold the browser up. */
export const mostPrinted = 300;

function printableOf(knowledge: Knowledge, id: number): PrintableEntry | undefined {
  const { known } = knowledge;
  if (known.face === 'users') {
    const answer = known.rows.get(id);
    return answer && { face: 'users', entry: answer };
  }
  const entry = entryOf(knowledge, id);
  return entry && { face: 'team', entry };
}

function rowHtml(words: FaqWords, knowledge: Knowledge, row: BrowseRow): string {
  const printable = printableOf(knowledge, row.id);
  if (!printable) return '';
  const doubt = row.doubt ? doubtWords(words, row.doubt) : undefined;
  return entryHtml(words, printable, { doubt, heading: 'h3' });
}

/**
 * Prints whole entries below the names of their categories. Answers how many were left out, because there are more than
 * `mostPrinted`.
 */
export function printRows(
  words: FaqWords,
  knowledge: Knowledge,
  groups: readonly RowGroup[],
  { title, order }: { readonly title: string; readonly order: BrowseOrder }
): number {
  let room = mostPrinted;
  let leftOut = 0;
  const html: string[] = [];
  for (const { category, rows } of groups) {
    const printed = sortRows(rows, order, words.formats.compare).slice(0, room);
    room -= printed.length;
    leftOut += rows.length - printed.length;
    if (printed.length === 0) continue;
    if (groups.length > 1) html.push(`<h2>${escaped(categoryName(words.strings, category))}</h2>`);
    html.push(...printed.map((row) => rowHtml(words, knowledge, row)));
  }
  printHtml({ title, html: html.join('\n'), culture: words.culture });
  return leftOut;
}
