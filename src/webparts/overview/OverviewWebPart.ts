import * as React from 'react';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as teamStrings from 'OperationsTeamStrings';
import * as uiStrings from 'OperationsUiStrings';
import * as strings from 'OverviewWebPartStrings';
import { announceFirstReads } from '../../data/client/firstReads';
import { createDraftKeeper } from '../../ui/drafts/draftKeeper';
import { likelyReader } from '../../ui/webPart/likelyReader';
import { SuiteWebPart, type LoadedPart } from '../../ui/webPart/SuiteWebPart';
import { pagesOf, periodKindOf, viewOf, type OverviewProperties } from './OverviewProperties';
import type { OverviewRepositories } from './OverviewRepositories';
import { overviewPropertyPane } from './propertyPane';

/** Composes the overview: page context -> repositories -> screen. Everything else lives behind `Overview`. */
export default class OverviewWebPart extends SuiteWebPart<OverviewProperties, OverviewRepositories> {
  protected readonly announce = announceFirstReads;

  protected async load(): Promise<LoadedPart<OverviewRepositories>> {
    const [
      { createSiteRepositories },
      { createSp },
      { createOverviewRepositories },
      { createTeamRepository },
      { lazyRepositories, lazyRepository },
      { Overview }
    ] = await Promise.all([
      import(/* webpackChunkName: 'suite-data' */ '../../data/createSiteRepositories'),
      import(/* webpackChunkName: 'suite-data' */ '../../data/createSp'),
      import(/* webpackChunkName: 'overview' */ '../../data/overview/createOverviewRepositories'),
      import(/* webpackChunkName: 'overview' */ '../../data/updates/createTeamRepository'),
      import(/* webpackChunkName: 'overview' */ '../../data/lazyRepository'),
      import(/* webpackChunkName: 'overview' */ './Overview')
    ]);
    return {
      createRepositories: (site) => {
        const client = createSp(this.context, site);
        return {
          ...createSiteRepositories(client),
          ...createOverviewRepositories(client),
          team: createTeamRepository(client),
          siteUrl: site,
          // Only follow-up tasks need the checklist's repository.
          ...lazyRepositories(async () => {
            const { createRepositories } = await import(
              /* webpackChunkName: 'task-data' */ '../../data/createRepositories'
            );
            return createRepositories(client);
          }, ['tasks']),
          devices: lazyRepository(async () => {
            const { createDeviceHealth } = await import(
              /* webpackChunkName: 'overview-devices' */ '../../data/graph/createDeviceHealth'
            );
            return createDeviceHealth(this.context.msGraphClientFactory);
          }),
          drafts: createDraftKeeper({
            storage: () => window.localStorage,
            scope: `om-overview ${site.toLowerCase()}`,
            now: () => new Date()
          })
        };
      },
      element: (props, key) => {
        const { web } = this.context.pageContext;
        const defaults = {
          view: viewOf(this.properties),
          periodKind: periodKindOf(this.properties),
          pages: pagesOf(this.properties, web.absoluteUrl),
          mayEdit: likelyReader(this.context.pageContext, key)?.canEdit === true
        };
        const title = this.properties.title?.trim() || strings.Title;
        const texts = { strings, uiStrings, teamStrings };
        return React.createElement(Overview, { ...props, ...texts, key, title, defaults });
      }
    };
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return overviewPropertyPane(strings, this.context.pageContext.web.absoluteUrl, this.properties);
  }
}
