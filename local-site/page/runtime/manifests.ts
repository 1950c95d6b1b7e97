import { readFileSync } from 'node:fs';
import { looseObject, optional, record, string, union, array, parse, type InferOutput } from 'valibot';
import { runtimeManifestPaths } from './distFiles';
import { shimManifests } from './shimManifests';

const address = union([string(), looseObject({ path: string() })]);
const resource = looseObject({
  type: string(),
  path: optional(address),
  defaultPath: optional(address),
  paths: optional(record(string(), address))
});
const manifestSchema = looseObject({
  id: string(),
  version: string(),
  alias: string(),
  loaderConfig: looseObject({
    internalModuleBaseUrls: array(string()),
    scriptResources: record(string(), resource)
  })
});

type RuntimeManifest = InferOutput<typeof manifestSchema>;
type Resource = InferOutput<typeof resource>;

/** Manifests of the runtime with every module address on this server, for one language. */
export class RuntimeManifests {
  private readonly raw: readonly RuntimeManifest[];

  constructor(projectRoot: string) {
    this.raw = runtimeManifestPaths(projectRoot).map((path) =>
      parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')))
    );
  }

  /** `runtimeBase` and `bundleBase` are absolute addresses with a trailing slash. */
  forLanguage(culture: string, runtimeBase: string, bundleBase: string): unknown[] {
    return [
      ...this.raw.map((manifest) => localise(manifest, culture, runtimeBase)),
      ...shimManifests(bundleBase)
    ];
  }
}

/** The shipped manifests list some 200 languages that point at three files: one path is enough (154 KB to 13 KB). */
function localise(manifest: RuntimeManifest, culture: string, baseUrl: string): unknown {
  const resources = Object.entries(manifest.loaderConfig.scriptResources).map(
    ([name, value]): [string, Resource] => [name, onePath(value, culture)]
  );
  return {
    ...manifest,
    isInternal: true,
    loaderConfig: {
      ...manifest.loaderConfig,
      internalModuleBaseUrls: [baseUrl],
      scriptResources: Object.fromEntries<Resource>(resources)
    }
  };
}

function onePath(value: Resource, culture: string): Resource {
  if (value.type !== 'localizedPath') return value;
  const { paths, defaultPath, ...rest } = value;
  const key = Object.keys(paths ?? {}).find((name) => name.toLowerCase() === culture.toLowerCase());
  return { ...rest, type: 'path', path: (key === undefined ? undefined : paths?.[key]) ?? defaultPath };
}
