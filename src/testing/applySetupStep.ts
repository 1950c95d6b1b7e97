import { lists, schemaVersion, type Column, type ListDefinition, type ListKey } from '../lists';
import type { ExistingColumn, ExistingList, SetupStep } from '../domain/setup/setupModel';
import { sharePointTypes } from '../domain/setup/sharePointTypes';

/** Who may only read a new in-memory site. */
export const siteReaders: readonly string[] = ['Visitors'];

export interface SetupState {
  existing: Partial<Record<ListKey, ExistingList>>;
  recordedVersion: number | null;
}

function existingColumn(column: Column): ExistingColumn {
  return {
    name: column.name,
    type: sharePointTypes[column.kind],
    indexed: column.indexed === true,
    unique: column.kind === 'text' && column.unique === true,
    choices: column.kind === 'choice' || column.kind === 'multiChoice' ? column.choices : []
  };
}

function optionsOf(list: ListDefinition): Pick<ExistingList, 'versioning' | 'editing' | 'readsOwn'> {
  return { versioning: list.versioning, editing: list.editing, readsOwn: list.reading === 'own' };
}

function changedList(list: ListDefinition, existing: ExistingList, step: SetupStep): ExistingList {
  const column = step.columnKey === undefined ? undefined : list.columns[step.columnKey];
  const view = list.views.find((candidate) => candidate.title === step.viewTitle);
  if (step.action === 'setListOptions') {
    return { ...existing, unfinished: false, ...optionsOf(list) };
  }
  if (step.action === 'restrictReading') return { ...existing, reading: { inherits: false, readers: [] } };
  if (column) {
    const others = existing.columns.filter((candidate) => candidate.name !== column.name);
    return { ...existing, columns: [...others, existingColumn(column)] };
  }
  if (view) return { ...existing, views: [...existing.views, { title: view.title }] };
  throw new Error(`Step "${step.id}" names nothing of the list "${list.title}".`);
}

/** Carries out one set-up step on the in-memory lists. */
export function applyStep(state: SetupState, step: SetupStep): void {
  if (step.action === 'recordVersion') {
    state.recordedVersion = schemaVersion;
    return;
  }
  const key = step.listKey as ListKey;
  const list: ListDefinition = lists[key];
  if (step.action === 'createList') {
    state.existing[key] = {
      id: `list-${key}`,
      itemCount: 0,
      ...optionsOf(list),
      columns: [],
      views: [],
      ...(list.reading === 'team' && { reading: { inherits: true, readers: [...siteReaders] } })
    };
    return;
  }
  const existing = state.existing[key];
  if (!existing) throw new Error(`The list "${list.title}" is not there yet.`);
  state.existing[key] = changedList(list, existing, step);
}
