import type { ListPageData } from '../../shared/listPageData';
import { button, el } from '../dom/el';
import { textOf } from './fieldKinds';
import type { ListApi } from './listApi';
import type { ItemPage, ListField, ListItem } from './listTypes';
import { table } from './table';

/** All items, newest first, thirty a page. */
export async function allItemsPage(api: ListApi, data: ListPageData): Promise<HTMLElement> {
  const [info, fields] = await Promise.all([api.info(), api.fields()]);
  const columns = withTitleFirst(fields);
  const content = el('div', { 'aria-live': 'polite' });
  const earlier: ItemPage[] = [];

  const show = (page: ItemPage): void => {
    const rows = page.items.map((item) => rowOf(item, columns, data.formsUrl));
    const pager = el('div', { class: 'pager' });
    const back = earlier[earlier.length - 1];
    if (back) pager.append(button('Previous page', 'command', () => show(earlier.pop() ?? back)));
    const { next } = page;
    if (next) {
      const onNext = async (): Promise<void> => {
        const following = await api.page(next);
        earlier.push(page);
        show(following);
      };
      pager.append(button('Next page', 'command', () => void onNext()));
    }
    const empty =
      page.items.length === 0 ? el('p', { class: 'message' }, 'There are no items in this list.') : undefined;
    content.replaceChildren(
      table(
        info.Title,
        columns.map((field) => field.Title),
        rows
      ),
      ...(empty ? [empty] : []),
      pager
    );
  };

  const refresh = async (): Promise<void> => {
    earlier.length = 0;
    show(await api.firstPage(columns));
  };
  await refresh();
  return el(
    'div',
    {},
    el('h1', {}, info.Title),
    el(
      'div',
      { class: 'listCommands' },
      el('a', { class: 'command primary', href: `${data.formsUrl}/NewForm.aspx` }, 'New'),
      button('Refresh', 'command', () => void refresh()),
      el('span', { class: 'commandStatus' }, `${info.ItemCount} items`)
    ),
    content
  );
}

function withTitleFirst(fields: readonly ListField[]): ListField[] {
  const rank = (field: ListField): number => ['ID', 'Title'].indexOf(field.InternalName) + 1 || 3;
  return [...fields].sort((a, b) => rank(a) - rank(b));
}

function rowOf(item: ListItem, columns: readonly ListField[], formsUrl: string): (string | HTMLElement)[] {
  return columns.map((field) => {
    const text = textOf(field, item);
    if (field.InternalName !== 'Title') return text;
    return el('a', { href: `${formsUrl}/DispForm.aspx?ID=${String(item['Id'])}` }, text || '(no title)');
  });
}
