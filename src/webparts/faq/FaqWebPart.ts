import * as React from 'react';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'FaqWebPartStrings';
import * as uiStrings from 'OperationsUiStrings';
import { announceFirstReads } from '../../data/client/firstReads';
import { createDraftKeeper } from '../../ui/drafts/draftKeeper';
import { SuiteWebPart, type LoadedPart } from '../../ui/webPart/SuiteWebPart';
import { categoryOf, modeOf, type FaqProperties } from './FaqProperties';
import type { FaqRepositories } from './FaqRepositories';
import { faqPropertyPane } from './propertyPane';

/** Composes the FAQ: page context -> repositories -> screen. Everything else lives behind `Faq`. */
export default class FaqWebPart extends SuiteWebPart<FaqProperties, FaqRepositories> {
  protected readonly announce = announceFirstReads;

  protected async load(): Promise<LoadedPart<FaqRepositories>> {
    const [
      { createSiteRepositories },
      { createSp },
      faq,
      { createKnowledgeCache },
      { lazyRepositories },
      { Faq }
    ] = await Promise.all([
      import(/* webpackChunkName: 'suite-data' */ '../../data/createSiteRepositories'),
      import(/* webpackChunkName: 'suite-data' */ '../../data/createSp'),
      import(/* webpackChunkName: 'faq' */ '../../data/faq/createFaqRepositories'),
      import(/* webpackChunkName: 'faq' */ '../../data/faq/createKnowledgeCache'),
      import(/* webpackChunkName: 'faq' */ '../../data/lazyRepository'),
      import(/* webpackChunkName: 'faq' */ './Faq')
    ]);
    return {
      createRepositories: (site) => {
        const client = createSp(this.context, site);
        return {
          ...createSiteRepositories(client),
          ...faq.createFaqRepositories(client),
          // Entries can be read before it is known what notices have made of them.
          ...lazyRepositories(async () => {
            const { createUpdateRepositories } = await client.firstReads.after(
              import(/* webpackChunkName: 'updates-data' */ '../../data/updates/createUpdateRepositories')
            );
            return createUpdateRepositories(client);
          }, ['doubts', 'notices']),
          // What is kept decides what is asked for.
          cache: createKnowledgeCache(site, (reading) => client.firstReads.after(reading)),
          drafts: createDraftKeeper({
            storage: () => window.localStorage,
            scope: `om-faq ${site.toLowerCase()}`,
            now: () => new Date()
          })
        };
      },
      element: (props, key) => {
        const defaults = { mode: modeOf(this.properties), category: categoryOf(this.properties) };
        const title = this.properties.title?.trim() || strings.Title;
        return React.createElement(Faq, { ...props, key, title, defaults, strings, uiStrings });
      }
    };
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return faqPropertyPane(strings, this.context.pageContext.web.absoluteUrl, this.properties);
  }
}
