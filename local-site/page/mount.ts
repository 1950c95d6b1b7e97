import { join } from 'node:path';

import type { Hono } from 'hono';
import type { Mount } from '../app';
import { teamSiteUrl } from '../store/seed';
import { prepareBundles, type BuiltBundles } from './bundles/bundleStore';
import { CanvasStore } from './canvas/canvasStore';
import { GraphSwitch } from './graph/graphSwitch';
import { PackageSource } from './package/sppkg';
import type { PageParts } from './parts';
import { mountAssetRoutes } from './routes/assetRoutes';
import { mountCanvasRoutes } from './routes/canvasRoutes';
import { mountComponentRoutes } from './routes/componentRoutes';
import { mountErrorRoutes } from './routes/errorRoutes';
import { mountGraphRoutes } from './routes/graphRoutes';
import { mountListPageRoutes } from './routes/listPageRoutes';
import { mountSitePageRoutes } from './routes/sitePageRoutes';
import { mountTeamsRoutes } from './routes/teamsRoutes';
import { RuntimeManifests } from './runtime/manifests';
import type { PageServices } from './services';

/**
 * The pages of the local site, ready to be mounted beside its REST API: `createApp({ mounts: [await createPageMount(…)] })`.
 * Resolves once the bundles are built or found in `.cache/page`. `projectRoot` is the absolute path of the checkout;
 * `packageFolder` holds the built package.
 */
export async function createPageMount(
  projectRoot: string,
  packageFolder: string = join(projectRoot, 'sharepoint', 'solution')
): Promise<Mount> {
  const bundles = await prepareBundles(projectRoot);
  return (app, site) => mountPage(app, { site, projectRoot, packageFolder, webUrl: teamSiteUrl }, bundles);
}

function mountPage(app: Hono, services: PageServices, bundles: BuiltBundles): void {
  const { projectRoot } = services;
  const parts: PageParts = {
    app,
    services,
    bundles,

    packages: new PackageSource(services.packageFolder),
    canvases: new CanvasStore(services.site.store.database),
    manifests: new RuntimeManifests(projectRoot),
    graph: new GraphSwitch()
  };
  mountAssetRoutes(parts);
  mountCanvasRoutes(parts);
  mountComponentRoutes(parts);
  mountGraphRoutes(parts);
  mountErrorRoutes(parts);
  mountListPageRoutes(parts);
  mountTeamsRoutes(parts);
  mountSitePageRoutes(parts);
}
