import type { Column, ListDefinition } from '../../src/lists';
import { fieldXml, viewFieldNames, viewQuery, viewRowLimit } from '../../src/lists/xml';

type Action = Readonly<Record<string, unknown>>;

function fieldAction(list: ListDefinition, column: Column, addressOf: (listKey: string) => string): Action {
  const schemaXml = fieldXml(list, column, addressOf);
  return column.kind === 'lookup'
    ? { verb: 'addSPLookupFieldXml', schemaXml, targetListUrl: addressOf(column.target) }
    : { verb: 'addSPFieldXml', schemaXml };
}

function viewActions(list: ListDefinition): readonly Action[] {
  return list.views.map((view) => ({
    verb: 'addSPView',
    name: view.title,
    viewFields: viewFieldNames(list, view),
    query: viewQuery(list, view),
    rowLimit: viewRowLimit(view),
    isPaged: true,
    makeDefault: view.default === true
  }));
}

function listAction(list: ListDefinition, addressOf: (listKey: string) => string): Action {
  return {
    verb: 'createSPList',
    listName: list.urlName,
    templateType: 100,
    subactions: [
      { verb: 'setTitle', title: list.title },
      { verb: 'setDescription', description: list.description },
      ...Object.values(list.columns).map((column) => fieldAction(list, column, addressOf)),
      ...viewActions(list)
    ]
  };
}

/** The site script that makes the lists: for site templates, without opening a page. */
export function siteScript(
  lists: readonly ListDefinition[],
  addressOf: (listKey: string) => string
): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json',
    actions: lists.map((list) => listAction(list, addressOf)),
    version: 1
  };
}
