import { invalidCaml, unsupportedCaml } from './errors';
import { parseValue, parseValues } from './parseValue';
import type { CamlComparison, CamlCondition, CamlFieldRef, CamlMembership } from './types';
import { child, flag, type XmlElement } from './xml';

const COMPARISONS: ReadonlySet<string> = new Set<CamlComparison>([
  'Eq',
  'Neq',
  'Gt',
  'Geq',
  'Lt',
  'Leq',
  'BeginsWith',
  'Contains',
  'Includes',
  'NotIncludes'
]);

const MEMBERSHIPS: readonly CamlMembership[] = [
  'CurrentUserGroups',
  'SPGroup',
  'SPWeb.Users',
  'SPWeb.AllUsers',
  'SPWeb.Groups'
];

/** Reads `<Where>`; an empty one means "no condition", as in SharePoint. */
export function parseWhere(where: XmlElement): CamlCondition | undefined {
  const [condition, ...rest] = where.children;
  if (rest.length > 0) throw invalidCaml('<Where> takes one condition; join several by <And> or <Or>.');
  return condition && parseCondition(condition);
}

function parseCondition(element: XmlElement): CamlCondition {
  const { name } = element;
  if (name === 'And' || name === 'Or') return parseJunction(element, name === 'And' ? 'and' : 'or');
  if (name === 'IsNull' || name === 'IsNotNull') {
    return { kind: name === 'IsNull' ? 'isNull' : 'isNotNull', field: fieldOf(element) };
  }
  if (name === 'In') return { kind: 'in', field: fieldOf(element), values: parseValues(element) };
  if (name === 'Membership') return parseMembership(element);
  if (isComparison(name)) return parseComparison(element, name);
  if (name === 'DateRangesOverlap') throw unsupportedCaml('<DateRangesOverlap>');
  throw invalidCaml(`<${name}> is not a CAML condition.`);
}

const isComparison = (name: string): name is CamlComparison => COMPARISONS.has(name);

function parseJunction(element: XmlElement, kind: 'and' | 'or'): CamlCondition {
  const [left, right, ...rest] = element.children;
  if (!left || !right || rest.length > 0)
    throw invalidCaml(`<${element.name}> takes exactly two conditions.`);
  return { kind, left: parseCondition(left), right: parseCondition(right) };
}

function parseComparison(element: XmlElement, operator: CamlComparison): CamlCondition {
  const value = child(element, 'Value');
  if (!value) throw invalidCaml(`<${element.name}> needs a <Value>.`);
  return { kind: 'compare', operator, field: fieldOf(element), value: parseValue(value) };
}

function parseMembership(element: XmlElement): CamlCondition {
  const type = MEMBERSHIPS.find((known) => known.toLowerCase() === element.attributes.Type?.toLowerCase());
  if (!type) throw invalidCaml(`<Membership> does not know the type '${element.attributes.Type ?? ''}'.`);
  const id = element.attributes.ID;
  if (type === 'SPGroup' && !/^\d+$/.test(id ?? ''))
    throw invalidCaml('<Membership Type="SPGroup"> needs an ID.');
  return {
    kind: 'membership',
    type,
    field: fieldOf(element),
    groupId: id === undefined ? undefined : Number(id)
  };
}

function fieldOf(element: XmlElement): CamlFieldRef {
  const fieldRef = child(element, 'FieldRef');
  const name = fieldRef?.attributes.Name;
  if (!name) throw invalidCaml(`<${element.name}> needs a <FieldRef Name="…">.`);
  return { name, lookupId: flag(fieldRef, 'LookupId') ?? false };
}
