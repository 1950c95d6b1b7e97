import type { FocusArea } from '../../lists';
import type { Task } from './task';

export interface TaskFilter {
  /** `null` shows every focus area. */
  readonly focusArea: FocusArea | null;
  /** Id of the person whose tasks to show; `null` shows everybody's. */
  readonly ownerId: number | null;
  /** Words that must all occur in title, instructions, owner or focus area; any case, accents ignored. */
  readonly text: string;
}

export const noFilter: TaskFilter = { focusArea: null, ownerId: null, text: '' };

export function isFiltering(filter: TaskFilter): boolean {
  return filter.focusArea !== null || filter.ownerId !== null || filter.text.trim() !== '';
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

function searchText(task: Task): string {
  const instructions = task.instructions.replace(/<[^>]*>/g, ' ');
  return fold([task.title, instructions, task.owner?.name ?? '', task.focusArea, task.kind].join(' '));
}

export function matchesFilter(task: Task, filter: TaskFilter): boolean {
  if (filter.focusArea !== null && task.focusArea !== filter.focusArea) return false;
  if (filter.ownerId !== null && task.owner?.id !== filter.ownerId) return false;
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = searchText(task);
  return words.every((word) => text.includes(word));
}
