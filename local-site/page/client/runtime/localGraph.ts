const graphOrigin = 'https://graph.microsoft.com';

/** Calls that name Microsoft Graph by its public address go to the local one; some libraries do not read the context. */
export function mapGraphRequests(): void {
  const fetchFromNetwork = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(`${graphOrigin}/`)) return fetchFromNetwork(input, init);
    const local = `${location.origin}/_graph${address.slice(graphOrigin.length)}`;
    return fetchFromNetwork(input instanceof Request ? new Request(local, input) : local, init);
  };
}
