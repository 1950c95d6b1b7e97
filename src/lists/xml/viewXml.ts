import { columnOf, type Column, type ListDefinition, type ViewDefinition } from '../schema';
import { element, escapeXml } from './escapeXml';

/** Rows a page of a view shows unless the view says otherwise. */
const usualRowLimit = 30;

const valueTypes: Partial<Record<Column['kind'], string>> = { choice: 'Choice', number: 'Number' };

/** Column names as views want them: the title column with its link to the row. */
export function viewFieldNames(list: ListDefinition, view: ViewDefinition): readonly string[] {
  return view.columns.map((key) => (key === 'title' ? 'LinkTitle' : columnOf(list, key).name));
}

function fieldRef(list: ListDefinition, key: string, ascending: boolean = true): string {
  const name = columnOf(list, key).name;
  return element('FieldRef', ascending ? { Name: name } : { Name: name, Ascending: false });
}

function conditions(list: ListDefinition, view: ViewDefinition): readonly string[] {
  const found: string[] = [];
  if (view.mine !== undefined) {
    found.push(
      `<Eq>${fieldRef(list, view.mine)}<Value Type="Integer"><UserID Type="Integer" /></Value></Eq>`
    );
  }
  if (view.where !== undefined) {
    const type = valueTypes[columnOf(list, view.where.column).kind] ?? 'Text';
    const value = element('Value', { Type: type }, escapeXml(view.where.equals));
    found.push(`<Eq>${fieldRef(list, view.where.column)}${value}</Eq>`);
  }
  return found;
}

/** What stands inside a view's `<Query>`: which rows, and in which order. */
export function viewQuery(list: ListDefinition, view: ViewDefinition): string {
  const order = (view.orderBy ?? []).map(({ column, descending }) =>
    fieldRef(list, column, descending !== true)
  );
  const where = conditions(list, view);
  const both = where.length > 1 ? `<And>${where.join('')}</And>` : where.join('');
  return (
    (both === '' ? '' : `<Where>${both}</Where>`) +
    (order.length === 0 ? '' : `<OrderBy>${order.join('')}</OrderBy>`)
  );
}

export function viewRowLimit(view: ViewDefinition): number {
  return view.rowLimit ?? usualRowLimit;
}

/** The `<View>` that `SetViewXml` takes. `id` is the id SharePoint gave the view, with or without braces. */
export function viewXml(list: ListDefinition, view: ViewDefinition, id?: string): string {
  const fields = viewFieldNames(list, view).map((name) => element('FieldRef', { Name: name }));
  const query = viewQuery(list, view);
  return element(
    'View',
    {
      Name: id === undefined ? undefined : `{${id.replace(/[{}]/g, '')}}`,
      DefaultView: view.default === true ? true : undefined,
      Type: 'HTML',
      DisplayName: view.title
    },
    element('Query', {}, query) +
      element('ViewFields', {}, fields.join('')) +
      element('RowLimit', { Paged: true }, String(viewRowLimit(view)))
  );
}
