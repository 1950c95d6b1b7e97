import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import type { RequestContext } from './context';
import { handleRest } from './handle';
import type { RestRequest, RestResponse } from './request';
import { checkSize } from './requestSize';

const maximumParts = 1000;

/**
 * Runs a `$batch`: each part on its own, in order; a failed part undoes and stops nothing else. All parts share one
 * database transaction on disk (a savepoint each), so a batch costs one flush.
 */
export function runBatch(context: RequestContext): RestResponse {
  checkSize(context.request.body);
  const parts = parseBatch(context.request);
  context.stats.countBatch(parts.length);
  const responses = context.store.transaction(() =>
    parts.map((part) => handleRest(part, context.person, context))
  );
  const boundary = `batchresponse_${randomUUID()}`;
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: `${responses.map((response) => formatPart(response, boundary)).join('')}--${boundary}--\r\n`
  };
}

/** Reads the parts of a batch, flattening change sets. LF and CRLF both count as line ends. */
export function parseBatch(request: RestRequest): RestRequest[] {
  const contentType = request.headers.get('content-type') ?? '';
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw errors.invalidArgument('The batch request has no boundary.');
  const text = new TextDecoder().decode(request.body).replace(/\r\n/g, '\n');
  const parts = splitParts(text, boundary).flatMap((part) => expandChangeset(part));
  if (parts.length > maximumParts)
    throw errors.invalidArgument('The batch request holds too many operations.');
  return parts.map((part) => parsePart(part, request));
}

function expandChangeset(part: string): string[] {
  const { headers, rest } = splitHeaders(part);
  const boundary = boundaryOf(headers.get('content-type') ?? '');
  return boundary === undefined
    ? [rest]
    : splitParts(rest, boundary).map((inner) => splitHeaders(inner).rest);
}

function parsePart(text: string, outer: RestRequest): RestRequest {
  const trimmed = text.replace(/^\n+/, '');
  const [requestLine = ''] = trimmed.split('\n', 1);
  const match = /^([A-Za-z]+)\s+(\S+)(?:\s+HTTP\/[\d.]+)?\s*$/.exec(requestLine);
  if (!match) throw errors.invalidArgument(`The batch part '${requestLine}' is no request.`);
  const { headers, rest } = splitHeaders(trimmed.slice(requestLine.length + 1));
  const method = headers.get('x-http-method') ?? match[1] ?? 'GET';
  for (const name of ['accept', 'odata-version', 'content-type']) {
    const inherited = name === 'content-type' ? undefined : outer.headers.get(name);
    if (!headers.has(name) && inherited !== undefined && name !== 'accept') headers.set(name, inherited);
  }
  return {
    method: method.toUpperCase(),
    url: new URL(match[2] ?? '', outer.url),
    headers,
    body: new TextEncoder().encode(rest.trim()),
    inBatch: true
  };
}

function splitParts(text: string, boundary: string): string[] {
  const [, ...parts] = `\n${text}`.split(`\n--${boundary}`);
  return parts.filter((part) => !part.startsWith('--')).map((part) => part.replace(/^[ \t]*\n/, ''));
}

function splitHeaders(text: string): { headers: Map<string, string>; rest: string } {
  const headers = new Map<string, string>();
  const lines = text.split('\n');
  let index = 0;
  for (; index < lines.length && lines[index]?.trim() !== ''; index++) {
    const line = lines[index] ?? '';
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, rest: lines.slice(index + 1).join('\n') };
}

function boundaryOf(contentType: string): string | undefined {
  return /boundary=(?:"([^"]+)"|([^;\s]+))/i
    .exec(contentType)
    ?.slice(1)
    .find((value) => value !== undefined);
}

function formatPart(response: RestResponse, boundary: string): string {
  const body =
    response.body === null
      ? ''
      : typeof response.body === 'string'
        ? response.body
        : new TextDecoder().decode(response.body);
  const shown = ['Content-Type', 'ETag', 'Retry-After', 'Location'];
  const headers = shown
    .filter((name) => response.headers[name] !== undefined)
    .map((name) => `${name.toUpperCase()}: ${response.headers[name]}\r\n`)
    .join('');
  return (
    `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n` +
    `HTTP/1.1 ${response.status} ${reasonOf(response.status)}\r\n${headers}\r\n${body}\r\n`
  );
}

function reasonOf(status: number): string {
  const reasons: Record<number, string> = {
    200: 'OK',
    201: 'Created',
    204: 'No Content',
    400: 'Bad Request',
    403: 'Forbidden',
    404: 'Not Found',
    412: 'Precondition Failed',
    429: 'Too Many Requests',
    500: 'Internal Server Error',
    501: 'Not Implemented',
    503: 'Service Unavailable'
  };
  return reasons[status] ?? 'Status';
}
