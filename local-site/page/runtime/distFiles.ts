import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose unmodified `dist` files the page serves. */
const runtimeScope = '@microsoft';
const runtimePackage = /^sp-/;

/**
 * Files of the installed SharePoint Framework packages by name. The runtime asks for a chunk beside the script that
 * needs it, and one script (the assembly) holds several packages, so a file has to be found by its name alone.
 */
export function indexRuntimeFiles(projectRoot: string): Map<string, string> {
  const scope = join(projectRoot, 'node_modules', runtimeScope);
  const folders = readdirSync(scope)
    .filter((name) => runtimePackage.test(name))
    .map((name) => join(scope, name, 'dist'))
    .filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) =>
    servedFilesOf(folder).map((name) => [name, join(folder, name)] as const)
  );
  return new Map(files);
}

function servedFilesOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.(js|woff2?)$/.test(name));
}

export function runtimeManifestPaths(projectRoot: string): string[] {
  const scope = join(projectRoot, 'node_modules', runtimeScope);
  return readdirSync(scope)
    .filter((name) => runtimePackage.test(name) && existsSync(join(scope, name, 'dist')))
    .flatMap((name) => {
      const dist = join(scope, name, 'dist');
      return readdirSync(dist)
        .filter((file) => file.endsWith('.manifest.json'))
        .map((file) => join(dist, file));
    });
}
