import { readdirSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from './lib/node22.cjs';
import { runMain, runTool } from './lib/run';

const WITHOUT_SOURCES = new Set([
  'node_modules',
  'lib',
  'lib-commonjs',
  'dist',
  'release',
  'temp',
  'sharepoint',
  '.git'
]);

/** Every folder that is checked by itself has a tsconfig.json; a new one is found without being listed. */
function projectsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const own = entries.filter((entry) => entry.name === 'tsconfig.json').map(() => folder);
  const deeper = entries
    .filter((entry) => entry.isDirectory() && !WITHOUT_SOURCES.has(entry.name))
    .flatMap((entry) => projectsBelow(path.join(folder, entry.name)));
  return [...own, ...deeper];
}

runMain(async () => {
  for (const folder of projectsBelow(REPOSITORY)) {
    const name = path.relative(REPOSITORY, folder) || 'src';
    console.log(`Checking types of ${name}`);
    await runTool('tsc', ['-p', folder, '--noEmit']);
  }
});
