import '@pnp/sp/fields';
import '@pnp/sp/security';
import '@pnp/sp/views';
import type { IField } from '@pnp/sp/fields';
import type { SPFI } from '@pnp/sp';
import type { Column, ListDefinition } from '../../lists';
import { fieldXml, viewQuery, viewRowLimit, viewXml } from '../../lists/xml';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { SetupStep } from '../../domain/setup/setupModel';
import type { DataSite } from '../DataSite';
import { ownRowsOnly } from './readExisting';
import { readersOfList } from './readers';
import { writeRecordedVersion } from './schemaVersionRow';

/** SharePoint's number for an empty list. */
const customList = 100;
/** `AddFieldInternalNameHint`: the internal name comes from the XML and not from the display name. */
const internalNameHint = 8;
const everybodysRows = 1;

export interface StepContext {
  readonly site: DataSite;
  /** The lists by key: steps are about them. */
  readonly definitions: Readonly<Record<string, ListDefinition>>;
  /** Stops waiting when set-up is stopped. */
  readonly sp: SPFI;
}

function definitionOf({ definitions }: StepContext, step: SetupStep): ListDefinition {
  const list = definitions[step.listKey];
  if (!list)
    throw new RepositoryError('invalid', `Step "${step.id}" is about a list that the suite does not have.`);
  return list;
}

function columnOfStep(context: StepContext, step: SetupStep): Column {
  const column = definitionOf(context, step).columns[step.columnKey ?? ''];
  if (!column) throw new RepositoryError('invalid', `Step "${step.id}" is about no column of the suite.`);
  return column;
}

/** Everything of a new list but its columns and views. */
async function finishList({ site, sp }: StepContext, list: ListDefinition): Promise<void> {
  const found = site.list(list, sp);
  await found.fields
    .getByInternalNameOrTitle('Title')
    .update({ Title: list.titleColumn.title }, 'SP.FieldText');
  await found.update({
    Title: list.title,
    Description: list.description,
    EnableAttachments: list.attachments,
    Hidden: list.hidden === true,
    ...options(list)
  });
}

function options(list: ListDefinition): Record<string, unknown> {
  return {
    EnableVersioning: list.versioning,
    WriteSecurity: list.editing === 'own' ? ownRowsOnly : everybodysRows,
    ...(list.reading === 'own' && { ReadSecurity: ownRowsOnly })
  };
}

/** A new list gets its address from its first title, so it is made under its address and named afterwards. */
async function createList(context: StepContext, step: SetupStep): Promise<void> {
  const list = definitionOf(context, step);
  await context.sp.web.lists.add(list.urlName, list.description, customList);
  await finishList(context, list);
}

/**
 * Gives the list a copy of the site's permissions and takes away those of everybody who may only read. People who may
 * edit the site's lists keep what they have.
 */
async function restrictReading(context: StepContext, step: SetupStep): Promise<void> {
  const { site, sp } = context;
  const list = definitionOf(context, step);
  const found = site.list(list, sp);
  const own: unknown = await found.select('HasUniqueRoleAssignments')();
  const hasOwn = (own as { HasUniqueRoleAssignments?: unknown }).HasUniqueRoleAssignments === true;
  if (!hasOwn) await found.breakRoleInheritance(true, true);
  for (const { principalId, roleIds } of await readersOfList(site, list)) {
    for (const roleId of roleIds) {
      await found.roleAssignments.remove(principalId, roleId).catch((error) => {
        // Somebody else was quicker.
        if (!isRepositoryError(error, 'notFound')) throw error;
      });
    }
  }
}

async function setListOptions(context: StepContext, step: SetupStep): Promise<void> {
  const list = definitionOf(context, step);
  const found = context.site.list(list, context.sp);
  const { Title } = await found.select('Title')();
  if (Title === list.urlName) await finishList(context, list);
  else await found.update(options(list));
}

function fieldOf(context: StepContext, step: SetupStep): IField {
  const { fields } = context.site.list(definitionOf(context, step), context.sp);
  return fields.getByInternalNameOrTitle(columnOfStep(context, step).name);
}

async function addColumn(context: StepContext, step: SetupStep): Promise<void> {
  const { site, definitions, sp } = context;
  const list = definitionOf(context, step);
  const column = columnOfStep(context, step);
  let targetId = '';
  if (column.kind === 'lookup') {
    const target = definitions[column.target];
    if (!target)
      throw new RepositoryError('invalid', `"${column.title}" looks up a list that is not defined.`);
    const { Id } = await site.list(target, sp).select('Id')();
    targetId = `{${Id}}`;
  }
  const schema = fieldXml(list, column, () => targetId);
  const made = (await site
    .list(list, sp)
    .fields.createFieldAsXml({ SchemaXml: schema, Options: internalNameHint })) as Record<string, unknown>;
  // SharePoint takes index and uniqueness from the XML; where it does not, they are set one after the other.
  if (column.indexed && made.Indexed !== true) await addIndex(context, step);
  if (column.kind === 'text' && column.unique && made.EnforceUniqueValues !== true) {
    await makeUnique(context, step);
  }
}

async function addIndex(context: StepContext, step: SetupStep): Promise<void> {
  await fieldOf(context, step).update({ Indexed: true }, 'SP.Field');
}

/** SharePoint wants the index first. It refuses when rows with the same value are there. */
async function makeUnique(context: StepContext, step: SetupStep): Promise<void> {
  await fieldOf(context, step).update({ EnforceUniqueValues: true }, 'SP.Field');
}

/** Adds the missing choices behind those that are there, which stay as people have arranged them. */
async function addChoices(context: StepContext, step: SetupStep): Promise<void> {
  const column = columnOfStep(context, step);
  const wanted = column.kind === 'choice' || column.kind === 'multiChoice' ? column.choices : [];
  const type = column.kind === 'choice' ? 'SP.FieldChoice' : 'SP.FieldMultiChoice';
  const { Choices } = await fieldOf(context, step).select('Choices')();
  const missing = wanted.filter((choice) => !(Choices ?? []).includes(choice));
  await fieldOf(context, step).update(
    { 'odata.type': type, Choices: [...(Choices ?? []), ...missing] },
    type
  );
}

async function addView(context: StepContext, step: SetupStep): Promise<void> {
  const list = definitionOf(context, step);
  const view = list.views.find((candidate) => candidate.title === step.viewTitle);
  if (!view) throw new RepositoryError('invalid', `Step "${step.id}" is about no view of the suite.`);
  const { views } = context.site.list(list, context.sp);
  const { Id } = (await views.add(view.title, false, {
    ViewQuery: viewQuery(list, view),
    RowLimit: viewRowLimit(view)
  })) as unknown as { Id: string };
  await views.getById(Id).setViewXml(viewXml(list, view, Id));
  if (view.default) await views.getById(Id).update({ DefaultView: true });
}

const actions: Record<SetupStep['action'], (context: StepContext, step: SetupStep) => Promise<void>> = {
  createList,
  restrictReading,
  setListOptions,
  addColumn,
  addIndex,
  makeUnique,
  addChoices,
  addView,
  recordVersion: ({ site }) => writeRecordedVersion(site)
};

/** Carries out one step of set-up. Each can be repeated after it failed or died in the middle. */
export function performStep(context: StepContext, step: SetupStep): Promise<void> {
  return actions[step.action](context, step);
}
