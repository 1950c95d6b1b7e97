import { screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import type { Assignment } from '../../../domain/training/assignment';
import type { CompletionEntry } from '../../../domain/training/completion';
import type { Course } from '../../../domain/training/course';
import { completionKey } from '../../../domain/training/record/completionKey';
import { accessOf } from '../../../testing/memoryPeople';
import { aCourse, anAssignment } from '../../../testing/training/trainingBuilders';
import {
  findPanel,
  renderTraining,
  someRows,
  type MemoryRepositories,
  type TrainingPage,
  type TrainingPageOptions,
  type TrainingRows
} from './renderTraining';

export interface RecordPage extends TrainingPage {
  readonly panel: BoundFunctions<typeof queries>;
}

/** A site with one course and one person's assignment of it, both with the id 1. */
export function rowsWithRecord(
  assignment: Partial<Assignment> = {},
  course: Partial<Course> = {},
  log: readonly CompletionEntry[] = []
): TrainingRows {
  const rows = someRows();
  const { training } = rows;
  training.courses.set(1, aCourse(course));
  training.assignments.set(1, anAssignment(assignment));
  for (const entry of log) {
    training.completions.set(completionKey(entry.subject, entry.cycle, entry.action), entry);
  }
  return rows;
}

/** Somebody of the team who has no say over others: a new site's owners and members are all taken for leads. */
export function asColleague({ access }: MemoryRepositories): void {
  jest.spyOn(access, 'access').mockResolvedValue({ ...accessOf.member, canManageLists: false });
}

/** The assignment 1, open in the panel. */
export async function openRecord(
  rows: TrainingRows,
  options: Omit<TrainingPageOptions, 'rows' | 'query'> & { readonly title?: string } = {}
): Promise<RecordPage> {
  const { title, ...rest } = options;
  const page = renderTraining({ ...rest, rows, query: '?om=record:1' });
  const dialog = await findPanel(title ?? rows.training.assignments.get(1)?.title ?? '');
  // The log decides what can be taken back.
  await screen.findByText(/assigned it|zugewiesen\.|أسنده/);
  return { ...page, panel: within(dialog) };
}
