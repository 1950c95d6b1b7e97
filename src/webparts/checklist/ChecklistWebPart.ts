import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'ChecklistWebPartStrings';
import * as uiStrings from 'OperationsUiStrings';
import { createRepositories } from '../../data/createRepositories';
import { createSp } from '../../data/createSp';
import { pageCulture } from '../../ui/words/pageCulture';
import { Checklist, type ChecklistProps } from './Checklist';
import {
  dataSiteOf,
  focusAreaOf,
  isDataSiteAllowed,
  viewOf,
  type ChecklistProperties
} from './ChecklistProperties';
import type { ChecklistRepositories } from './ChecklistRepositories';
import { createPageAddress, type PageAddress } from '../../ui/address/pageAddress';
import { checklistPropertyPane } from './propertyPane';

/** Composes the checklist: page context -> repositories -> screen. Everything else lives behind `Checklist`. */
export default class ChecklistWebPart extends BaseClientSideWebPart<ChecklistProperties> {
  private theme: IReadonlyTheme | undefined;
  private address: PageAddress | undefined;
  private repositories: { readonly site: string; readonly value: ChecklistRepositories } | undefined;

  public render(): void {
    const site = this.dataSite();
    const props: ChecklistProps = {
      repositories: this.repositoriesOf(site),
      title: this.properties.title?.trim() || strings.Title,
      defaults: {
        view: viewOf(this.properties),
        focusArea: focusAreaOf(this.properties),
        onlyMine: this.properties.onlyMine === true
      },
      address: this.pageAddress(),
      culture: pageCulture(this.context.pageContext),
      theme: this.theme,
      strings,
      uiStrings
    };
    // Another data site is another checklist: nothing of the old one may linger.
    ReactDom.render(React.createElement(Checklist, { key: site, ...props }), this.domElement);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return checklistPropertyPane(strings, this.context.pageContext.web.absoluteUrl);
  }

  private dataSite(): string {
    const page = this.context.pageContext.web.absoluteUrl;
    // While an author types an address, it may not be one yet.
    const isUsable = isDataSiteAllowed(this.properties.dataSiteUrl ?? '', page);
    return isUsable ? dataSiteOf(this.properties, page) : page;
  }

  /** In Teams the page's address is that of a frame: nobody could open a link to it. */
  private pageAddress(): PageAddress | undefined {
    if (this.context.sdks?.microsoftTeams) return undefined;
    return (this.address ??= createPageAddress(window, this.instanceId));
  }

  private repositoriesOf(site: string): ChecklistRepositories {
    if (this.repositories?.site !== site) {
      this.repositories = { site, value: createRepositories(createSp(this.context, site)) };
    }
    return this.repositories.value;
  }
}
