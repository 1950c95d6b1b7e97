import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedAssets } from './assets/generatedAssets';
import { REPOSITORY } from './lib/node22.cjs';
import { runMain } from './lib/run';

/** Writes `sharepoint/assets` from `src/lists`. Everything in that folder is generated. */
runMain(async () => {
  const folder = path.join(REPOSITORY, 'sharepoint', 'assets');
  const files = generatedAssets();
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!files.has(name)) await rm(path.join(folder, name));
  }
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
  console.log(`Wrote ${files.size} files to sharepoint/assets.`);
});
