import type { ExportRow, WholeExportRow } from './exportRow';

/** Columns in order, each with its heading and what stands in its cells. */
export type ExportColumns<Row> = readonly (readonly [heading: string, cell: (row: Row) => string])[];

/** One value a line: values may hold commas and semicolons. */
function lines(values: readonly string[]): string {
  return values.join('\n');
}

function choices(values: readonly string[]): string {
  return values.join('; ');
}

const first: ExportColumns<ExportRow> = [
  ['Key', (row) => row.key],
  ['Title', (row) => row.title],
  ['Category', (row) => row.category],
  ['Error codes (one a line)', (row) => lines(row.errorCodes)],
  ['Platforms', (row) => choices(row.platforms)],
  ['Enrolment', (row) => choices(row.enrolment)],
  ['For users (HTML)', (row) => row.reply],
  ['Search words (one a line)', (row) => lines(row.keywords)]
];

const verified: ExportColumns<ExportRow> = [['Verified on', (row) => row.verifiedOn]];

/** What users may read. */
export function publicColumns(): ExportColumns<ExportRow> {
  return [...first, ...verified];
}

const whole: ExportColumns<WholeExportRow> = [
  ...first,
  ['Kind', (row) => row.kind],
  ['Who may fix it', (row) => row.level],
  ['Cause (HTML)', (row) => row.cause],
  ['Fix (HTML)', (row) => row.fix],
  ['How to confirm (HTML)', (row) => row.confirm],
  ['Data to collect (HTML)', (row) => row.collect],
  ['When to escalate (HTML)', (row) => row.escalate],
  ['Related entries (one a line)', (row) => lines(row.related)],
  ['Related notices (one a line)', (row) => lines(row.notices)],
  ['Owner (e-mail)', (row) => row.owner],
  ['Review every (months)', (row) => String(row.reviewEvery)],
  ['Status', (row) => row.status],
  ...verified
];

/** Everything. The import knows our own files by the notes in brackets, and reads them back exactly. */
export function wholeColumns(): ExportColumns<WholeExportRow> {
  return whole;
}
