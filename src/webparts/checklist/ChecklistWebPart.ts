import * as React from 'react';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'ChecklistWebPartStrings';
import * as uiStrings from 'OperationsUiStrings';
import { createRepositories } from '../../data/createRepositories';
import { createSp } from '../../data/createSp';
import { SuiteWebPart, type SuitePartProps } from '../../ui/webPart/SuiteWebPart';
import { Checklist } from './Checklist';
import { focusAreaOf, viewOf, type ChecklistProperties } from './ChecklistProperties';
import type { ChecklistRepositories } from './ChecklistRepositories';
import { checklistPropertyPane } from './propertyPane';

/** Composes the checklist: page context -> repositories -> screen. Everything else lives behind `Checklist`. */
export default class ChecklistWebPart extends SuiteWebPart<ChecklistProperties, ChecklistRepositories> {
  protected createRepositories(site: string): ChecklistRepositories {
    return createRepositories(createSp(this.context, site));
  }

  protected part(props: SuitePartProps<ChecklistRepositories>, key: string): React.ReactElement {
    const defaults = {
      view: viewOf(this.properties),
      focusArea: focusAreaOf(this.properties),
      onlyMine: this.properties.onlyMine === true
    };
    const title = this.properties.title?.trim() || strings.Title;
    return React.createElement(Checklist, { ...props, key, title, defaults, strings, uiStrings });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return checklistPropertyPane(strings, this.context.pageContext.web.absoluteUrl);
  }
}
