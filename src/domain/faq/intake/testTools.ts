import type { EntryIntakeFile, EntryIntakeOptions, EntryIntakeTools, TakenEntryRow } from './intakeModel';
import { readEntries } from './readEntries';

/** Tools for tests: a sanitiser that only takes scripts and handlers away. */
export const intakeTools: EntryIntakeTools = {
  sanitize: (html) => html.replace(/<script\b[^]*?<\/script>/gi, '').replace(/\son\w+="[^"]*"/gi, ''),
  words: { symptom: 'Symptom', cause: 'Cause', source: 'Source' }
};

/** A file that can be read. */
export function fileOf(source: unknown, options?: EntryIntakeOptions): EntryIntakeFile {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  const result = readEntries(text, intakeTools, options);
  if (result.kind !== 'read') throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result;
}

/** The rows of a file, all of which are taken. */
export function takenOf(source: unknown, options?: EntryIntakeOptions): readonly TakenEntryRow[] {
  return fileOf(source, options).rows.map((row) => {
    if (row.kind !== 'taken') throw new Error(`Not taken: ${JSON.stringify(row)}`);
    return row;
  });
}

/** The only row of a file with one entry. */
export function takenRow(source: object, options?: EntryIntakeOptions): TakenEntryRow {
  const [row] = takenOf([source], options);
  if (!row) throw new Error('There is no row.');
  return row;
}
