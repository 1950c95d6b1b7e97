import type { Entry } from '../../../../domain/faq/entry';
import type { EntryIntakeFile, EntryIntakeOptions } from '../../../../domain/faq/intake/intakeModel';
import { ownersIn, planEachEntry, type PlannedEntry } from '../../../../domain/faq/intake/planEntries';
import { lookUpPeople, type Newcomers } from '../../../../domain/people/lookUpPeople';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import type { Person } from '../../../../domain/people/person';
import { collectInSlices } from './collectInSlices';

/** A text, and what a person has said about it. */
export interface EntrySource {
  readonly text: string;
  readonly answersAre: NonNullable<EntryIntakeOptions['answersAre']>;
}

/** What an import would do. */
export interface EntryPreview {
  readonly file: EntryIntakeFile;
  readonly plan: readonly PlannedEntry[];
  /** Owners whom the site does not know yet. */
  readonly newcomers: Newcomers;
}

/** Everybody whom the entries name: the site knows them. */
function peopleIn(entries: Iterable<Entry>): readonly Person[] {
  return Array.from(entries, ({ owner, modifiedBy }) => [modifiedBy, ...(owner ? [owner] : [])]).flat();
}

/** Compares what was read with the entries that are there. Writes nothing. */
export async function previewOf(
  people: PeopleRepository,
  file: EntryIntakeFile,
  existing: readonly Entry[],
  signal: AbortSignal
): Promise<EntryPreview> {
  const emails = ownersIn(file.rows);
  const me = emails.length > 0 ? [await people.me()] : [];
  const { byEmail, newcomers } = await lookUpPeople(people, emails, [...peopleIn(existing), ...me]);
  const plan = await collectInSlices(planEachEntry(file.rows, existing, byEmail), { signal });
  return { file, plan, newcomers };
}
