import { buildPackage } from './lib/buildPackage';
import { reasonToBuild } from './lib/packageState';
import { siteArguments } from './lib/siteArguments';
import { exitCodeOf, runMain, startTool } from './lib/run';

/** Node 22 warns that its SQLite is experimental; whoever starts the site can do nothing about it. */
const quietSqlite = { NODE_OPTIONS: '--disable-warning=ExperimentalWarning' };

/** `npm start -- <arguments of the local site>`: builds the package when it must, then serves the local site. */
runMain(async () => {
  const reason = reasonToBuild();
  if (reason !== undefined) {
    console.log(`Building the web parts first: ${reason}.`);
    await buildPackage('build');
  }
  const site = startTool('tsx', ['local-site/bin.ts', ...siteArguments(process.argv.slice(2))], quietSqlite);
  // The terminal sends Ctrl+C to the site as well; this process only has to wait until it has shut down.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => site.kill(signal));
  process.exitCode = await exitCodeOf(site);
});
