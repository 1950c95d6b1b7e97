import { componentIds } from './componentIds';
import type { SharePointLoader } from './types';

interface ApplicationBaseModule {
  readonly BaseApplication: new () => object;
}

/** The manifest of {@link addApplication}'s application. */
export const applicationManifest = {
  id: componentIds.application,
  version: '1.0.0',
  alias: 'local-site-page',
  componentType: 'Application',
  manifestVersion: 2,
  isInternal: true,
  loaderConfig: {
    internalModuleBaseUrls: [],
    entryModuleId: 'entry',
    scriptResources: { entry: { type: 'path', path: 'none.js' } }
  }
};

/** The runtime starts an application; SharePoint's is not published, and ours leaves the page to our own script. */
export function addApplication(loader: SharePointLoader): void {
  const { BaseApplication } = loader._bundledComponents[
    componentIds.applicationBase
  ] as ApplicationBaseModule;
  class PageApplication extends BaseApplication {
    public get componentId(): string {
      return componentIds.application;
    }

    /** No chrome of SharePoint's: the server has rendered the frame already. */
    public _getPageChromeProvider(): undefined {
      return undefined;
    }
  }
  loader._assemblyComponents.push([componentIds.application, '1.0.0', { default: PageApplication }]);
}
