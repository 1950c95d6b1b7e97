import { DataSiteClient } from './client/DataSiteClient';
import { firstReadsOf, siteKey } from './client/firstReads';
import type { DataContext } from './client/PageContext';

/** Raise the number when `DataSiteClient` changes: copies of the suite of other versions can share the page. */
const registryKey = Symbol.for('intune-operations-suite/data-site-clients/2');

type Registry = Map<string, DataSiteClient>;

function registry(): Registry {
  const host = globalThis as { [registryKey]?: Registry };
  const made: Registry = host[registryKey] ?? new Map<string, DataSiteClient>();
  host[registryKey] = made;
  return made;
}

/**
 * The client of a data site (default: the page's own site), the same one for all web parts on the page: so their reads
 * are merged and batched.
 */
export function createSp(
  context: DataContext,
  dataSiteUrl: string = context.pageContext.web.absoluteUrl
): DataSiteClient {
  const key = siteKey(dataSiteUrl);
  const known = registry().get(key);
  if (known) return known;
  const client = new DataSiteClient({
    siteUrl: dataSiteUrl,
    page: context.pageContext,
    firstReads: firstReadsOf(dataSiteUrl),
    fetch: (url, init) => fetch(url, init)
  });
  registry().set(key, client);
  return client;
}
