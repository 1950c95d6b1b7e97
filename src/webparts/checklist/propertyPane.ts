import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration
} from '@microsoft/sp-property-pane';
import { focusAreas } from '../../lists';
import { dataSiteGroup } from '../../ui/webPart/paneFields';
import { allFocusAreas } from './ChecklistProperties';
import { checklistViews } from './model/checklistView';
import { focusAreaName, viewName } from './words/choiceNames';

/** The property pane: the first view, and where the data is. */
export function checklistPropertyPane(
  strings: IChecklistWebPartStrings,
  pageSiteUrl: string
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
                options: checklistViews.map((view) => ({ key: view, text: viewName(strings, view) }))
              }),
              PropertyPaneDropdown('focusArea', {
                label: strings.PaneFocusArea,
                options: [
                  { key: allFocusAreas, text: strings.PaneAllAreas },
                  ...focusAreas.map((area) => ({ key: area, text: focusAreaName(strings, area) }))
                ]
              }),
              PropertyPaneToggle('onlyMine', {
                label: strings.PaneOnlyMine,
                onText: strings.PaneOn,
                offText: strings.PaneOff
              })
            ]
          },
          dataSiteGroup(strings, pageSiteUrl)
        ]
      }
    ]
  };
}
