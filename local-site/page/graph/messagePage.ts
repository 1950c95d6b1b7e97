import type { Message } from './messages';

const messagesUrl = 'https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/messages';

/** Sizes of a page that the Message Center documents. */
const usualPage = 100;
const largestPage = 1000;

/** What Graph answers with 400, or what the local Graph cannot do: 501. */
export class QueryError extends Error {
  constructor(
    readonly status: 400 | 501,
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}

export interface PageQuery {
  /** Without the question mark. */
  readonly query: string;
  /** The `Prefer` header. */
  readonly prefer: string | undefined;
  /** At most so many a page, whatever is asked for: tests have few posts. */
  readonly largest?: number | undefined;
}

const known = new Set(['$filter', '$top', '$skip', '$count']);

const comparison = /^\s*lastModifiedDateTime\s+(ge|gt|le|lt)\s+(\S+)\s*$/i;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function filterOf(text: string | null): (message: Message) => boolean {
  if (text === null) return () => true;
  const [, operator, value = ''] = comparison.exec(text) ?? [];
  if (operator === undefined) {
    throw new QueryError(501, 'NotImplemented', `The local Graph does not know the filter "${text}".`);
  }
  if (!instant.test(value) || Number.isNaN(Date.parse(value))) {
    throw new QueryError(400, 'BadRequest', `Invalid filter clause: "${value}" is no DateTimeOffset.`);
  }
  const limit = Date.parse(value);
  const passes: Readonly<Record<string, (time: number) => boolean>> = {
    ge: (time) => time >= limit,
    gt: (time) => time > limit,
    le: (time) => time <= limit,
    lt: (time) => time < limit
  };
  return ({ lastModifiedDateTime }) =>
    passes[operator.toLowerCase()]?.(Date.parse(lastModifiedDateTime)) ?? false;
}

function numberOf(options: URLSearchParams, name: string): number | undefined {
  const text = options.get(name);
  if (text === null) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new QueryError(400, 'BadRequest', `Invalid value '${text}' for ${name} query option found.`);
}

function preferredSize(prefer: string | undefined): number {
  const size = Number(/\bodata\.maxpagesize=(\d+)/i.exec(prefer ?? '')?.[1] ?? usualPage);
  return size > 0 ? size : usualPage;
}

/** What follows the first page of it: the same question, further on. */
function linkTo(options: URLSearchParams, skip: number): string {
  const others = [...options].filter(([name]) => name !== '$skip');
  const query = [...others, ['$skip', String(skip)] as const];
  return `${messagesUrl}?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** One page of the Message Center, with the address of the next one. `$top` is the size of a page. */
export function messagePage(all: readonly Message[], { query, prefer, largest }: PageQuery): unknown {
  const options = new URLSearchParams(query);
  const strange = [...options.keys()].find((name) => !known.has(name));
  if (strange !== undefined) {
    throw new QueryError(501, 'NotImplemented', `The local Graph does not know the option ${strange}.`);
  }
  const found = all.filter(filterOf(options.get('$filter')));
  const size = Math.min(
    numberOf(options, '$top') ?? preferredSize(prefer),
    largest ?? largestPage,
    largestPage
  );
  const skip = numberOf(options, '$skip') ?? 0;
  const end = skip + size;
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#admin/serviceAnnouncement/messages',
    ...(options.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
    ...(end < found.length && size > 0 ? { '@odata.nextLink': linkTo(options, end) } : {}),
    value: found.slice(skip, end)
  };
}
