import { Socket } from 'node:net';
import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { addAttachmentRoutes } from './attachmentAddresses';
import type { Clock } from './clock';
import { Faults } from './faults';
import { defaultPersonKey, findPerson, people, type Person } from './people';
import { type Services, type SiteLimits, sharePointLimits } from './rest/context';
import { handleRest } from './rest/handle';
import { Stats, type RestRequest, type RestResponse } from './rest/request';
import { registerFamilies } from './routes';
import { addControlRoutes } from './control';
import type { Authorizer } from './security/authorizer';
import { GroupAuthorizer } from './security/groupAuthorizer';
import { seed } from './store/seed';
import type { Store } from './store/store';

export interface AppOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** Who asks when a request names nobody. */
  readonly defaultPerson?: string;
  readonly limits?: Partial<SiteLimits>;
  readonly authorizer?: Authorizer;
  /** Adds routes beside REST: the host page. */
  readonly mounts?: readonly Mount[];
}

export type Mount = (app: Hono, services: AppServices) => void;

export interface AppServices extends Services {
  /** The person a request speaks for: Bearer key, else the `person` cookie, else the default. */
  personOf(context: Context): Person;
  /** Answers a REST request without HTTP. */
  handle(request: RestRequest, person: Person): RestResponse;
}

/** Builds the site: request in, response out. Nothing listens, so tests call `app.request(…)`. */
export function createApp(options: AppOptions): { app: Hono; services: AppServices } {
  registerFamilies();
  const { store, clock } = options;
  if (store.isEmpty) seed(store);
  const defaultPerson = findPerson(options.defaultPerson ?? defaultPersonKey) ?? people[0];
  if (!defaultPerson) throw new Error('The local site has no people.');
  const base: Services = {
    store,
    clock,
    authorizer: options.authorizer ?? new GroupAuthorizer(store),
    faults: new Faults(),
    stats: new Stats(),
    limits: { ...sharePointLimits, ...options.limits }
  };
  const services: AppServices = {
    ...base,
    personOf: (context) => personOf(context, defaultPerson),
    handle: (request, person) => handleRest(request, person, base)
  };
  const app = new Hono();
  addControlRoutes(app, services);
  addAttachmentRoutes(app, services);
  // Before REST: the page answers the endpoints by which the SPFx runtime looks for components.
  for (const mount of options.mounts ?? []) mount(app, services);
  app.use('*', async (context: Context, next) => {
    if (!/\/_api(\/|$)/i.test(new URL(context.req.url).pathname)) return next();
    return answerRest(context, services);
  });
  return { app, services };
}

async function answerRest(context: Context, services: AppServices): Promise<Response> {
  const { faults, stats } = services;
  const body = new Uint8Array(await context.req.arrayBuffer());
  if (faults.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.latencyMs));
  if (faults.takeDrop(context.req.url)) return dropConnection(context);
  const headers = new Map([...context.req.raw.headers].map(([name, value]) => [name.toLowerCase(), value]));
  const verb = headers.get('x-http-method') ?? context.req.method;
  const request: RestRequest = {
    method: context.req.method === 'POST' ? verb.toUpperCase() : context.req.method,
    url: new URL(context.req.url),
    headers,
    body,
    inBatch: false
  };
  const response = services.handle(request, services.personOf(context));
  const size =
    typeof response.body === 'string' ? Buffer.byteLength(response.body) : (response.body?.length ?? 0);
  stats.countRequest(body.length, size);
  return new Response(response.body, {
    status: response.status,
    headers: response.headers
  });
}

/** Cuts the socket; in process, where there is none, the request fails as a network error would. */
function dropConnection(context: Context): Response {
  const env: unknown = context.env;
  const incoming = typeof env === 'object' && env !== null && 'incoming' in env ? env.incoming : undefined;
  const socket =
    typeof incoming === 'object' && incoming !== null && 'socket' in incoming ? incoming.socket : undefined;
  if (socket instanceof Socket) {
    socket.destroy();
    return new Response(null, { status: 500 });
  }
  throw new TypeError('The connection was dropped (fault).');
}

function personOf(context: Context, fallback: Person): Person {
  const bearer = /^Bearer\s+(.+)$/i.exec(context.req.header('authorization') ?? '')?.[1]?.trim();
  return findPerson(bearer) ?? findPerson(getCookie(context, 'person')) ?? fallback;
}
