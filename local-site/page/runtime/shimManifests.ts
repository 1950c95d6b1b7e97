import {
  bundleModules,
  moduleNameOf,
  publicModules,
  shimComponents,
  type SharedModule,
  type ShimComponent
} from './shimComponents';

/** Manifests for everything that {@link shimComponents} and the bundled public packages provide. */
export function shimManifests(bundleBase: string): unknown[] {
  const modules = [...publicModules, ...Object.values(bundleModules)];
  return [
    ...modules.map((module) => moduleManifest(module, bundleBase)),
    ...shimComponents.map((component) => componentManifest(component, bundleBase))
  ];
}

/** Two lines of AMD that hand on one namespace of a bundle under the component's own name. */
export function shimScript(component: ShimComponent): string {
  return (
    `define(${JSON.stringify(moduleNameOf(component))}, ["bundle"], ` +
    `function (bundle) { return bundle[${JSON.stringify(component.member)}]; });\n`
  );
}

export function shimFileName(component: ShimComponent): string {
  return `shim_${moduleNameOf(component)}.js`;
}

function moduleManifest(module: SharedModule, bundleBase: string): unknown {
  return manifest(
    module,
    module.alias,
    bundleBase,
    module.file,
    Object.fromEntries(
      module.dependencies.map(({ name, id, version }) => [name, { type: 'component', id, version }])
    )
  );
}

function componentManifest(component: ShimComponent, bundleBase: string): unknown {
  const { id, version } = bundleModules[component.bundle];
  const file = shimFileName(component);
  return manifest(component, `local-site-${component.member}`, bundleBase, file, {
    bundle: { type: 'component', id, version }
  });
}

function manifest(
  { id, version }: { readonly id: string; readonly version: string },
  alias: string,
  baseUrl: string,
  path: string,
  dependencies: Record<string, unknown>
): unknown {
  return {
    id,
    version,
    alias,
    componentType: 'Library',
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [baseUrl],
      entryModuleId: 'entry',
      scriptResources: { entry: { type: 'path', path }, ...dependencies }
    }
  };
}
