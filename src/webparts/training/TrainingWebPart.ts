import * as React from 'react';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as uiStrings from 'OperationsUiStrings';
import * as strings from 'TrainingWebPartStrings';
import { announceFirstReads } from '../../data/client/firstReads';
import { createDraftKeeper } from '../../ui/drafts/draftKeeper';
import { SuiteWebPart, type LoadedPart } from '../../ui/webPart/SuiteWebPart';
import { trainingPropertyPane } from './propertyPane';
import { viewOf, type TrainingProperties } from './TrainingProperties';
import type { TrainingRepositories } from './TrainingRepositories';

/** Composes the tracker: page context -> repositories -> screen. Everything else lives behind `Training`. */
export default class TrainingWebPart extends SuiteWebPart<TrainingProperties, TrainingRepositories> {
  protected readonly announce = announceFirstReads;

  protected async load(): Promise<LoadedPart<TrainingRepositories>> {
    const [
      { createSiteRepositories },
      { createSp },
      { createTrainingRepositories },
      { createTeamRepository },
      { lazyRepositories, lazyRepository },
      { Training }
    ] = await Promise.all([
      import(/* webpackChunkName: 'suite-data' */ '../../data/createSiteRepositories'),
      import(/* webpackChunkName: 'suite-data' */ '../../data/createSp'),
      import(/* webpackChunkName: 'training' */ '../../data/training/createTrainingRepositories'),
      import(/* webpackChunkName: 'training' */ '../../data/updates/createTeamRepository'),
      import(/* webpackChunkName: 'training' */ '../../data/lazyRepository'),
      import(/* webpackChunkName: 'training' */ './Training')
    ]);
    return {
      createRepositories: (site) => {
        const client = createSp(this.context, site);
        return {
          ...createSiteRepositories(client),
          ...createTrainingRepositories(client),
          team: createTeamRepository(client),
          siteUrl: site,
          // Courses can be read before it is known what notices have made of them.
          ...lazyRepositories(async () => {
            const { createUpdateRepositories } = await client.firstReads.after(
              import(/* webpackChunkName: 'updates-data' */ '../../data/updates/createUpdateRepositories')
            );
            return createUpdateRepositories(client);
          }, ['doubts', 'notices']),
          mail: lazyRepository(async () => {
            const { createMailSender } = await import(
              /* webpackChunkName: 'training-remind' */ '../../data/graph/createMailSender'
            );
            return createMailSender(this.context.msGraphClientFactory);
          }),
          drafts: createDraftKeeper({
            storage: () => window.localStorage,
            scope: `om-training ${site.toLowerCase()}`,
            now: () => new Date()
          })
        };
      },
      element: (props, key) => {
        const defaults = { view: viewOf(this.properties) };
        const title = this.properties.title?.trim() || strings.Title;
        return React.createElement(Training, { ...props, key, title, defaults, strings, uiStrings });
      }
    };
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return trainingPropertyPane(strings, this.context.pageContext.web.absoluteUrl, this.properties);
  }
}
