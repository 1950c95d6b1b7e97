export const SPPagesContentPanelCommandId = {
  propertyPaneConfigurationEvent: 'propertyPaneConfigurationEvent',
  propertyPaneFieldChange: 'propertyPaneFieldChange',
  refreshPropertyPane: 'refreshPropertyPane'
} as const;

export const SPPagesContentPanelPivot = {
  configurationTools: 'configurationTools',
  pageDetails: 'pageDetails',
  pageVibeChat: 'pageVibeChat'
} as const;

export const SPPagesContentPanelQOSScenarios = { rendering: 'rendering' } as const;

export function getQOSName(component: string, scenario: string): string {
  return `${component}.${scenario}`;
}

export function monitorChunkLoad<T>(_name: string, chunk: Promise<T>): Promise<T> {
  return chunk;
}

/** SharePoint's newer shared content panel is never mounted here, so the classic property pane takes every request. */
export class SPPagesContentPanelProviderContext {
  private static instance: SPPagesContentPanelProviderContext | undefined;
  public readonly subscriberContext = undefined;
  public readonly stateContext = undefined;
  public readonly waitForContext = new Promise<never>(() => undefined);

  public static getInstance(): SPPagesContentPanelProviderContext {
    return (this.instance ??= new SPPagesContentPanelProviderContext());
  }

  public addOnUpdateListener(): () => void {
    return () => undefined;
  }

  public addOnMountListener(): () => void {
    return () => undefined;
  }
}
