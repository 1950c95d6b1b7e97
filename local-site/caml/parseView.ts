import { invalidCaml } from './errors';
import { parseWhere } from './parseWhere';
import type { CamlJoin, CamlOrder, CamlProjectedField, CamlScope, CamlView } from './types';
import { child, childrenNamed, flag, parseXml, type XmlElement } from './xml';

const SCOPES: readonly CamlScope[] = ['Default', 'FilesOnly', 'Recursive', 'RecursiveAll'];

/**
 * Reads a view: `<View>…</View>`, or the bare `<Query>`, `<Where>` or `<OrderBy>` that some calls take.
 * An empty text is the view without conditions.
 */
export function parseView(viewXml: string): CamlView {
  if (viewXml.trim() === '') return viewFromParts(undefined, undefined);
  const root = parseXml(viewXml);
  switch (root.name) {
    case 'View':
      return viewFromParts(root, child(root, 'Query'));
    case 'Query':
      return viewFromParts(undefined, root);
    case 'Where':
    case 'OrderBy':
      return viewFromParts(undefined, { name: 'Query', attributes: {}, children: [root], text: '' });
    default:
      throw invalidCaml(`<View> is expected, not <${root.name}>.`);
  }
}

function viewFromParts(view: XmlElement | undefined, query: XmlElement | undefined): CamlView {
  const where = child(query, 'Where');
  const limit = child(view, 'RowLimit');
  return {
    viewFields: viewFieldsOf(view),
    where: where && parseWhere(where),
    orderBy: ordersOf(child(query, 'OrderBy')),
    groupBy: ordersOf(child(query, 'GroupBy')),
    rowLimit: rowLimitOf(limit),
    paged: flag(limit, 'Paged') ?? false,
    scope: scopeOf(view),
    joins: childrenNamed(child(view, 'Joins'), 'Join').map(joinOf),
    projectedFields: childrenNamed(child(view, 'ProjectedFields'), 'Field').map(projectedFieldOf)
  };
}

function viewFieldsOf(view: XmlElement | undefined): readonly string[] | undefined {
  const fields = child(view, 'ViewFields');
  if (!fields || fields.children.length === 0) return undefined;
  return childrenNamed(fields, 'FieldRef').map(nameOf);
}

function ordersOf(element: XmlElement | undefined): readonly CamlOrder[] {
  return childrenNamed(element, 'FieldRef').map((ref) => ({
    field: nameOf(ref),
    ascending: flag(ref, 'Ascending') ?? true
  }));
}

function rowLimitOf(element: XmlElement | undefined): number | undefined {
  if (!element) return undefined;
  const limit = Number(element.text.trim());
  if (!Number.isInteger(limit) || limit < 0) throw invalidCaml(`RowLimit '${element.text}' is not a number.`);
  return limit === 0 ? undefined : limit;
}

function scopeOf(view: XmlElement | undefined): CamlScope {
  const text = view?.attributes.Scope;
  if (text === undefined || text === '') return 'Default';
  const scope = SCOPES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (!scope) throw invalidCaml(`Scope '${text}' is not known.`);
  return scope;
}

/** `<Join Type="LEFT" ListAlias="c"><Eq><FieldRef Name="City" RefType="Id"/><FieldRef List="c" Name="ID"/></Eq></Join>` */
function joinOf(element: XmlElement): CamlJoin {
  const [from, to] = childrenNamed(child(element, 'Eq'), 'FieldRef');
  const alias = element.attributes.ListAlias;
  const type = (element.attributes.Type ?? 'INNER').toUpperCase();
  if (!alias || !from || !to) throw invalidCaml('<Join> needs a ListAlias and <Eq> with two <FieldRef>.');
  if (type !== 'INNER' && type !== 'LEFT') throw invalidCaml(`<Join Type="${type}"> is not INNER or LEFT.`);
  if (nameOf(to).toUpperCase() !== 'ID' || to.attributes.List !== alias) {
    throw invalidCaml(`<Join ListAlias="${alias}"> must compare with the ID of '${alias}'.`);
  }
  return { type, alias, lookupField: nameOf(from), fromAlias: from.attributes.List };
}

function projectedFieldOf(element: XmlElement): CamlProjectedField {
  const { Name, List, ShowField } = element.attributes;
  if (!Name || !List || !ShowField) throw invalidCaml('A projected <Field> needs Name, List and ShowField.');
  return { name: Name, joinAlias: List, showField: ShowField };
}

function nameOf(fieldRef: XmlElement): string {
  const name = fieldRef.attributes.Name;
  if (!name) throw invalidCaml('<FieldRef> needs a Name.');
  return name;
}
