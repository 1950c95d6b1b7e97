import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { SOLUTION_PACKAGE } from '../../scripts/lib/packageState';

/** A component manifest as SharePoint finds it in the package. */
export interface PackagedManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly supportedHosts: readonly string[];
  readonly supportsThemeVariants: boolean;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

export interface ScriptResource {
  readonly type: 'path' | 'localizedPath' | 'component';
  readonly path?: string;
  readonly defaultPath?: string;
  readonly paths?: Readonly<Record<string, string>>;
}

/** An unzipped .sppkg. */
export interface SolutionPackage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Names below ClientSideAssets. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly manifests: readonly PackagedManifest[];
  text(name: string): string;
  xml(name: string): Record<string, unknown>;
}

const ASSETS = 'ClientSideAssets/';
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

/** The value at a path of an XML document, as one flat list: a single element is a list of one. */
export function elementsAt(document: unknown, ...path: readonly string[]): Record<string, unknown>[] {
  return path.reduce<Record<string, unknown>[]>(
    (nodes, name) => nodes.flatMap((node) => node[name] ?? []) as Record<string, unknown>[],
    [document as Record<string, unknown>]
  );
}

function manifestsIn(xml: Record<string, unknown>): PackagedManifest[] {
  return elementsAt(xml, 'Elements', 'ClientSideComponent').map(
    (component) => JSON.parse(String(component['ComponentManifest'])) as PackagedManifest
  );
}

/** Unzips the package that the build made; throws when there is none. */
export function readSolutionPackage(): SolutionPackage {
  if (!existsSync(SOLUTION_PACKAGE))
    throw new Error(`${SOLUTION_PACKAGE} is missing: run "npm run build" first.`);
  const files = new Map(
    Object.entries(unzipSync(readFileSync(SOLUTION_PACKAGE))).filter(([name]) => !name.endsWith('/'))
  );
  const text = (name: string): string => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`The package has no "${name}".`);
    return strFromU8(bytes);
  };
  const xml = (name: string): Record<string, unknown> => parser.parse(text(name)) as Record<string, unknown>;
  const names = [...files.keys()];
  return {
    files,
    assets: new Map(
      [...files].flatMap(([name, bytes]) =>
        name.startsWith(ASSETS) ? [[name.slice(ASSETS.length), bytes]] : []
      )
    ),
    manifests: names
      .filter((name) => /\/WebPart_.*\.xml$/.test(name))
      .flatMap((name) => manifestsIn(xml(name))),
    text,
    xml
  };
}
