import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration
} from '@microsoft/sp-property-pane';
import { dataSiteGroup } from '../../ui/webPart/paneFields';
import { trainingViews } from './model/trainingState';
import { viewOf, type TrainingProperties } from './TrainingProperties';
import { trainingViewName } from './words/choiceNames';

/** The property pane: the first view, and where the data is. */
export function trainingPropertyPane(
  strings: ITrainingWebPartStrings,
  pageSiteUrl: string,
  properties: TrainingProperties
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
                options: trainingViews.map((view) => ({ key: view, text: trainingViewName(strings, view) }))
              })
            ]
          },
          dataSiteGroup(strings, pageSiteUrl)
        ]
      }
    ]
  };
}
