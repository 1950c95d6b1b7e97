/** Where the Message Center's posts are, below Graph's version. */
const messages = '/admin/serviceAnnouncement/messages';

const versionedPath = `/v1.0${messages}`.toLowerCase();

/** Graph of all clouds that have a Message Center. */
const graphHosts: ReadonlySet<string> = new Set([
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn'
]);

/** Throws `RangeError` when `since` is no time. */
export function firstPage(since?: string): string {
  if (since === undefined) return messages;
  const filter = `lastModifiedDateTime ge ${new Date(since).toISOString()}`;
  return `${messages}?$filter=${encodeURIComponent(filter)}`;
}

/**
 * The page that an answer's link leads to, as a path for the client, which puts its own host before it; `undefined` when
 * the link leads anywhere but to more posts of Graph.
 */
export function pageAt(link: string): string | undefined {
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return undefined;
  }
  const isOwn = url.protocol === 'https:' && graphHosts.has(url.host);
  // Graph's client would take what follows "https://" for a host, wherever it stands.
  if (!isOwn || url.pathname.toLowerCase() !== versionedPath || url.search.includes('://')) return undefined;
  return `${messages}${url.search}`;
}
