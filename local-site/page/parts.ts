import type { Hono } from 'hono';
import type { BuiltBundles } from './bundles/bundleStore';
import type { CanvasStore } from './canvas/canvasStore';
import type { GraphSwitch } from './graph/graphSwitch';
import type { PackageSource } from './package/sppkg';
import type { RuntimeManifests } from './runtime/manifests';
import type { PageServices } from './services';

/** What the routes of the page share. */
export interface PageParts {
  readonly app: Hono;
  readonly services: PageServices;
  readonly bundles: BuiltBundles;
  readonly packages: PackageSource;
  readonly canvases: CanvasStore;
  readonly manifests: RuntimeManifests;
  readonly graph: GraphSwitch;
}

/** Changes with the runtime's version; part of the addresses of its files. */
export const runtimeVersion = '1.23.2';

export function bundleUrl(parts: PageParts, file: string): string {
  return `/_local/bundle/${parts.bundles.key}/${file}`;
}

export const runtimeBase = `/_local/spfx/${runtimeVersion}/`;
export const iconFontBase = '/_local/icons/';
