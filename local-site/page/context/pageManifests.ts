import type { PageRequest } from '../http/pageRequest';
import type { ComponentManifest } from '../package/packageXml';
import { bundleUrl, runtimeBase, type PageParts } from '../parts';
import { cultureNameOf } from '../shared/viewSettings';

/** All manifests that a page registers: the runtime's, and the package's with their assets on this server. */
export function pageManifests(parts: PageParts, request: PageRequest): unknown[] {
  const runtime = parts.manifests.forLanguage(
    cultureNameOf(request.view.lang),
    request.origin + runtimeBase,
    request.origin + bundleUrl(parts, '')
  );
  return [...runtime, ...packageManifests(parts, request.origin)];
}

/** The package's manifests as SharePoint serves them once the package is in the app catalogue. */
export function packageManifests(parts: PageParts, origin: string): ComponentManifest[] {
  const built = parts.packages.current();
  const assetBase = `${origin}/sites/appcatalog/ClientSideAssets/${built.productId}/`;
  return built.manifests.map((manifest) => ({
    ...manifest,
    // Undefined would load an old style sheet whose fonts and pictures are on Microsoft's servers.
    loadLegacyFabricCss: manifest['loadLegacyFabricCss'] ?? false,
    isInternal: false,
    loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [assetBase] }
  }));
}
