import { writeCsv } from '../../../domain/csv/csvText';
import type { AwarenessMatrix } from '../../../domain/updates/awarenessMatrix';
import type { UpdatesWords } from '../words/UpdatesWords';
import { cellWords } from './matrixWords';
import type { MatrixNotice } from './useMatrix';

/** The matrix as a file that spreadsheets open, in the reader's words. Days stay as ISO 8601 writes them. */
export function matrixCsv(words: UpdatesWords, { columns, rows }: AwarenessMatrix<MatrixNotice>): string {
  const { strings, formats } = words;
  const header = [
    strings.MatrixNotice,
    strings.MatrixId,
    strings.MatrixPublished,
    strings.MatrixDueBy,
    strings.MatrixReadCount,
    strings.MatrixAskedCount,
    ...columns.map(({ person }) => person.name)
  ];
  const body = rows.map(({ subject: { notice, dueBy, awareness }, cells }) => [
    notice.title,
    notice.sourceId,
    notice.published?.slice(0, 10) ?? '',
    dueBy,
    formats.number(awareness.coverage.count),
    formats.number(awareness.coverage.of),
    ...cells.map((cell) => cellWords(words, cell))
  ]);
  return writeCsv([header, ...body]);
}
