import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { createApp } from '../../local-site/app';
import { Clock } from '../../local-site/clock';
import { createPageMount } from '../../local-site/page/mount';
import { Store } from '../../local-site/store/store';
import { buildSamplePackage } from './samplePackage';

export const projectRoot = resolve(__dirname, '..', '..');

export interface SiteServer {
  /** `http://contoso.localhost:port`. */
  readonly origin: string;
  /** The same server by number, for programs that cannot resolve the name. */
  readonly address: string;
  /** Ends the server and starts another on the same data, as a restart does. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A local site of its own for one test worker, with the sample package or with the built one. */
export async function startSite(pack: 'sample' | 'built'): Promise<SiteServer> {
  const folder = mkdtempSync(join(tmpdir(), 'local-site-'));
  if (pack === 'sample') await buildSamplePackage(projectRoot, folder);
  const packageFolder = pack === 'sample' ? folder : join(projectRoot, 'sharepoint', 'solution');
  const file = join(folder, 'site.db');
  let running = await listen(file, packageFolder, 0);
  const { port } = running;
  return {
    origin: `http://contoso.localhost:${port}`,
    address: `http://127.0.0.1:${port}`,
    restart: async () => {
      await running.close();
      running = await listen(file, packageFolder, port);
    },
    stop: async () => {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

async function listen(file: string, packageFolder: string, wantedPort: number): Promise<Listening> {
  const clock = new Clock();
  const store = new Store(file, clock);
  const { app } = createApp({ store, clock, mounts: [await createPageMount(projectRoot, packageFolder)] });
  return new Promise((started) => {
    const server = serve(
      { fetch: app.fetch, port: wantedPort, hostname: '127.0.0.1' },
      (info: AddressInfo) => {
        started({
          port: info.port,
          close: () =>
            new Promise((closed) => {
              server.close(() => {
                store.close();
                closed();
              });
              if ('closeAllConnections' in server) server.closeAllConnections();
            })
        });
      }
    );
  });
}
