import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneGroup
} from '@microsoft/sp-property-pane';
import { figureParts } from '../../domain/overview/figureTraits';
import { periodKinds } from '../../domain/overview/period';
import { dataSiteGroup } from '../../ui/webPart/paneFields';
import { fill } from '../../ui/words/fill';
import { overviewViews } from './model/overviewState';
import { pageOnHost } from './model/pageOnHost';
import { pageProperties, periodKindOf, viewOf, type OverviewProperties } from './OverviewProperties';
import { overviewViewName, partName, periodKindName } from './words/choiceNames';

function pagesGroup(strings: IOverviewWebPartStrings, pageSiteUrl: string): IPropertyPaneGroup {
  const { origin } = new URL(pageSiteUrl);
  const problemOf = (value: string): string =>
    value.trim() === '' || pageOnHost(value, pageSiteUrl) ? '' : fill(strings.PanePageWrong, { origin });
  return {
    groupName: strings.PanePages,
    isCollapsed: true,
    groupFields: figureParts.map((part) =>
      PropertyPaneTextField(pageProperties[part], {
        label: partName(strings, part),
        description: strings.PanePagesHint,
        deferredValidationTime: 500,
        onGetErrorMessage: problemOf
      })
    )
  };
}

/** The property pane: the first view, where the other parts stand, and where the data is. */
export function overviewPropertyPane(
  strings: IOverviewWebPartStrings,
  pageSiteUrl: string,
  properties: OverviewProperties
): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: strings.PaneView,
            groupFields: [
              PropertyPaneTextField('title', { label: strings.PaneTitle, placeholder: strings.Title }),
              PropertyPaneDropdown('view', {
                label: strings.PaneFirstView,
                selectedKey: viewOf(properties),
                options: overviewViews.map((view) => ({ key: view, text: overviewViewName(strings, view) }))
              }),
              PropertyPaneDropdown('periodKind', {
                label: strings.PanePeriod,
                selectedKey: periodKindOf(properties),
                options: periodKinds.map((kind) => ({ key: kind, text: periodKindName(strings, kind) }))
              })
            ]
          },
          pagesGroup(strings, pageSiteUrl),
          dataSiteGroup(strings, pageSiteUrl)
        ]
      }
    ]
  };
}
