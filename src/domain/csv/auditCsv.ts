import type { AuditException, AuditReport, AuditRow } from '../history/auditModel';
import { formatRecorded } from '../tasks/steps';
import { writeCsv } from './csvText';

/** The columns of the audit CSV, in order. */
export const auditCsvColumns = [
  'task',
  'focusArea',
  'owner',
  'period',
  'due',
  'state',
  'doneOn',
  'doneBy',
  'signOff',
  'signedOffOn',
  'signedOffBy',
  'recorded',
  'result',
  'evidence',
  'note',
  'renewedUntil',
  'exceptions'
] as const;

export type AuditCsvColumn = (typeof auditCsvColumns)[number];

/** The words of the reader's language. Days and instants stay as ISO 8601 writes them, which every spreadsheet sorts. */
export interface AuditCsvWords {
  readonly columns: Readonly<Record<AuditCsvColumn, string>>;
  /** Such as "done late", or the holiday for which it was skipped. */
  readonly state: (row: AuditRow) => string;
  readonly focusArea: (row: AuditRow) => string;
  readonly signOff: (row: AuditRow) => string;
  readonly result: (row: AuditRow) => string;
  /** One exception as a line. */
  readonly exception: (exception: AuditException) => string;
}

type Cells = Readonly<Record<AuditCsvColumn, string>>;

function doneCells({ completed }: AuditRow): Pick<Cells, 'doneOn' | 'doneBy' | 'note'> {
  if (!completed) return { doneOn: '', doneBy: '', note: '' };
  return { doneOn: completed.on, doneBy: completed.by.name, note: completed.note };
}

function signedOffCells({ signOff }: AuditRow): Pick<Cells, 'signedOffOn' | 'signedOffBy'> {
  if (signOff.kind !== 'given') return { signedOffOn: '', signedOffBy: '' };
  return { signedOffOn: signOff.on, signedOffBy: signOff.by.name };
}

function cellsOf(row: AuditRow, words: AuditCsvWords): Cells {
  return {
    task: row.title,
    focusArea: words.focusArea(row),
    owner: row.owner?.name ?? '',
    period: row.period,
    due: row.due ?? '',
    state: words.state(row),
    ...doneCells(row),
    signOff: words.signOff(row),
    ...signedOffCells(row),
    recorded: formatRecorded(row.recorded),
    result: words.result(row),
    evidence: row.evidence?.url ?? '',
    renewedUntil: row.renewedUntil ?? '',
    exceptions: row.exceptions.map((exception) => words.exception(exception)).join('\n')
  };
}

/** The text of a CSV file with one row for each expected occurrence. */
export function auditCsv(report: Pick<AuditReport, 'rows'>, words: AuditCsvWords): string {
  const header = auditCsvColumns.map((column) => words.columns[column]);
  const rows = report.rows.map((row) => {
    const cells = cellsOf(row, words);
    return auditCsvColumns.map((column) => cells[column]);
  });
  return writeCsv([header, ...rows]);
}
