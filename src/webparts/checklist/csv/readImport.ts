import type { TaskCsv, TaskImportPlan } from '../../../domain/csv/importModel';
import { planTaskImport } from '../../../domain/csv/planTaskImport';
import { readTaskCsv } from '../../../domain/csv/readTaskCsv';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { lookUpPeople, type Newcomers } from '../../../domain/people/lookUpPeople';
import type { Person } from '../../../domain/people/person';
import type { Task } from '../../../domain/tasks/task';
import type { Board } from '../model/board';
import type { ChecklistRepositories } from '../ChecklistRepositories';

/** A file that can be imported, and what would become of its rows. */
export interface ImportPreview {
  readonly csv: TaskCsv;
  readonly plan: TaskImportPlan;
  /** People whom the site does not know yet. */
  readonly newcomers: Newcomers;
}

export type ImportReading =
  | { readonly kind: 'unreadable'; readonly csv: TaskCsv }
  | { readonly kind: 'preview'; readonly preview: ImportPreview };

function peopleOf(tasks: readonly Task[], me: Person): readonly Person[] {
  return [me, ...tasks.flatMap(({ owner, backup }) => [owner, backup].flatMap((person) => person ?? []))];
}

/** Reads the text and compares it with the list. Writes nothing. */
export async function readImport(
  { tasks, people }: Pick<ChecklistRepositories, 'tasks' | 'people'>,
  board: Pick<Board, 'open' | 'me'>,
  text: string,
  today: CalendarDate
): Promise<ImportReading> {
  const csv = readTaskCsv(text, today);
  if (csv.problems.length > 0) return { kind: 'unreadable', csv };
  const found = await tasks.findBySource(csv.sourceKeys);
  const existing = [...new Map([...board.open, ...found].map((task) => [task.id, task])).values()];
  const { byEmail, newcomers } = await lookUpPeople(people, csv.emails, peopleOf(existing, board.me));
  return { kind: 'preview', preview: { csv, plan: planTaskImport(csv, existing, byEmail), newcomers } };
}
