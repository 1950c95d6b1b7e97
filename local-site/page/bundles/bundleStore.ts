import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle } from './build';
import { pageBundles, runtimeBundles, type Bundle } from './bundle';
import { cacheKey } from './cacheKey';

interface BundleGroup {
  readonly name: string;
  readonly bundles: readonly Bundle[];
  readonly sources: readonly string[];
}

const groups: readonly BundleGroup[] = [
  {
    name: 'runtime',
    bundles: runtimeBundles,
    sources: ['local-site/page/client/shims', 'local-site/page/bundles', 'local-site/page/runtime']
  },
  { name: 'page', bundles: pageBundles, sources: ['local-site/page/client', 'local-site/page/bundles'] }
];

/** The finished bundles by file name, with a key that changes with their content. */
export interface BuiltBundles {
  readonly key: string;
  readonly read: (file: string) => Uint8Array | undefined;
}

/**
 * Takes the bundles from `.cache/page`, or builds what is missing there. A folder gets its final name only once all its
 * bundles are written, so a build that was cut short is never served.
 */
export async function prepareBundles(projectRoot: string): Promise<BuiltBundles> {
  const folders = await Promise.all(groups.map((group) => prepareGroup(projectRoot, group)));
  const files = new Map(folders.flatMap(filesOf));
  return { key: folders.map((folder) => folder.slice(-8)).join('-'), read: (file) => files.get(file) };
}

/** Read at once: a server that starts from newer sources removes the folder of this one. */
function filesOf(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
}

async function prepareGroup(projectRoot: string, group: BundleGroup): Promise<string> {
  const cacheFolder = join(projectRoot, '.cache', 'page');
  const folder = join(cacheFolder, `${group.name}-${cacheKey(projectRoot, group.sources)}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}.tmp`;
  mkdirSync(unfinished, { recursive: true });
  await Promise.all(group.bundles.map((bundle) => buildBundle(bundle, projectRoot, unfinished)));
  renameOrKeep(unfinished, folder);
  removeOlder(cacheFolder, group.name, folder);
  return folder;
}

/** Another process may have finished the same build meanwhile: its result is as good. */
function renameOrKeep(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(from, { recursive: true, force: true });
  }
}

function removeOlder(cacheFolder: string, groupName: string, current: string): void {
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name);
    const isFinished = name.startsWith(`${groupName}-`) && !name.endsWith('.tmp');
    if (isFinished && path !== current) rmSync(path, { recursive: true, force: true });
  }
}
