import { lists, type ListDefinition } from '../../src/lists';
import { fieldXml, viewXml } from '../../src/lists/xml';
import { numberIn, type RestCaller, textIn } from './RestCaller';

const keepInternalName = 8;
const ownItemsOnly = 2;
const genericList = 100;
const readLevel = 1073741826;

function createList(rest: RestCaller, key: string, list: ListDefinition, ids: Map<string, string>): void {
  const id = textIn(rest.post('lead', 'web/lists', { Title: list.urlName, BaseTemplate: genericList }), 'Id');
  // Before its columns: a list can look itself up.
  ids.set(key, id);
  const address = `web/lists(guid'${id}')`;
  rest.merge('lead', address, {
    Title: list.title,
    Description: list.description,
    EnableVersioning: list.versioning,
    EnableAttachments: list.attachments,
    Hidden: list.hidden === true,
    ...(list.editing === 'own' ? { WriteSecurity: ownItemsOnly } : {}),
    ...(list.reading === 'own' ? { ReadSecurity: ownItemsOnly } : {})
  });
  if (list.reading === 'team') restrictReading(rest, address);
  rest.merge('lead', `${address}/fields/getByInternalNameOrTitle('Title')`, {
    Title: list.titleColumn.title
  });
  for (const column of Object.values(list.columns)) {
    const schema = fieldXml(list, column, (target) => `{${idOf(ids, target)}}`);
    rest.post('lead', `${address}/fields/createfieldasxml`, {
      parameters: { SchemaXml: schema, Options: keepInternalName }
    });
  }
  for (const view of list.views) {
    const viewId = textIn(
      rest.post('lead', `${address}/views`, { Title: view.title, PersonalView: false }),
      'Id'
    );
    rest.post('lead', `${address}/views('${viewId}')/SetViewXml`, { viewXml: viewXml(list, view, viewId) });
  }
}

/** A list for the team is taken away from those who may only read the site. */
function restrictReading(rest: RestCaller, address: string): void {
  rest.post('lead', `${address}/breakroleinheritance(copyroleassignments=true, clearsubscopes=true)`, {});
  const visitors = numberIn(rest.get('lead', 'web/associatedVisitorGroup'), 'Id');
  rest.post(
    'lead',
    `${address}/roleassignments/removeroleassignment(principalid=${visitors}, roledefid=${readLevel})`,
    {}
  );
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The list "${key}" must stand before the lists that look it up.`);
  return id;
}

/** Creates lists, by default every one of the suite, as the lead would through set-up. Returns their ids by key. */
export function createLists(
  rest: RestCaller,
  definitions: Readonly<Record<string, ListDefinition>> = lists
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [key, list] of Object.entries(definitions)) createList(rest, key, list, ids);
  return ids;
}
