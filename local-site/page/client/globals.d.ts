import type { SharePointLoader } from './runtime/types';

declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string };
    spModuleLoader: SharePointLoader;
  }
}
