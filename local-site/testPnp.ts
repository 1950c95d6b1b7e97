import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { TestSite } from './testSite';

/** A site that listens on a free port of 127.0.0.1, and real PnPjs clients for it. */
export class PnpTestServer {
  readonly site = new TestSite();
  private server: Server | undefined;
  private port = 0;

  async start(): Promise<void> {
    const server = createServer(listener(this.site));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    this.port = typeof address === 'object' && address !== null ? address.port : 0;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
    this.site.store.close();
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/sites/intune`;
  }

  /** PnPjs as a Node program uses it: no digest, a Bearer token, the global fetch. */
  as(person: string, webUrl = this.url): SPFI {
    return spfi(webUrl).using(
      DefaultHeaders(),
      DefaultInit(),
      InjectHeaders({ Authorization: `Bearer ${person}` }),
      BrowserFetch(),
      DefaultParse()
    );
  }
}

function listener(site: TestSite) {
  const handle = getRequestListener(site.app.fetch);
  return (...exchange: Parameters<typeof handle>): void => void handle(...exchange);
}
