import { errors } from '../errors';

/** A literal of the OData URL grammar. GUIDs are lower case without braces. */
export type Literal = string | number | boolean | null;

const guidPattern = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** Bare lower-case GUID, or undefined when the text is none. Accepts braces and any case. */
export function normalizeGuid(text: string): string | undefined {
  return guidPattern.exec(text.trim())?.[1]?.toLowerCase();
}

/** Parses `'text'`, `guid'…'`, `datetime'…'`, numbers, true, false and null. */
export function parseLiteral(source: string): Literal {
  const text = source.trim();
  const quoted = /^(guid|datetime|datetimeoffset|binary)?'((?:[^']|'')*)'$/i.exec(text);
  if (quoted) {
    const content = (quoted[2] ?? '').replace(/''/g, "'");
    return quoted[1]?.toLowerCase() === 'guid' ? requireGuid(content, text) : content;
  }
  if (/^[-+]?\d+(\.\d+)?(e[-+]?\d+)?[lmdf]?$/i.test(text)) return Number(text.replace(/[lmdf]$/i, ''));
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/^null$/i.test(text)) return null;
  const guid = normalizeGuid(text);
  if (guid !== undefined) return guid;
  throw errors.expressionInvalid(text);
}

function requireGuid(content: string, source: string): string {
  const guid = normalizeGuid(content);
  if (guid === undefined) throw errors.expressionInvalid(source);
  return guid;
}
