import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readEntries as readIntake } from '../../src/domain/faq/intake/readEntries';
import type { SearchDocument } from '../../src/domain/faq/search/document';
import { documentOfEntry } from '../../src/domain/faq/search/document';
import { anEntry } from '../../src/testing/faq/anEntry';
import { generatedEntries } from './generated';

/** An entry as the bench takes it: what somebody knows of a problem before a list has it. */
const sourceEntry = v.looseObject({
  question: v.string(),
  symptom: v.nullable(v.string()),
  answer: v.string(),
  errorCodes: v.array(v.string()),
  platforms: v.array(v.string())
});

export type SourceEntry = v.InferOutput<typeof sourceEntry>;

/** The entries of a JSON file, or generated ones when none is named. */
export function readEntries(file: string | undefined): readonly SourceEntry[] {
  if (file === undefined) return generatedEntries();
  return v.parse(v.array(sourceEntry), JSON.parse(readFileSync(file, 'utf8')));
}

/** An entry of the file, and what the index has of it after the import; `null`: the import did not take it. */
export interface ImportedEntry {
  readonly source: SourceEntry;
  readonly document: SearchDocument | null;
}

const tools = {
  // Whatever the index has of it is text, and a page needs no other tool for that.
  sanitize: (html: string): string => html,
  words: { symptom: 'Symptom', cause: 'Cause', source: 'Source' }
};

/** Takes the entries in as the FAQ's import does, and reads them as a page of the team does. */
export function importEntries(sources: readonly SourceEntry[]): readonly ImportedEntry[] {
  const file = readIntake(JSON.stringify(sources), tools);
  if (file.kind === 'refused') throw new Error(`The file cannot be taken in: ${file.problem.problem}.`);
  return sources.map((source, id) => {
    const row = file.rows[id];
    const isTaken = row?.kind === 'taken';
    return {
      source,
      document: isTaken ? documentOfEntry(anEntry({ ...row.draft, id })) : null
    };
  });
}

/** Those that were taken. */
export function documentsOf(entries: readonly ImportedEntry[]): readonly SearchDocument[] {
  return entries.flatMap(({ document }) => document ?? []);
}
