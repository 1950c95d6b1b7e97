import { errors } from '../errors';
import { type Literal, parseLiteral } from './literal';

/** The arguments between the parentheses of one path segment. Names are lower case. */
export interface CallArguments {
  readonly positional: readonly Literal[];
  readonly named: ReadonlyMap<string, Literal>;
}

/** One segment of a `/_api` path: `lists`, `getByTitle('x')`, `items(1)`. */
export interface Segment {
  /** As the client wrote it. */
  readonly text: string;
  /** Lower case, without arguments. */
  readonly name: string;
  /** Undefined when the segment has no parentheses. */
  readonly call?: CallArguments;
}

/**
 * Parses the raw (still percent-encoded) path after `/_api/`. Slashes inside quotes belong to the literal.
 * `aliases` holds the query parameters that start with `@`.
 */
export function parsePath(rawPath: string, aliases: ReadonlyMap<string, string>): Segment[] {
  return splitOutsideQuotes(rawPath.replace(/%27/g, "'"), '/')
    .filter((part) => part !== '')
    .map((part) => parseSegment(decode(part), aliases));
}

function parseSegment(text: string, aliases: ReadonlyMap<string, string>): Segment {
  const open = text.indexOf('(');
  if (open < 0) return { text, name: text.toLowerCase() };
  if (!text.endsWith(')')) throw errors.expressionInvalid(text);
  return {
    text,
    name: text.slice(0, open).trim().toLowerCase(),
    call: parseArguments(text.slice(open + 1, -1), aliases)
  };
}

function parseArguments(text: string, aliases: ReadonlyMap<string, string>): CallArguments {
  const positional: Literal[] = [];
  const named = new Map<string, Literal>();
  if (text.trim() === '') return { positional, named };
  for (const part of splitOutsideQuotes(text, ',')) {
    const assignment = /^\s*([A-Za-z_]\w*)\s*=([\s\S]*)$/.exec(part);
    if (assignment) named.set((assignment[1] ?? '').toLowerCase(), resolve(assignment[2] ?? '', aliases));
    else positional.push(resolve(part, aliases));
  }
  return { positional, named };
}

function resolve(source: string, aliases: ReadonlyMap<string, string>): Literal {
  const text = source.trim();
  if (!text.startsWith('@')) return parseLiteral(text);
  const value = aliases.get(text.toLowerCase());
  if (value === undefined) throw errors.expressionInvalid(text);
  return parseLiteral(value);
}

/** Splits at `separator`, but never inside single quotes. */
export function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    else if (character === separator && !quoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw errors.expressionInvalid(text);
  }
}
