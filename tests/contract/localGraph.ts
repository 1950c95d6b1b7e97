import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../local-site/app';
import { Clock } from '../../local-site/clock';
import { Client, MiddlewareFactory } from '../../local-site/page/client/shims/graphClient';
import { GraphSwitch } from '../../local-site/page/graph/graphSwitch';
import { mountGraphRoutes } from '../../local-site/page/routes/graphRoutes';
import { Store } from '../../local-site/store/store';
import type { GraphClientFactory } from '../../src/data/graph/graphClient';

/** The local Graph on a port of its own, and Microsoft's client for it. */
export interface LocalGraph {
  readonly clock: Clock;
  readonly graph: GraphSwitch;
  /** Microsoft's own client, as SharePoint makes it: its host is that of the page, not that of the links in answers. */
  factory(getAccessToken?: () => Promise<string>): GraphClientFactory;
  close(): Promise<void>;
}

export async function startLocalGraph(): Promise<LocalGraph> {
  const clock = new Clock();
  const store = new Store(':memory:', clock);
  const graph = new GraphSwitch();
  const { app } = createApp({
    store,
    clock,
    mounts: [(host, site) => mountGraphRoutes({ app: host, graph, services: { site } })]
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started));
  });
  const { port } = server.address() as AddressInfo;
  return {
    clock,
    graph,
    factory: (getAccessToken = async () => 'token') => {
      const client = Client.initWithMiddleware({
        baseUrl: `http://127.0.0.1:${port}/_graph`,
        middleware: MiddlewareFactory.getDefaultMiddlewareChain({ getAccessToken })
      });
      return { getClient: async () => client };
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      store.close();
    }
  };
}
