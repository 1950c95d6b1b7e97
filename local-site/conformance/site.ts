import { serve, type ServerType } from '@hono/node-server';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import type { AddressInfo } from 'node:net';
import { type AppOptions, type AppServices, createApp } from '../app';
import { Clock } from '../clock';
import { Store } from '../store/store';

/** A listening site of its own for one test file, in memory. */
export interface TestSite {
  readonly services: AppServices;
  readonly store: Store;
  readonly clock: Clock;
  /** `http://127.0.0.1:port/sites/intune` */
  readonly webUrl: string;
  readonly origin: string;
  /** Real PnPjs, speaking as one of the site's people (a key such as `lead`). */
  sp(person?: string, webUrl?: string): SPFI;
  /** A plain request as that person. */
  fetch(path: string, init?: RequestInit & { person?: string }): Promise<Response>;
  close(): Promise<void>;
}

export async function startSite(options: Partial<AppOptions> = {}): Promise<TestSite> {
  const clock = new Clock();
  const store = new Store(':memory:', clock);
  const { app, services } = createApp({ ...options, store, clock });
  const server = await listen(app.fetch);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const webUrl = `${origin}/sites/intune`;
  return {
    services,
    store,
    clock,
    webUrl,
    origin,
    sp: (person = 'lead', url = webUrl) => connect(url, person),
    fetch: (path, { person = 'lead', ...init } = {}) =>
      fetch(`${webUrl}/${path}`, {
        ...init,
        headers: { Authorization: `Bearer ${person}`, ...init.headers }
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          store.close();
          resolve();
        });
      })
  };
}

function connect(webUrl: string, person: string): SPFI {
  return spfi(webUrl).using(
    DefaultHeaders(),
    DefaultInit(),
    InjectHeaders({ Authorization: `Bearer ${person}` }),
    BrowserFetch(),
    DefaultParse()
  );
}

function listen(fetchApp: (request: Request) => Response | Promise<Response>): Promise<ServerType> {
  return new Promise((resolve) => {
    const server = serve({ fetch: fetchApp, hostname: '127.0.0.1', port: 0 }, () => resolve(server));
  });
}

/** The HTTP status of a failed PnPjs call; fails the test when the call succeeds. */
export async function statusOf(call: Promise<unknown>): Promise<number> {
  try {
    await call;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'status' in error) return Number(error.status);
    throw error;
  }
  throw new Error('The call was expected to fail.');
}
