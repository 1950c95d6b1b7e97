import * as React from 'react';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as uiStrings from 'OperationsUiStrings';
import * as strings from 'UpdatesWebPartStrings';
import { createRepositories } from '../../data/createRepositories';
import { createSp } from '../../data/createSp';
import { createMessageCenter } from '../../data/graph/createMessageCenter';
import { createUpdateRepositories } from '../../data/updates/createUpdateRepositories';
import { SuiteWebPart, type SuitePartProps } from '../../ui/webPart/SuiteWebPart';
import { updatesPropertyPane } from './propertyPane';
import { Updates } from './Updates';
import { layoutOf, platformOf, viewOf, type UpdatesProperties } from './UpdatesProperties';
import type { UpdatesRepositories } from './UpdatesRepositories';

/** Composes the update feed: page context -> repositories -> screen. Everything else lives behind `Updates`. */
export default class UpdatesWebPart extends SuiteWebPart<UpdatesProperties, UpdatesRepositories> {
  protected createRepositories(site: string): UpdatesRepositories {
    const client = createSp(this.context, site);
    return {
      ...createRepositories(client),
      ...createUpdateRepositories(client),
      messageCenter: createMessageCenter(this.context.msGraphClientFactory)
    };
  }

  protected part(props: SuitePartProps<UpdatesRepositories>, key: string): React.ReactElement {
    const defaults = {
      view: viewOf(this.properties),
      layout: layoutOf(this.properties),
      platform: platformOf(this.properties),
      unreadFirst: this.properties.unreadFirst !== false
    };
    const title = this.properties.title?.trim() || strings.Title;
    return React.createElement(Updates, { ...props, key, title, defaults, strings, uiStrings });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return updatesPropertyPane(strings, this.context.pageContext.web.absoluteUrl);
  }
}
