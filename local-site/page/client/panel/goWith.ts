/** Loads this page again with other query parameters; the server remembers them for the pages that follow. */
export function goWith(parameters: Readonly<Record<string, string>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  location.assign(url.href);
}
