import { writeCsv } from '../../csv/csvText';
import type { Done } from '../assignment';
import type { LearningItem } from '../states/myLearning';

/** The columns of a file with records, in order. */
const recordCsvColumns = [
  'person',
  'email',
  'course',
  'state',
  'due',
  'doneOn',
  'proof',
  'validUntil'
] as const;

export type RecordCsvColumn = (typeof recordCsvColumns)[number];

/** The words of the reader's language. Days stay as ISO 8601 writes them, which every spreadsheet sorts. */
export interface RecordCsvWords {
  readonly columns: Readonly<Record<RecordCsvColumn, string>>;
  /** Such as "done late". */
  readonly state: (item: LearningItem) => string;
  readonly proof: (proof: Done['proof']) => string;
}

function cellsOf(
  { assignment, course, state }: LearningItem,
  words: RecordCsvWords
): Readonly<Record<RecordCsvColumn, string>> {
  // What is open again was done before: that does not count, and would be taken for it.
  const done = 'done' in state ? assignment.done : null;
  return {
    person: assignment.person.name,
    email: assignment.person.email,
    course: course?.title ?? assignment.title,
    state: words.state({ assignment, course, state }),
    due: assignment.due ?? '',
    doneOn: done?.on ?? '',
    proof: done ? words.proof(done.proof) : '',
    validUntil: done?.until ?? ''
  };
}

/** The text of a CSV file with one row for each person and course, in which a spreadsheet runs nothing. */
export function recordsCsv(items: readonly LearningItem[], words: RecordCsvWords): string {
  const header = recordCsvColumns.map((column) => words.columns[column]);
  const rows = items.map((item) => {
    const cells = cellsOf(item, words);
    return recordCsvColumns.map((column) => cells[column]);
  });
  return writeCsv([header, ...rows]);
}
