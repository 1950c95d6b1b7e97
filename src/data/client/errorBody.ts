/** What SharePoint's error body says. */
export interface SharePointError {
  /** The number before the comma of the code, such as `-2130575338`; `undefined` when the body has none. */
  readonly code: string | undefined;
  /** The .NET type after the comma, such as `System.UnauthorizedAccessException`. */
  readonly type: string | undefined;
  /** For people, in the site's language. */
  readonly message: string;
}

function property(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) =>
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined,
    value
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the error out of a response body. Bodies can be empty, HTML of a proxy, or one of SharePoint's JSON forms. */
export function parseErrorBody(body: string): SharePointError {
  const json = parseJson(body);
  const error = property(json, 'odata.error') ?? property(json, 'error');
  const codeAndType = property(error, 'code');
  const [code, type] = typeof codeAndType === 'string' ? codeAndType.split(/,\s*/) : [];
  const message = property(error, 'message', 'value') ?? property(error, 'message');
  return { code, type, message: typeof message === 'string' ? message : '' };
}
