import { errors } from '../errors';

export interface OrderTerm {
  /** `['Author', 'Title']` for `Author/Title`. */
  readonly path: readonly string[];
  readonly descending: boolean;
}

/** Parses `Title asc,Id desc`. */
export function parseOrderBy(source: string): OrderTerm[] {
  return source
    .split(',')
    .filter((term) => term.trim() !== '')
    .map((term) => {
      const match = /^\s*([\w./]+)(?:\s+(asc|desc))?\s*$/i.exec(term);
      if (!match) throw errors.expressionInvalid(source);
      return { path: (match[1] ?? '').split('/'), descending: match[2]?.toLowerCase() === 'desc' };
    });
}
