import * as React from 'react';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'FaqWebPartStrings';
import * as uiStrings from 'OperationsUiStrings';
import { createRepositories } from '../../data/createRepositories';
import { createSp } from '../../data/createSp';
import { createFaqRepositories } from '../../data/faq/createFaqRepositories';
import { createKnowledgeCache } from '../../data/faq/createKnowledgeCache';
import { createUpdateRepositories } from '../../data/updates/createUpdateRepositories';
import { SuiteWebPart, type SuitePartProps } from '../../ui/webPart/SuiteWebPart';
import { Faq } from './Faq';
import { categoryOf, modeOf, type FaqProperties } from './FaqProperties';
import type { FaqRepositories } from './FaqRepositories';
import { faqPropertyPane } from './propertyPane';

/** Composes the FAQ: page context -> repositories -> screen. Everything else lives behind `Faq`. */
export default class FaqWebPart extends SuiteWebPart<FaqProperties, FaqRepositories> {
  protected createRepositories(site: string): FaqRepositories {
    const client = createSp(this.context, site);
    const { doubts } = createUpdateRepositories(client);
    return {
      ...createRepositories(client),
      ...createFaqRepositories(client),
      doubts,
      cache: createKnowledgeCache(site)
    };
  }

  protected part(props: SuitePartProps<FaqRepositories>, key: string): React.ReactElement {
    const defaults = { mode: modeOf(this.properties), category: categoryOf(this.properties) };
    const title = this.properties.title?.trim() || strings.Title;
    return React.createElement(Faq, { ...props, key, title, defaults, strings, uiStrings });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return faqPropertyPane(strings, this.context.pageContext.web.absoluteUrl);
  }
}
