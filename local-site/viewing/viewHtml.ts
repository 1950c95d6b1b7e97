import { escapeXml } from '../columns/schemaXml';
import { displayText } from '../items/displayText';
import type { RequestContext } from '../rest/context';
import { readItems } from '../items/readItems';
import type { ListRow } from '../store/lists';
import type { ViewRow } from '../store/views';

/** A plain HTML table of a view's first page, for `renderAsHtml`. */
export function renderViewHtml(view: ViewRow, list: ListRow, context: RequestContext): string {
  const fields = context.store.fields.ofList(list.id);
  const columns = view.fields.flatMap(
    (name) => fields.find((field) => field.internalName === shownName(name)) ?? []
  );
  const { rows } = readItems(list, { top: view.rowLimit }, context);
  const head = columns.map((field) => `<th>${escapeXml(field.title)}</th>`).join('');
  const body = rows
    .map(
      (item) =>
        `<tr>${columns.map((field) => `<td>${escapeXml(displayText(item, field, list, context))}</td>`).join('')}</tr>`
    )
    .join('');
  return `<table class="ms-listviewtable"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Computed twins show the column behind them. */
function shownName(name: string): string {
  if (name.startsWith('LinkTitle')) return 'Title';
  return name.startsWith('LinkFilename') ? 'FileLeafRef' : name;
}
