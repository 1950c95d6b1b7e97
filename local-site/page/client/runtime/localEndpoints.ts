/** Public addresses that libraries carry in their code, and what answers in their place on this machine. */
const localEndpoints: Readonly<Record<string, string>> = {
  'https://graph.microsoft.com/': '/_graph/',
  'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json': '/_local/teams/validDomains.json'
};

/** Sends calls of public addresses to this server: the policy would refuse them, and no request may leave the machine. */
export function mapPublicRequests(): void {
  const fetchFromNetwork = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const known = Object.keys(localEndpoints).find((prefix) => address.startsWith(prefix));
    if (known === undefined) return fetchFromNetwork(input, init);
    const local = `${location.origin}${localEndpoints[known] ?? ''}${address.slice(known.length)}`;
    return fetchFromNetwork(input instanceof Request ? new Request(local, input) : local, init);
  };
}
