import { watch } from 'node:fs';
import path from 'node:path';
import { buildPackage } from './lib/buildPackage';
import { REPOSITORY } from './lib/node22.cjs';
import { reasonToBuild } from './lib/packageState';
import { siteArguments } from './lib/siteArguments';
import { exitCodeOf, runMain, runTool, startTool } from './lib/run';

/** A compilation writes several manifests; the package is made once they have come to rest. */
const QUIET_MS = 300;

/** Packs again whenever the bundler has written new manifests; never twice at the same time. */
function packOnChange(folder: string): void {
  let timer: NodeJS.Timeout | undefined;
  let packing = Promise.resolve();
  const pack = async (): Promise<void> => {
    try {
      await runTool('heft', ['package-solution', '--production']);
      console.log('The package is up to date: reload the page.');
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  };
  watch(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      packing = packing.then(pack);
    }, QUIET_MS);
  });
}

/**
 * `npm run dev -- <arguments of the local site>`: compiles what changed, packs it, and serves the local site, which
 * reads the newest package at each load of the page. Production mode, because SharePoint's packager takes no other.
 */
runMain(async () => {
  const reason = reasonToBuild();
  if (reason !== undefined) {
    console.log(`Building the web parts first: ${reason}.`);
    await buildPackage('build');
  }
  const compiler = startTool('heft', ['build-watch', '--production']);
  packOnChange(path.join(REPOSITORY, 'release', 'manifests'));
  const site = startTool('tsx', [
    'watch',
    '--clear-screen=false',
    'local-site/bin.ts',
    ...siteArguments(process.argv.slice(2))
  ]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => [compiler, site].forEach((child) => child.kill(signal)));
  }
  const exitCode = await Promise.race([exitCodeOf(compiler), exitCodeOf(site)]);
  [compiler, site].forEach((child) => child.kill());
  process.exit(exitCode);
});
