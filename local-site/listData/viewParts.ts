import { escapeXml } from '../caml/xml';
import { parseView } from '../caml/parseView';
import type { CamlCondition, CamlOrder, CamlView } from '../caml/types';
import type { FieldRow } from '../store/fields';
import type { ViewRow } from '../store/views';

const scopes = ['Default', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;

/** A stored view as the CAML that it stands for. */
export function viewXmlOf(view: ViewRow): string {
  const fields = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  const paged = view.paged ? 'TRUE' : 'FALSE';
  return (
    `<View Scope="${scopes[view.scope] ?? 'Default'}"><ViewFields>${fields}</ViewFields><Query>${view.query}</Query>` +
    `<RowLimit Paged="${paged}">${view.rowLimit}</RowLimit></View>`
  );
}

/** Puts the parts that `overriding` names in place of those of `base`. */
export function overrideView(base: CamlView, overridingXml: string | undefined): CamlView {
  if (overridingXml === undefined || overridingXml.trim() === '') return base;
  const over = parseView(overridingXml);
  return {
    viewFields: over.viewFields ?? base.viewFields,
    where: over.where ?? base.where,
    orderBy: over.orderBy.length > 0 ? over.orderBy : base.orderBy,
    groupBy: over.groupBy.length > 0 ? over.groupBy : base.groupBy,
    rowLimit: over.rowLimit ?? base.rowLimit,
    paged: over.rowLimit === undefined ? base.paged : over.paged,
    scope: over.scope === 'Default' ? base.scope : over.scope,
    joins: over.joins.length > 0 ? over.joins : base.joins,
    projectedFields: over.projectedFields.length > 0 ? over.projectedFields : base.projectedFields
  };
}

/** `FilterField1=Title&FilterValue1=x`, and the plural form whose values are joined by `;#`. Ten at most. */
export function queryFilters(query: URLSearchParams, fields: readonly FieldRow[]): readonly CamlCondition[] {
  const conditions: CamlCondition[] = [];
  for (let index = 1; index <= 10; index++) {
    const many = query.get(`FilterFields${index}`);
    const field = query.get(`FilterField${index}`) ?? many;
    if (field === null) continue;
    const text = decoded(query.get(`FilterValue${index}`) ?? query.get(`FilterValues${index}`) ?? '');
    const lookupId = query.get(`FilterLookupId${index}`) === '1';
    const values = many === null ? [text] : text.split(';#');
    const kind = fields.find((candidate) => candidate.internalName === field)?.type ?? 'Text';
    conditions.push(anyValue(values.map((value) => equals(field, value, lookupId, kind))));
  }
  return conditions;
}

/** SharePoint decodes filter values once more than the query string they stand in. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** `SortField=Title&SortDir=Desc` */
export function querySort(query: URLSearchParams): readonly CamlOrder[] {
  const field = query.get('SortField');
  return field === null ? [] : [{ field, ascending: !/^desc/i.test(query.get('SortDir') ?? 'Asc') }];
}

function equals(field: string, text: string, lookupId: boolean, fieldType: string): CamlCondition {
  const ref = { name: field, lookupId };
  if (text === '') return { kind: 'isNull', field: ref };
  const type =
    fieldType === 'DateTime' || fieldType === 'Number' || fieldType === 'Boolean' ? fieldType : 'Text';
  const value = { type, includeTime: false, content: { kind: 'literal', text } } as const;
  return { kind: 'compare', operator: 'Eq', field: ref, value };
}

function anyValue(conditions: readonly CamlCondition[]): CamlCondition {
  const [first, ...rest] = conditions as readonly [CamlCondition, ...CamlCondition[]];
  return rest.reduce<CamlCondition>((left, right) => ({ kind: 'or', left, right }), first);
}
