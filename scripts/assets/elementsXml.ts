import type { ListDefinition } from '../../src/lists';
import { element } from '../../src/lists/xml';

/** SharePoint's own feature behind every custom list. */
const customListFeature = '00bfea71-de22-43b2-a848-c05709900100';
const customListTemplate = 100;

function listInstance(list: ListDefinition): string {
  return element('ListInstance', {
    Title: list.title,
    Description: list.description,
    Url: `Lists/${list.urlName}`,
    TemplateType: customListTemplate,
    FeatureId: customListFeature,
    CustomSchema: schemaFileName(list),
    OnQuickLaunch: list.hidden !== true,
    Hidden: list.hidden === true
  });
}

export function schemaFileName(list: ListDefinition): string {
  return `${list.urlName}.schema.xml`;
}

/** The feature's `elements.xml`: one list instance for each list. */
export function elementsXml(lists: readonly ListDefinition[]): string {
  return `<Elements xmlns="http://schemas.microsoft.com/sharepoint/">${lists.map(listInstance).join('')}</Elements>`;
}
