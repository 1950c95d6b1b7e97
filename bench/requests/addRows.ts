import { RestCaller, type Caller } from '../../local-site/demo/RestCaller';
import type { ListDefinition } from '../../src/lists';
import type { BenchSite } from './site';

const path = '/sites/intune';

/** Adds rows in one transaction and without HTTP, through the same code that answers REST: minutes become seconds. */
export function addRows(
  site: BenchSite,
  list: ListDefinition,
  rows: Iterable<Record<string, unknown>>,
  by: (index: number) => Caller = () => 'admin1'
): void {
  const { services, store } = site.server;
  const rest = new RestCaller(services, path);
  const items = `web/getList('${path}/Lists/${list.urlName}')/items`;
  store.transaction(() => {
    let index = 0;
    for (const row of rows) rest.post(by(index++), items, row);
  });
}
