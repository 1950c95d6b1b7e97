import { SpError, errors } from '../errors';
import { parseQueryOptions } from '../odata/queryOptions';
import type { Person } from '../people';
import { digestIsValid } from '../security/digest';
import type { WebRow } from '../store/webs';
import { runBatch } from './batch';
import { errorText } from './errorText';
import type { RequestContext, Services } from './context';
import { contentTypeOf, lenientDialectOf } from './dialect';
import { execute } from './execute';
import type { RestRequest, RestResponse } from './request';

const apiMarker = /\/_api(?=\/|$)/i;

/** Answers one REST request, never throws: errors become SharePoint's bodies. Synchronous, hence atomic. */
export function handleRest(request: RestRequest, person: Person, services: Services): RestResponse {
  try {
    return withCommonHeaders(answer(request, person, services));
  } catch (error) {
    return errorResponse(error, request);
  }
}

function answer(request: RestRequest, person: Person, services: Services): RestResponse {
  const throttle = services.faults.takeThrottle(request.url.pathname + request.url.search);
  if (throttle) return throttled(throttle.status, throttle.retryAfter);
  const { web, rawPath } = locate(request.url.pathname, services);
  const user = services.store.users.ofPerson(web.siteId, person);
  const origin = request.url.origin;
  const query = parseQueryOptions(request.url.search);
  const context: RequestContext = { ...services, request, web, person, user, query, origin };
  if (needsDigest(request, rawPath)) checkDigest(context);
  const before = services.store.database.rowsRead;
  const response = /^(\$|%24)batch$/i.test(rawPath) ? runBatch(context) : run(rawPath, context);
  services.stats.countKind(kindOf(request, rawPath), services.store.database.rowsRead - before);
  return response;
}

function run(rawPath: string, context: RequestContext): RestResponse {
  if (context.request.method === 'GET' || context.request.method === 'HEAD') return execute(rawPath, context);
  return context.store.transaction(() => execute(rawPath, context));
}

function locate(pathname: string, services: Services): { web: WebRow; rawPath: string } {
  const marker = apiMarker.exec(pathname);
  if (!marker) throw errors.routeMissing(pathname);
  const web = services.store.webs.containing(decodeURIComponent(pathname.slice(0, marker.index)));
  if (!web) throw new SpError(404, '-1, System.IO.FileNotFoundException', '404 FILE NOT FOUND');
  return { web, rawPath: pathname.slice(marker.index + marker[0].length).replace(/^\/+|\/+$/g, '') };
}

function needsDigest(request: RestRequest, rawPath: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.inBatch) return false;
  return !request.headers.has('authorization') && !/^contextinfo$/i.test(rawPath);
}

function checkDigest(context: RequestContext): void {
  if (context.faults.takeExpiredDigest()) throw errors.digestInvalid();
  const digest = context.request.headers.get('x-requestdigest') ?? '';
  const subject = { siteId: context.web.siteId, personKey: context.person.key };
  if (!digestIsValid(digest, subject, context.store.digestSecret, context.clock.now()))
    throw errors.digestInvalid();
}

function throttled(status: number, retryAfter: number): RestResponse {
  const rateLimit = {
    'RateLimit-Limit': '1200',
    'RateLimit-Remaining': '0',
    'RateLimit-Reset': String(retryAfter)
  };
  return {
    status,
    headers: {
      'Retry-After': String(retryAfter),
      'Content-Type': 'text/html',
      ...(status === 429 ? rateLimit : {})
    },
    body: status === 429 ? '429 TOO MANY REQUESTS' : 'The server is busy now. Please try again later.'
  };
}

/** The error body in the request's dialect; anything unexpected is a 500 that names the fault. */
export function errorResponse(error: unknown, request: RestRequest): RestResponse {
  const known = error instanceof SpError ? error : unexpected(error);
  const dialect = lenientDialectOf(request);
  const message = dialect.v4 ? known.message : { lang: 'en-US', value: known.message };
  const key = dialect.v4 || dialect.level === 'verbose' ? 'error' : 'odata.error';
  return withCommonHeaders({
    status: known.status,
    headers: { 'Content-Type': contentTypeOf(dialect), ...known.headers },
    body: JSON.stringify({ [key]: { code: known.code, message } })
  });
}

function unexpected(error: unknown): SpError {
  console.error(error);
  return new SpError(500, '-1, System.Exception', `The local site failed: ${errorText(error)}`);
}

function withCommonHeaders(response: RestResponse): RestResponse {
  return {
    ...response,
    headers: {
      'Cache-Control': 'private, max-age=0',
      DataServiceVersion: '3.0',
      SPRequestGuid: crypto.randomUUID(),
      'X-Content-Type-Options': 'nosniff',
      ...response.headers
    }
  };
}

function kindOf(request: RestRequest, rawPath: string): string {
  const last = rawPath.slice(rawPath.lastIndexOf('/') + 1);
  return `${request.method} ${last.replace(/\(.*$/, '').toLowerCase()}`;
}
