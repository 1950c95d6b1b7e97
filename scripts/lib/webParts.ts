import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from './node22.cjs';

interface BundleConfig {
  readonly bundles: Record<string, { readonly components: readonly { readonly manifest: string }[] }>;
}

/** The parts of a component manifest that scripts and tests read. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly version: string;
  readonly supportedHosts: readonly string[];
  readonly supportsThemeVariants: boolean;
  readonly preconfiguredEntries: readonly { readonly title: Record<string, string> }[];
}

/**
 * Reads a JSON file with comments on lines of their own, as SPFx allows in config/ and manifests.
 *
 * @param file - relative to the repository
 */
export function readJson<Shape>(file: string): Shape {
  const text = readFileSync(path.join(REPOSITORY, file), 'utf8');
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as Shape;
}

/** The source manifests of all components that config/config.json names, in its order. */
export function componentManifests(): ComponentManifest[] {
  const config = readJson<BundleConfig>('config/config.json');
  return Object.values(config.bundles)
    .flatMap((bundle) => bundle.components)
    .map((component) => readJson<ComponentManifest>(component.manifest));
}

/** The component ids of all web parts. */
export function webPartIds(): string[] {
  return componentManifests()
    .filter((manifest) => manifest.componentType === 'WebPart')
    .map((manifest) => manifest.id);
}
