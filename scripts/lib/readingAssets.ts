import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { array, looseObject, object, optional, parse, picklist, record, string, type InferOutput } from 'valibot';
import { REPOSITORY } from './node22.cjs';

const ASSETS = path.join(REPOSITORY, 'release', 'assets');
const MANIFESTS = path.join(REPOSITORY, 'release', 'manifests');
const STATS = path.join(REPOSITORY, 'release', 'webpack-stats');
const LANGUAGE = 'en-us';

const resource = looseObject({
  type: picklist(['path', 'localizedPath', 'component']),
  path: optional(string()),
  defaultPath: optional(string()),
  paths: optional(record(string(), string()))
});
const manifestSchema = looseObject({
  alias: string(),
  loaderConfig: looseObject({ scriptResources: record(string(), resource) })
});
const statsSchema = looseObject({
  namedChunkGroups: record(string(), looseObject({ assets: array(looseObject({ name: string() })) }))
});

/**
 * The `import()` chunks that a web part fetches by itself before its first row shows, by `webpackChunkName`. Everything
 * else it loads on demand. Declared by hand in bench/size/readingChunks.json.
 */
const readingChunksSchema = record(string(), object({ chunks: array(string()) }));

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new Error(`${path.relative(REPOSITORY, file)} is missing: run "npm run build" first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

function webpackStats(): InferOutput<typeof statsSchema> {
  const file = existsSync(STATS) ? readdirSync(STATS).find((name) => name.endsWith('.stats.json')) : undefined;
  return parse(statsSchema, readJson(path.join(STATS, file ?? 'stats.json')));
}

/** One web part and the files of ours that SharePoint fetches for it before its first row shows. */
export interface ReadingAssets {
  readonly alias: string;
  /** Names below release/assets. */
  readonly files: readonly string[];
}

function ownScripts(manifest: InferOutput<typeof manifestSchema>): string[] {
  return Object.values(manifest.loaderConfig.scriptResources)
    .filter(({ type }) => type !== 'component')
    .map(({ path: only, paths, defaultPath }) => only ?? paths?.[LANGUAGE] ?? defaultPath)
    .filter((file) => file !== undefined);
}

/** The files of an `import()` chunk of the last build, by its `webpackChunkName`. */
export function chunkAssets(name: string, { namedChunkGroups } = webpackStats()): string[] {
  const group = namedChunkGroups[name];
  if (group === undefined) throw new Error(`The build does not have the chunk "${name}".`);
  return group.assets.map((asset) => asset.name);
}

/** What each web part of the last build fetches for reading, in English. */
export function readingAssets(): ReadingAssets[] {
  const declared = parse(readingChunksSchema, readJson(path.join(REPOSITORY, 'bench', 'size', 'readingChunks.json')));
  const stats = webpackStats();
  if (!existsSync(MANIFESTS)) throw new Error('There is no build: run "npm run build" first.');
  return readdirSync(MANIFESTS).map((file) => {
    const manifest = parse(manifestSchema, readJson(path.join(MANIFESTS, file)));
    const chunks = (declared[manifest.alias]?.chunks ?? []).flatMap((name) => chunkAssets(name, stats));
    return { alias: manifest.alias, files: [...new Set([...ownScripts(manifest), ...chunks])] };
  });
}

/** The contents of an asset of the last build. */
export function readAsset(name: string): Buffer {
  return readFileSync(path.join(ASSETS, name));
}
