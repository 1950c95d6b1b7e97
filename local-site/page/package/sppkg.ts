import { readFileSync, statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { componentManifestsOf, productIdOf, type ComponentManifest } from './packageXml';

/** A built package, unzipped in memory. */
export interface BuiltPackage {
  readonly productId: string;
  readonly manifests: readonly ComponentManifest[];
  /** Files of ClientSideAssets by name. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
}

const assetsFolder = 'ClientSideAssets/';

/** No package was built yet, or it cannot be read. */
export class PackageMissingError extends Error {}

export function readPackage(path: string): BuiltPackage {
  const entries = unzipSync(readFileSync(path));
  const xmlTexts = Object.entries(entries)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
  const assets = Object.entries(entries)
    .filter(([name]) => name.startsWith(assetsFolder))
    .map(([name, bytes]) => [name.slice(assetsFolder.length), bytes] as const);
  return {
    productId: productIdOf(xmlTexts.find((file) => file.name === 'AppManifest.xml')?.text ?? ''),
    manifests: xmlTexts.flatMap((file) => componentManifestsOf(file.text)),
    assets: new Map(assets)
  };
}

/** Gives the newest package of a folder and reads it again once the file has changed. */
export class PackageSource {
  private cached: { key: string; built: BuiltPackage } | undefined;

  constructor(private readonly folder: string) {}

  current(): BuiltPackage {
    const path = this.newestPath();
    const { mtimeMs, size } = statSync(path);
    const key = `${path} ${mtimeMs} ${size}`;
    if (this.cached?.key !== key) this.cached = { key, built: this.read(path) };
    return this.cached.built;
  }

  /** While a build is writing the file, the last good package goes on being served. */
  private read(path: string): BuiltPackage {
    try {
      return readPackage(path);
    } catch (error) {
      if (this.cached) return this.cached.built;
      throw new PackageMissingError(`${path} cannot be read: ${String(error)}`, { cause: error });
    }
  }

  private newestPath(): string {
    const found = packagesIn(this.folder).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
    if (found === undefined)
      throw new PackageMissingError(`No .sppkg file in ${this.folder}. Run "npm run build" first.`);
    return found;
  }
}

function packagesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.sppkg'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
