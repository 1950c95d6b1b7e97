import type { NoticeDetail } from '../../notice';
import type { RowProblem } from '../intakeModel';
import type { RawNotice } from '../rawNotice';
import type { CsvColumns, CsvField } from './csvColumns';
import type { TableRow } from './parseTable';

/** Cells with several values separate them in one of these ways. */
const between = /[;,|\n]/;

function flagOf(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  return /^(true|yes|1|x|ja|wahr)$/i.test(text.trim());
}

function detailsOf(cells: readonly string[], { others }: CsvColumns): readonly NoticeDetail[] {
  return others
    .map(({ heading, index }) => ({ name: heading, value: cells[index]?.trim() ?? '' }))
    .filter(({ value }) => value !== '');
}

/** What a row of the table says, or why it cannot be told. */
export function csvNotice(
  { cells, hasBrokenQuotes }: TableRow,
  columns: CsvColumns,
  headingCount: number
): RawNotice | RowProblem {
  if (hasBrokenQuotes) return { problem: 'brokenQuotes' };
  const beyond = cells.slice(headingCount).some((cell) => cell.trim() !== '');
  if (beyond) return { problem: 'tooManyCells', expected: headingCount, found: cells.length };
  const cell = (field: CsvField): string | undefined => {
    const index = columns.of.get(field);
    return index === undefined ? undefined : (cells[index] ?? '');
  };
  const listOf = (field: CsvField): readonly string[] | undefined => cell(field)?.split(between);
  return {
    sourceKind: 'messageCenter',
    sourceId: (cell('sourceId') ?? '').trim().toUpperCase(),
    title: cell('title') ?? '',
    body: cell('body'),
    bodyKind: 'unknown',
    category: cell('category'),
    severity: cell('severity'),
    services: listOf('services'),
    platforms: listOf('platforms'),
    tags: listOf('tags'),
    isMajorChange: flagOf(cell('isMajorChange')),
    published: cell('published'),
    lastModified: cell('lastModified'),
    actBy: cell('actBy'),
    link: cell('link'),
    details: columns.others.length === 0 ? undefined : detailsOf(cells, columns)
  };
}
