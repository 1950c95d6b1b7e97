import type { ListPageData } from '../../shared/listPageData';
import { button, el } from '../dom/el';
import { textOf } from './fieldKinds';
import type { ListApi } from './listApi';

/** One item, to read. */
export async function displayPage(api: ListApi, data: ListPageData): Promise<HTMLElement> {
  const [info, fields] = await Promise.all([api.info(), api.fields()]);
  const { item } = await api.item(data.itemId, fields);
  const values = fields.flatMap((field) => [el('dt', {}, field.Title), el('dd', {}, textOf(field, item))]);
  const remove = async (): Promise<void> => {
    await api.recycle(data.itemId);
    location.assign(`${data.formsUrl}/AllItems.aspx`);
  };
  return el(
    'div',
    {},
    el(
      'nav',
      { class: 'crumbs', 'aria-label': 'Breadcrumb' },
      el('a', { href: `${data.formsUrl}/AllItems.aspx` }, info.Title)
    ),
    el('h1', {}, String(item['Title'] ?? `Item ${data.itemId}`)),
    el(
      'div',
      { class: 'listCommands' },
      el(
        'a',
        { class: 'command primary', href: `${data.formsUrl}/EditForm.aspx?ID=${data.itemId}` },
        'Edit item'
      ),
      button('Delete item', 'command', () => void remove())
    ),
    el('dl', { class: 'itemValues' }, ...values)
  );
}
