import type { PageData } from '../../shared/pageData';
import type { Runtime } from '../runtime/start';
import {
  DisplayMode,
  type ComponentManifest,
  type ServiceScope,
  type WebPartData,
  type WebPartManager
} from '../runtime/types';
import type { PlacedPart } from './partModel';
import { initialWebPartData } from './webPartData';

/** The runtime's web part manager, with a host that tells the page about changes. */
export class WebPartLoader {
  public readonly manager: WebPartManager;
  public readonly manifests: readonly ComponentManifest[];

  public constructor(
    runtime: Runtime,
    private readonly page: PageData,
    scope: ServiceScope,
    onDirty: () => void
  ) {
    const { _ClientSideWebPartManager, _MinimalWebPartHost, _TeamsAwareWebPartHost } = runtime.webPartBase;
    const BaseHost = page.host === 'sharepoint' ? _MinimalWebPartHost : _TeamsAwareWebPartHost;
    class PageHost extends BaseHost {
      public setDirty(): void {
        onDirty();
      }
    }
    this.manager = new _ClientSideWebPartManager(new PageHost(scope));
    this.manifests = (page.manifests as ComponentManifest[]).filter(
      (manifest) => manifest.componentType === 'WebPart'
    );
  }

  /** Resolves when the part has rendered, or has shown its own error. */
  public async load(part: PlacedPart, scope: ServiceScope, displayMode: DisplayMode): Promise<void> {
    const manifest = this.manifests.find((candidate) => candidate.id === part.componentId);
    if (!manifest) {
      part.host.textContent = `The package has no web part ${part.componentId}.`;
      return;
    }
    try {
      await this.manager.loadWebPart({
        manifest,
        domElement: part.host,
        instanceId: part.instanceId,
        displayMode,
        webPartData: this.dataOf(part, manifest),
        addedFromPersistedData: part.data !== undefined,
        formFactor: 0,
        ...(manifest.supportsThemeVariants ? { serviceScope: scope } : {})
      });
      part.element.dataset['state'] = 'ready';
    } catch (error) {
      part.element.dataset['state'] = 'failed';
      console.error(`Web part ${manifest.alias} failed`, error);
    }
  }

  private dataOf(part: PlacedPart, manifest: ComponentManifest): WebPartData {
    return part.data ?? initialWebPartData(manifest, part.instanceId, this.page.view.lang);
  }
}
