import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { lists, type ListDefinition } from '../../src/lists';
import { elementsXml, schemaFileName } from './elementsXml';
import { listSchemaXml } from './listSchemaXml';
import { siteScript } from './siteScript';

const xmlOptions = {
  preserveOrder: true,
  ignoreAttributes: false,
  processEntities: false,
  trimValues: true
} as const;

/** XML over several lines, so that a change can be read as a difference. */
function readable(xml: string): string {
  const parsed: unknown = new XMLParser({ ...xmlOptions, parseTagValue: false }).parse(xml);
  const built = new XMLBuilder({ ...xmlOptions, format: true, suppressEmptyNode: true }).build(parsed);
  return `<?xml version="1.0" encoding="utf-8"?>\n${built.trim()}\n`;
}

function addressOf(listKey: string): string {
  const list = (lists as Readonly<Record<string, ListDefinition>>)[listKey];
  if (!list) throw new Error(`A lookup points to the list "${listKey}", which is not in src/lists.`);
  return `Lists/${list.urlName}`;
}

/** Every generated file of `sharepoint/assets` by its name. Made from `src/lists` alone. */
export function generatedAssets(): ReadonlyMap<string, string> {
  const all: readonly ListDefinition[] = Object.values(lists);
  const files = new Map<string, string>();
  files.set('elements.xml', readable(elementsXml(all)));
  for (const list of all) files.set(schemaFileName(list), readable(listSchemaXml(list, addressOf)));
  files.set('site-script.json', `${JSON.stringify(siteScript(all, addressOf), null, 2)}\n`);
  return files;
}
