import type { Column, ListDefinition } from '../../lists';
import type { ExistingColumn, ExistingList, SetupPlan, SetupStep, SetupWarning } from './setupModel';
import { sharePointTypes } from './sharePointTypes';

type Definitions = Readonly<Record<string, ListDefinition>>;
type Existing = Readonly<Record<string, ExistingList | undefined>>;

function isUnique(column: Column): boolean {
  return column.kind === 'text' && column.unique === true;
}

function choicesOf(column: Column): readonly string[] {
  return column.kind === 'choice' || column.kind === 'multiChoice' ? column.choices : [];
}

/** What an existing column of the right type still lacks. */
function repairsOf(column: Column, existing: ExistingColumn): readonly SetupStep['action'][] {
  const actions: SetupStep['action'][] = [];
  if (column.indexed && !existing.indexed) actions.push('addIndex');
  if (isUnique(column) && !existing.unique) actions.push('makeUnique');
  if (choicesOf(column).some((choice) => !existing.choices.includes(choice))) actions.push('addChoices');
  return actions;
}

function columnSteps(
  listKey: string,
  list: ListDefinition,
  existing: ExistingList | undefined,
  warnings: SetupWarning[]
): SetupStep[] {
  return Object.entries(list.columns).flatMap(([columnKey, column]) => {
    const found = existing?.columns.find((candidate) => candidate.name === column.name);
    const step = (action: SetupStep['action']): SetupStep => ({
      id: `${listKey}/${columnKey}/${action}`,
      action,
      listKey,
      listTitle: list.title,
      columnKey,
      subject: column.title
    });
    if (!found) return [step('addColumn')];
    const expected = sharePointTypes[column.kind];
    if (found.type !== expected) {
      warnings.push({
        kind: 'columnHasOtherType',
        listTitle: list.title,
        column: column.title,
        expected,
        found: found.type
      });
      return [];
    }
    return repairsOf(column, found).map(step);
  });
}

function viewSteps(listKey: string, list: ListDefinition, existing: ExistingList | undefined): SetupStep[] {
  return list.views
    .filter((view) => !existing?.views.some((candidate) => candidate.title === view.title))
    .map((view) => ({
      id: `${listKey}/view/${view.title}`,
      action: 'addView',
      listKey,
      listTitle: list.title,
      viewTitle: view.title,
      subject: view.title
    }));
}

function listStep(listKey: string, list: ListDefinition, action: 'createList' | 'setListOptions'): SetupStep {
  return { id: `${listKey}/${action}`, action, listKey, listTitle: list.title, subject: list.title };
}

/** A list is closed before it has columns: what is written into it later was never open to everybody. */
function readingSteps(
  listKey: string,
  list: ListDefinition,
  existing: ExistingList | undefined,
  siteReaders: readonly string[]
): SetupStep[] {
  if (list.reading !== 'team') return [];
  // A new list has the site's permissions.
  const reading = existing ? existing.reading : { inherits: true, readers: siteReaders };
  if (!reading || (!reading.inherits && reading.readers.length === 0)) return [];
  return [
    {
      id: `${listKey}/restrictReading`,
      action: 'restrictReading',
      listKey,
      listTitle: list.title,
      subject: list.title,
      readers: reading.readers
    }
  ];
}

/** An owner may have closed a list further: only what lets people read too much is mended. */
function lacksOptions(list: ListDefinition, existing: ExistingList): boolean {
  return (
    existing.unfinished === true ||
    existing.versioning !== list.versioning ||
    existing.editing !== list.editing ||
    (list.reading === 'own' && existing.readsOwn !== true)
  );
}

function listSteps(
  listKey: string,
  list: ListDefinition,
  existing: ExistingList | undefined,
  siteReaders: readonly string[],
  warnings: SetupWarning[]
): SetupStep[] {
  const steps: SetupStep[] = [];
  if (!existing) steps.push(listStep(listKey, list, 'createList'));
  else if (lacksOptions(list, existing)) steps.push(listStep(listKey, list, 'setListOptions'));
  return [
    ...steps,
    ...readingSteps(listKey, list, existing, siteReaders),
    ...columnSteps(listKey, list, existing, warnings),
    ...viewSteps(listKey, list, existing)
  ];
}

/**
 * What set-up has to do so that the site has every list as defined. Columns, views and lists that are not the suite's
 * are never mentioned. A column of another type than defined is reported and left alone. `siteReaders` are the names of
 * those who may read the site and not edit it: a list that is made for the team is taken away from them.
 */
export function planSetup(
  definitions: Definitions,
  existing: Existing,
  recordedVersion: number | null,
  wantedVersion: number,
  siteReaders: readonly string[] = []
): SetupPlan {
  const warnings: SetupWarning[] = [];
  const steps = Object.entries(definitions).flatMap(([listKey, list]) =>
    listSteps(listKey, list, existing[listKey], siteReaders, warnings)
  );
  if (recordedVersion === null || recordedVersion < wantedVersion) {
    steps.push({
      id: 'settings/recordVersion',
      action: 'recordVersion',
      listKey: 'settings',
      listTitle: definitions.settings?.title ?? '',
      subject: String(wantedVersion)
    });
  }
  return { steps, warnings };
}
