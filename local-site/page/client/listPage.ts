import { chromeStrings } from '../shared/chromeStrings';
import type { ListPageData } from '../shared/listPageData';
import { byId, el } from './dom/el';
import { readPageData } from './dom/pageData';
import { allItemsPage } from './lists/allItemsPage';
import { displayPage } from './lists/displayPage';
import { formPage } from './lists/formPage';
import { ListApi } from './lists/listApi';
import { RestClient } from './lists/restClient';
import { siteContentsPage } from './lists/siteContentsPage';
import { attachSuiteBar } from './panel/suiteBar';

/** The plain list pages: they know lists, columns and items, and nothing of the web parts. */
async function main(): Promise<void> {
  const data = readPageData<ListPageData>();
  attachSuiteBar(data, chromeStrings(data.view.lang));
  const root = byId('listPage');
  try {
    root.replaceChildren(await pageFor(data));
    root.dataset['state'] = 'ready';
  } catch (error) {
    root.replaceChildren(el('p', { role: 'alert', class: 'message error' }, messageOf(error)));
    root.dataset['state'] = 'failed';
  }
  root.removeAttribute('aria-busy');
}

function pageFor(data: ListPageData): Promise<HTMLElement> {
  const rest = new RestClient(data.webUrl);
  const api = new ListApi(rest, data.listUrl);
  switch (data.kind) {
    case 'siteContents':
      return siteContentsPage(rest);
    case 'allItems':
      return allItemsPage(api, data);
    case 'display':
      return displayPage(api, data);
    case 'edit':
    case 'new':
      return formPage(rest, api, data);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

void main();
