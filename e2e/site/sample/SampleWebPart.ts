import type { ThemeChangedEventArgs } from '@microsoft/sp-component-base';
import { ThemeProvider } from '@microsoft/sp-component-base';
import {
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

interface SampleProperties {
  heading: string;
  isLoud: boolean;
}

/** Shows what the page tells a web part, so that the tests of the page need no web part of the suite. */
export default class SampleWebPart extends BaseClientSideWebPart<SampleProperties> {
  private background = '';
  private graph = 'not asked';

  protected override onInit(): Promise<void> {
    const provider = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    this.background = provider.tryGetTheme()?.semanticColors?.bodyBackground ?? '';
    provider.themeChangedEvent.add(this, ({ theme }: ThemeChangedEventArgs) => {
      this.background = theme?.semanticColors?.bodyBackground ?? '';
      this.render();
    });
    return Promise.resolve();
  }

  public override render(): void {
    const { pageContext, sdks } = this.context;
    const heading = document.createElement('h2');
    heading.textContent = this.properties.isLoud
      ? this.properties.heading.toUpperCase()
      : this.properties.heading;
    const facts: Record<string, string> = {
      user: pageContext.user.displayName,
      web: pageContext.web.title,
      culture: pageContext.cultureInfo.currentUICultureName,
      rtl: String(pageContext.cultureInfo.isRightToLeft),
      mayManage: String(
        pageContext.web.permissions.hasPermission({ value: { High: 0, Low: 0x800 } } as never)
      ),
      background: this.background,
      teams: sdks.microsoftTeams?.context.teamName ?? sdks.microsoftTeams?.context.hostName ?? 'none',
      graph: this.graph
    };
    const list = Object.entries(facts).map(([name, value]) => {
      const line = document.createElement('p');
      line.dataset['fact'] = name;
      line.textContent = value;
      return line;
    });
    const ask = document.createElement('button');
    ask.textContent = 'Ask Graph';
    ask.onclick = () => void this.askGraph();
    this.domElement.replaceChildren(heading, ...list, ask);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          header: { description: 'Settings of the sample' },
          groups: [
            {
              groupName: 'General',
              groupFields: [
                PropertyPaneTextField('heading', { label: 'Heading' }),
                PropertyPaneToggle('isLoud', { label: 'Loud' })
              ]
            }
          ]
        }
      ]
    };
  }

  private async askGraph(): Promise<void> {
    this.graph = await this.graphAnswer().catch((error: unknown) => `failed: ${statusOf(error)}`);
    this.render();
  }

  private async graphAnswer(): Promise<string> {
    const client = await this.context.msGraphClientFactory.getClient('3');
    const me = (await client.api('/me').get()) as { displayName: string };
    return me.displayName;
  }
}

function statusOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'statusCode' in error
    ? String(error.statusCode)
    : String(error);
}
