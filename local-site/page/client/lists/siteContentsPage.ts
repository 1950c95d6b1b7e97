import { el } from '../dom/el';
import { table } from './table';
import type { RestClient } from './restClient';
import type { ListInfo } from './listTypes';

interface ListWithFolder extends ListInfo {
  readonly BaseType: number;
  readonly LastItemModifiedDate: string;
  readonly DefaultViewUrl: string;
}

const query =
  'web/lists?$select=Id,Title,Description,ItemCount,BaseTemplate,BaseType,LastItemModifiedDate,DefaultViewUrl' +
  '&$filter=Hidden eq false&$orderby=Title';

/** All lists and libraries that people can see. */
export async function siteContentsPage(rest: RestClient): Promise<HTMLElement> {
  const { value } = await rest.get<{ value: ListWithFolder[] }>(query);
  const rows = value.map((list) => [
    el('a', { href: encodeURI(list.DefaultViewUrl) }, list.Title),
    list.BaseType === 1 ? 'Document library' : 'List',
    String(list.ItemCount),
    list.LastItemModifiedDate
      ? new Date(list.LastItemModifiedDate).toLocaleString(document.documentElement.lang)
      : ''
  ]);
  return el(
    'div',
    {},
    el('h1', {}, 'Site contents'),
    table('Lists and libraries', ['Name', 'Type', 'Items', 'Modified'], rows)
  );
}
