import * as React from 'react';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'ChecklistWebPartStrings';
import * as uiStrings from 'OperationsUiStrings';
import { announceFirstReads } from '../../data/client/firstReads';
import { SuiteWebPart, type LoadedPart } from '../../ui/webPart/SuiteWebPart';
import { focusAreaOf, viewOf, type ChecklistProperties } from './ChecklistProperties';
import type { ChecklistRepositories } from './ChecklistRepositories';
import { checklistPropertyPane } from './propertyPane';

/** Composes the checklist: page context -> repositories -> screen. Everything else lives behind `Checklist`. */
export default class ChecklistWebPart extends SuiteWebPart<ChecklistProperties, ChecklistRepositories> {
  protected readonly announce = announceFirstReads;

  protected async load(): Promise<LoadedPart<ChecklistRepositories>> {
    const [{ createRepositories }, { createSp }, { Checklist }] = await Promise.all([
      import(/* webpackChunkName: 'task-data' */ '../../data/createRepositories'),
      import(/* webpackChunkName: 'suite-data' */ '../../data/createSp'),
      import(/* webpackChunkName: 'checklist' */ './Checklist')
    ]);
    return {
      createRepositories: (site) => createRepositories(createSp(this.context, site)),
      element: (props, key) => {
        const defaults = {
          view: viewOf(this.properties),
          focusArea: focusAreaOf(this.properties),
          onlyMine: this.properties.onlyMine === true
        };
        const title = this.properties.title?.trim() || strings.Title;
        return React.createElement(Checklist, { ...props, key, title, defaults, strings, uiStrings });
      }
    };
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return checklistPropertyPane(strings, this.context.pageContext.web.absoluteUrl);
  }
}
