// The parts of the SharePoint Framework runtime that the page calls. Names with an underscore are internal to it and
// hold for exactly the version that package.json pins.

export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly componentType: string;
  readonly supportsThemeVariants?: boolean;
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
}

export interface PreconfiguredEntry {
  readonly title: Readonly<Record<string, string>>;
  readonly description?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface ServiceScope {
  startNewChild(): ServiceScope;
  provide(key: unknown, service: unknown): unknown;
  consume<T>(key: unknown): T;
  finish(): void;
}

export interface Application {
  readonly context: { readonly serviceScope: ServiceScope };
}

export type AssemblyEntry = [id: string, version: string, module: unknown];

/** `window.spModuleLoader`, made by the runtime's assembly script. */
export interface SharePointLoader {
  _isTelemetryDisabled: boolean;
  readonly _assemblyComponents: AssemblyEntry[];
  readonly _bundledComponents: Record<string, unknown>;
  start(preloadedData: unknown, handleFailure: () => void): Promise<Application>;
}

export interface ComponentLoader {
  loadComponentById<T>(id: string, version?: string): Promise<T>;
  tryGetManifestById(id: string): ComponentManifest | undefined;
}

/** What the runtime gives back for a part; stored and handed in again verbatim. */
export type WebPartData = Readonly<Record<string, unknown>>;

export interface LoadWebPartOptions {
  readonly manifest: ComponentManifest;
  readonly domElement: HTMLElement;
  readonly instanceId: string;
  readonly displayMode: DisplayMode;
  readonly webPartData: WebPartData;
  readonly addedFromPersistedData: boolean;
  readonly formFactor: number;
  readonly serviceScope?: ServiceScope;
}

export enum DisplayMode {
  read = 1,
  edit = 2
}

export interface WebPartManager {
  loadWebPart(options: LoadWebPartOptions): Promise<void>;
  setDisplayMode(mode: DisplayMode): void;
  /** Resolves when the property pane can be asked to open. */
  _setDisplayMode(mode: DisplayMode): Promise<void>;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close' | 'Toggle' | 'Refresh'): void;
  isPropertyPaneOpen(instanceId?: string): boolean;
  serialize(): Map<string, WebPartData | undefined>;
  disposeWebparts(instanceId: string): void;
  onWebPartDelete(instanceId: string): void;
  notifyWebPartContainerResize(instanceId?: string): void;
}

export interface WebPartHost {
  readonly serviceScope: ServiceScope;
}

type HostConstructor = new (scope: ServiceScope) => WebPartHost;

/** Module `@microsoft/sp-webpart-base`. */
export interface WebPartBaseModule {
  readonly _ClientSideWebPartManager: new (host: WebPartHost) => WebPartManager;
  readonly _MinimalWebPartHost: HostConstructor;
  readonly _TeamsAwareWebPartHost: HostConstructor;
}

export interface ThemeProvider {
  _setTheme(theme: unknown): void;
}

/** Module `@microsoft/sp-component-base`. */
export interface ComponentBaseModule {
  readonly ThemeProvider: (new (scope: ServiceScope, theme: unknown) => ThemeProvider) & {
    readonly serviceKey: unknown;
  };
}

/** Module `@microsoft/load-themed-styles`. */
export interface ThemedStylesModule {
  loadTheme(theme: Readonly<Record<string, string>>): void;
}
