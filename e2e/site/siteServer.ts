import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchSite, type RunningSite } from '../launchSite';
import { buildSamplePackage } from './samplePackage';

export interface SiteServer {
  /** `http://contoso.localhost:port`. */
  readonly origin: string;
  /** The same server by number, for programs that cannot resolve the name. */
  readonly address: string;
  /** Ends the server and starts another on the same data and port, as a restart does. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A local site of its own for one test worker, with the sample package in place of the suite's. */
export async function startSampleSite(): Promise<SiteServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sample-package-'));
  await buildSamplePackage(folder);
  const dataFile = join(folder, 'site.db');
  const launch = (port: string): Promise<RunningSite> =>
    launchSite({ dataFile, args: ['--package', folder, '--port', port] });
  let running = await launch('0');
  const { origin } = running;
  const { port } = new URL(origin);
  return {
    origin,
    address: `http://127.0.0.1:${port}`,
    restart: async () => {
      await running.stop();
      running = await launch(port);
    },
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
