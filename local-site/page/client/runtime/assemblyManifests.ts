import type { SharePointLoader } from './types';

interface Identified {
  readonly id: string;
}

/**
 * Manifests for what the assembly script holds but npm has no manifest for: the runtime only hands out components that
 * have one. They are loaded already, so their address is never used.
 */
export function missingAssemblyManifests(loader: SharePointLoader, known: readonly unknown[]): unknown[] {
  const ids = new Set(known.map((manifest) => (manifest as Identified).id));
  return loader._assemblyComponents
    .filter(([id]) => !ids.has(id))
    .map(([id, version]) => ({
      id,
      version,
      alias: `assembly-${id}`,
      componentType: 'Library',
      manifestVersion: 2,
      isInternal: true,
      loaderConfig: {
        internalModuleBaseUrls: ['/'],
        entryModuleId: 'entry',
        scriptResources: { entry: { type: 'path', path: 'none.js' } }
      }
    }));
}
