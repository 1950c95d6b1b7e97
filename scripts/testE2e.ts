import { buildPackage } from './lib/buildPackage';
import { reasonToBuild } from './lib/packageState';
import { runMain, runTool } from './lib/run';

/** `npm run test:e2e -- <arguments of Playwright>`: the journeys alone, on an up-to-date package. */
runMain(async () => {
  const reason = reasonToBuild();
  if (reason !== undefined) {
    console.log(`Building the web parts first: ${reason}.`);
    await buildPackage('build');
  }
  await runTool('tsx', ['scripts/ensureBrowser.ts']);
  await runTool('playwright', ['test', ...process.argv.slice(2)]);
});
