import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { createApp, type Mount } from './app';
import { Clock } from './clock';
import { fillDemo, isDemoWanted } from './demo/fillDemo';
import { findPerson, people } from './people';
import { Store } from './store/store';
import { teamSiteUrl } from './store/seed';

/** Starts the local site: `tsx local-site/bin.ts --port 4321 --data site.db --reset --demo --as lead --quiet`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      data: { type: 'string', default: 'temp/local-site.db' },
      reset: { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
      as: { type: 'string', default: 'lead' },
      quiet: { type: 'boolean', default: false },
      'rest-only': { type: 'boolean', default: false },
      package: { type: 'string', default: join(__dirname, '..', 'sharepoint', 'solution') }
    }
  });
  if (!findPerson(values.as))
    throw new Error(`Unknown person '${values.as}'. Known: ${people.map(({ key }) => key).join(', ')}.`);
  if (values.reset) removeDatabase(values.data);
  mkdirSync(dirname(values.data), { recursive: true });
  const clock = new Clock();
  const store = new Store(values.data, clock);
  const { app, services } = createApp({
    store,
    clock,
    defaultPerson: values.as,
    mounts: await loadMounts(values['rest-only'], values.package)
  });
  if (values.demo && isDemoWanted(services)) store.transaction(() => fillDemo(services));
  const server = serve({ fetch: app.fetch, port: Number(values.port), hostname: '127.0.0.1' }, ({ port }) => {
    if (!values.quiet) console.log(`The local site is ready: http://contoso.localhost:${port}${teamSiteUrl}`);
  });
  const stop = (): void => {
    server.close();
    store.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

/** The host page, unless only REST is wanted. */
async function loadMounts(restOnly: boolean, packageFolder: string): Promise<Mount[]> {
  if (restOnly) return [];
  const { createPageMount } = await import('./page/mount');
  return [await createPageMount(join(__dirname, '..'), resolve(packageFolder))];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
