import { componentIds } from './componentIds';
import type { SharePointLoader } from './types';

interface TokenProvider {
  getToken(resource: string): Promise<string>;
  _ensureState: () => Promise<void>;
}

interface HttpBaseModule {
  readonly AadTokenProvider: new (configuration: unknown) => TokenProvider;
  readonly _AadTokenProviders: {
    _initialize: (provider: TokenProvider, configuration: unknown) => void;
  };
}

/**
 * Tokens without Microsoft Entra: every resource gets one at once, so no hidden frame and no request leave the page.
 * Must run before the runtime starts.
 */
export function replaceTokenProvider(loader: SharePointLoader): void {
  const httpBase = loader._bundledComponents[componentIds.httpBase] as HttpBaseModule;
  const providers = httpBase._AadTokenProviders;
  const initialize = providers._initialize;
  const prototype = httpBase.AadTokenProvider.prototype as TokenProvider;
  prototype._ensureState = () => Promise.resolve();
  class LocalTokenProvider extends httpBase.AadTokenProvider {
    public override getToken(resource: string): Promise<string> {
      return Promise.resolve(`local.${resource}`);
    }

    public _getTokenInternal(resource: string): Promise<string> {
      return this.getToken(resource);
    }
  }
  providers._initialize = (_provider, configuration) =>
    initialize.call(providers, new LocalTokenProvider(configuration), configuration);
}
