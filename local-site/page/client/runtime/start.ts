import type { PageData } from '../../shared/pageData';
import { addApplication, applicationManifest } from './application';
import { missingAssemblyManifests } from './assemblyManifests';
import { componentIds } from './componentIds';
import { mapPublicRequests } from './localEndpoints';
import { replaceTokenProvider } from './tokens';
import type {
  ComponentBaseModule,
  ComponentLoader,
  ServiceScope,
  ThemedStylesModule,
  WebPartBaseModule
} from './types';

/** The running SharePoint Framework. */
export interface Runtime {
  readonly serviceScope: ServiceScope;
  readonly components: ComponentLoader;
  readonly webPartBase: WebPartBaseModule;
  readonly componentBase: ComponentBaseModule;
}

interface LoaderModule {
  readonly SPComponentLoader: ComponentLoader;
}

/** Boots the real runtime with this page's context and manifests. */
export async function startRuntime(data: PageData): Promise<Runtime> {
  const loader = window.spModuleLoader;
  loader._isTelemetryDisabled = true;
  mapPublicRequests();
  replaceTokenProvider(loader);
  addApplication(loader);
  const known = [applicationManifest, ...data.manifests];
  const preloadedData = {
    buildNumber: data.buildNumber,
    clientSideApplicationId: componentIds.application,
    manifests: [...known, ...missingAssemblyManifests(loader, known)],
    spPageContextInfo: data.context,
    customActions: []
  };
  const application = await loader.start(preloadedData, () => undefined);
  const components = (loader._bundledComponents[componentIds.loader] as LoaderModule).SPComponentLoader;
  return {
    serviceScope: application.context.serviceScope,
    components,
    webPartBase: await components.loadComponentById<WebPartBaseModule>(componentIds.webPartBase),
    componentBase: loader._bundledComponents[componentIds.componentBase] as ComponentBaseModule
  };
}

/** Part of the assembly script, so it is there before the runtime starts. */
export function themedStyles(): ThemedStylesModule {
  return window.spModuleLoader._bundledComponents[componentIds.themedStyles] as ThemedStylesModule;
}
