import type { Person } from '../people/person';
import { differingFields, type DraftField } from '../tasks/draftConflict';
import type { Task, TaskDraft } from '../tasks/task';
import type { ImportRow, RowProblem, RowVerdict, TaskCsv, TaskCsvRow, TaskImportPlan } from './importModel';
import { isSameSchedule } from './scheduleText';
import { fieldOfColumn, type TaskCsvColumn } from './taskCsvColumns';
import { contentOf, foldedKey } from './taskIdentity';

/** Who was found for the addresses of `TaskCsv.emails`, by address in lower case. Those who are missing are unknown. */
export type PeopleByEmail = ReadonlyMap<string, Person>;

interface Lookup {
  readonly people: PeopleByEmail;
  readonly bySource: ReadonlyMap<string, Task>;
  readonly byContent: ReadonlyMap<string, Task>;
  /** The fields that the file speaks of. */
  readonly fields: ReadonlySet<DraftField>;
}

/** Rich text comes back with other white space and wrappers: only the words count. */
function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\u200b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function differences(task: Task, draft: TaskDraft, fields: ReadonlySet<DraftField>): readonly DraftField[] {
  return differingFields(task, draft).filter((field) => {
    if (!fields.has(field)) return false;
    if (field === 'schedule') return !isSameSchedule(task.schedule, draft.schedule);
    if (field === 'instructions') return words(task.instructions) !== words(draft.instructions);
    return true;
  });
}

/** The person of a cell; `undefined` when nobody was found. */
function personIn(address: string, people: PeopleByEmail): Person | null | undefined {
  return address === '' ? null : people.get(address.toLowerCase());
}

function unknownPerson(column: TaskCsvColumn, value: string): RowProblem {
  return { problem: 'unknownPerson', column, value, allowed: [], otherRow: null };
}

function verdictOf(one: TaskCsvRow, { people, bySource, byContent, fields }: Lookup): RowVerdict {
  const owner = personIn(one.owner, people);
  const backup = personIn(one.backup, people);
  const isNamed = (column: TaskCsvColumn): boolean => one.problems.some((known) => known.column === column);
  const problems = [...one.problems];
  if (owner === undefined && !isNamed('Owner (e-mail)')) {
    problems.push(unknownPerson('Owner (e-mail)', one.owner));
  }
  if (backup === undefined && !isNamed('Backup (e-mail)')) {
    problems.push(unknownPerson('Backup (e-mail)', one.backup));
  }
  if (owner && backup && owner.id === backup.id && !isNamed('Backup (e-mail)')) {
    problems.push({ ...unknownPerson('Backup (e-mail)', one.backup), problem: 'ownBackup' });
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const draft: TaskDraft = { ...one.draft, owner: owner ?? null, backup: backup ?? null };
  const same =
    bySource.get(foldedKey(one.sourceKey)) ?? (one.hasKey ? undefined : byContent.get(contentOf(draft)));
  if (same) return { kind: 'alreadyThere', task: same, differences: differences(same, draft, fields) };
  return { kind: 'new', draft: { draft, sourceKey: one.sourceKey, starterTag: null } };
}

/**
 * What would become of each row. `existing`: the tasks that came from `TaskCsv.sourceKeys`, and those that are open, by
 * which rows without a key are recognised. Nothing is written, and what is there is never changed.
 */
export function planTaskImport(
  csv: TaskCsv,
  existing: readonly Task[],
  people: PeopleByEmail
): TaskImportPlan {
  const lookup: Lookup = {
    people,
    bySource: new Map(
      existing.flatMap((task) => (task.sourceKey ? [[foldedKey(task.sourceKey), task]] : []))
    ),
    byContent: new Map(existing.map((task) => [contentOf(task), task])),
    fields: new Set([...csv.columns].flatMap((column) => (column === 'Key' ? [] : fieldOfColumn[column])))
  };
  const rows: readonly ImportRow[] = csv.rows.map((one) => ({
    row: one.row,
    title: one.title,
    verdict: verdictOf(one, lookup)
  }));
  const count = (kind: RowVerdict['kind']): number =>
    rows.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    rows,
    drafts: rows.flatMap(({ verdict }) => (verdict.kind === 'new' ? [verdict.draft] : [])),
    counts: { new: count('new'), alreadyThere: count('alreadyThere'), refused: count('refused') }
  };
}
