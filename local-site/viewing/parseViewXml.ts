import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { errors } from '../errors';
import type { ViewRow } from '../store/views';

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  suppressEmptyNode: true
} as const;

interface OrderedNode {
  readonly [name: string]: OrderedNode[] | string | Record<string, string> | undefined;
}

/** What `SetViewXml` changes: columns, query, limit, scope. Absent parts stay as they are. */
export function parseViewXml(xml: string): Partial<ViewRow> {
  const root = parse(xml).find((node) => 'View' in node);
  if (!root) throw errors.invalidArgument('The view XML is invalid.');
  const parts = children(root, 'View');
  const attributes = attributesOf(root);
  const fieldsPart = parts.find((node) => 'ViewFields' in node);
  const queryPart = parts.find((node) => 'Query' in node);
  const limitPart = parts.find((node) => 'RowLimit' in node);
  const scope = ['Default', 'Recursive', 'RecursiveAll', 'FilesOnly'].indexOf(
    attributes['@_Scope'] ?? 'Default'
  );
  return {
    scope: Math.max(scope, 0),
    ...(queryPart ? { query: new XMLBuilder(options).build(children(queryPart, 'Query')) } : { query: '' }),
    ...(fieldsPart ? { fields: fieldNames(children(fieldsPart, 'ViewFields')) } : {}),
    ...(limitPart ? limit(limitPart) : {})
  };
}

function parse(xml: string): OrderedNode[] {
  try {
    return new XMLParser(options).parse(xml, true) as OrderedNode[];
  } catch {
    throw errors.invalidArgument('The view XML is invalid.');
  }
}

function fieldNames(nodes: readonly OrderedNode[]): string[] {
  return nodes.map((node) => attributesOf(node)['@_Name'] ?? '').filter((name) => name !== '');
}

function limit(node: OrderedNode): Partial<ViewRow> {
  const text = children(node, 'RowLimit')[0]?.['#text'];
  const rowLimit = Number(typeof text === 'string' ? text : NaN);
  const paged = attributesOf(node)['@_Paged'];
  return {
    ...(Number.isInteger(rowLimit) ? { rowLimit } : {}),
    ...(paged === undefined ? {} : { paged: paged.toUpperCase() === 'TRUE' })
  };
}

function children(node: OrderedNode, name: string): OrderedNode[] {
  const value = node[name];
  return Array.isArray(value) ? value : [];
}

function attributesOf(node: OrderedNode): Record<string, string> {
  const value = node[':@'];
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}
