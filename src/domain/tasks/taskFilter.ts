import type { FocusArea, Platform } from '../../lists';
import type { Task, TaskKind } from './task';

/** Which tasks to show. `null` shows all. */
export interface TaskFilter {
  readonly focusArea: FocusArea | null;
  /** Site user id of the owner; `me` is whoever looks, so that a link with it shows everybody their own. */
  readonly owner: number | 'me' | null;
  readonly platform: Platform | null;
  readonly kind: TaskKind | null;
  /** Words that must all occur in title, instructions, owner or focus area; any case, accents ignored. */
  readonly text: string;
}

export const noFilter: TaskFilter = { focusArea: null, owner: null, platform: null, kind: null, text: '' };

export function isFiltering(filter: TaskFilter): boolean {
  const { focusArea, owner, platform, kind, text } = filter;
  return [focusArea, owner, platform, kind].some((value) => value !== null) || text.trim() !== '';
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Folding the instructions of two thousand tasks at every key that is pressed would be felt. */
const searchTexts = new WeakMap<Task, string>();

function searchText(task: Task): string {
  const known = searchTexts.get(task);
  if (known !== undefined) return known;
  const { title, owner, backup, focusArea, kind, renewal } = task;
  const instructions = task.instructions.replace(/<[^>]*>/g, ' ');
  const people = [owner?.name, backup?.name];
  const text = fold([title, instructions, ...people, focusArea, kind, renewal?.account].join(' '));
  searchTexts.set(task, text);
  return text;
}

function matchesOwner(task: Task, owner: TaskFilter['owner'], myId: number): boolean {
  return owner === null || task.owner?.id === (owner === 'me' ? myId : owner);
}

/** `myId` is whom the owner `me` stands for. */
export function matchesFilter(task: Task, filter: TaskFilter, myId: number): boolean {
  const { focusArea, owner, platform, kind } = filter;
  if (focusArea !== null && task.focusArea !== focusArea) return false;
  if (platform !== null && !task.platforms.includes(platform)) return false;
  if (kind !== null && task.kind !== kind) return false;
  if (!matchesOwner(task, owner, myId)) return false;
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = searchText(task);
  return words.every((word) => text.includes(word));
}
