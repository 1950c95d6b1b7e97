import type { BuiltPackage } from '../package/sppkg';
import type { ComponentManifest } from '../package/packageXml';
import type { Canvas } from '../shared/canvas';
import type { CanvasStore } from './canvasStore';
import { allPartsCanvas, singlePartCanvas, type PageWebPart } from './defaultCanvas';

export interface SitePage {
  /** File name without `.aspx`. */
  readonly name: string;
  readonly title: string;
  readonly canvas: Canvas;
}

export const homePageName = 'Home';

/** `Home` with all parts, and one page for each web part of the package. */
export function sitePages(built: BuiltPackage, store: CanvasStore): SitePage[] {
  const parts = webPartsOf(built);
  const home = { name: homePageName, title: 'Intune operations', canvas: allPartsCanvas(parts) };
  const single = parts.map((part) => ({
    name: pageNameOf(part.alias),
    title: part.title,
    canvas: singlePartCanvas(part)
  }));
  return [home, ...single].map((page) => ({ ...page, canvas: store.find(page.name) ?? page.canvas }));
}

export function webPartsOf(built: BuiltPackage): PageWebPart[] {
  return built.manifests
    .filter((manifest) => manifest.componentType === 'WebPart')
    .map((manifest) => ({ componentId: manifest.id, alias: manifest.alias, title: titleOf(manifest) }));
}

function titleOf(manifest: ComponentManifest): string {
  const title = manifest.preconfiguredEntries?.[0]?.title;
  return title?.['en-US'] ?? title?.['en-us'] ?? title?.['default'] ?? manifest.alias;
}

/** `IntuneChecklistWebPart` has the page `Checklist`. */
function pageNameOf(alias: string): string {
  return alias.replace(/^Intune/, '').replace(/WebPart$/, '') || alias;
}
