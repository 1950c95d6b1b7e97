import * as React from 'react';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as teamStrings from 'OperationsTeamStrings';
import * as uiStrings from 'OperationsUiStrings';
import * as strings from 'UpdatesWebPartStrings';
import { announceFirstReads } from '../../data/client/firstReads';
import { SuiteWebPart, type LoadedPart } from '../../ui/webPart/SuiteWebPart';
import { updatesPropertyPane } from './propertyPane';
import { layoutOf, platformOf, viewOf, type UpdatesProperties } from './UpdatesProperties';
import type { UpdatesRepositories } from './UpdatesRepositories';

/** Composes the update feed: page context -> repositories -> screen. Everything else lives behind `Updates`. */
export default class UpdatesWebPart extends SuiteWebPart<UpdatesProperties, UpdatesRepositories> {
  protected readonly announce = announceFirstReads;

  protected async load(): Promise<LoadedPart<UpdatesRepositories>> {
    const [{ createSp }, site, updates, { createMessageCenter }, { lazyRepositories }, { Updates }] =
      await Promise.all([
        import(/* webpackChunkName: 'suite-data' */ '../../data/createSp'),
        import(/* webpackChunkName: 'suite-data' */ '../../data/createSiteRepositories'),
        import(/* webpackChunkName: 'updates' */ '../../data/updates/createUpdateRepositories'),
        import(/* webpackChunkName: 'updates' */ '../../data/graph/createMessageCenter'),
        import(/* webpackChunkName: 'updates' */ '../../data/lazyRepository'),
        import(/* webpackChunkName: 'updates' */ './Updates')
      ]);
    return {
      createRepositories: (siteUrl) => {
        const client = createSp(this.context, siteUrl);
        // Only the ripple needs the FAQ's repositories.
        const { entries: faqEntries, published } = lazyRepositories(async () => {
          const { createFaqRepositories } = await import(
            /* webpackChunkName: 'faq-data' */ '../../data/faq/createFaqRepositories'
          );
          return createFaqRepositories(client);
        }, ['entries', 'published']);
        return {
          ...site.createSiteRepositories(client),
          ...updates.createUpdateRepositories(client),
          // Only follow-up tasks need the checklist's repository.
          ...lazyRepositories(async () => {
            const { createRepositories } = await import(
              /* webpackChunkName: 'task-data' */ '../../data/createRepositories'
            );
            return createRepositories(client);
          }, ['tasks']),
          // Only the ripple needs the catalogue of the training tracker.
          ...lazyRepositories(async () => {
            const { createTrainingRepositories } = await import(
              /* webpackChunkName: 'training-data' */ '../../data/training/createTrainingRepositories'
            );
            return createTrainingRepositories(client);
          }, ['courses']),
          faqEntries,
          published,
          messageCenter: createMessageCenter(this.context.msGraphClientFactory)
        };
      },
      element: (props, key) => {
        const defaults = {
          view: viewOf(this.properties),
          layout: layoutOf(this.properties),
          platform: platformOf(this.properties),
          unreadFirst: this.properties.unreadFirst !== false
        };
        const title = this.properties.title?.trim() || strings.Title;
        const texts = { strings, uiStrings, teamStrings };
        return React.createElement(Updates, { ...props, ...texts, key, title, defaults });
      }
    };
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return updatesPropertyPane(strings, this.context.pageContext.web.absoluteUrl);
  }
}
