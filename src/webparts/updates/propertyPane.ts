import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration
} from '@microsoft/sp-property-pane';
import { platforms } from '../../lists';
import { dataSiteGroup } from '../../ui/webPart/paneFields';
import { feedLayouts, feedViews } from './model/feedState';
import { allPlatforms } from './UpdatesProperties';
import { feedViewName, layoutName } from './words/choiceNames';

/** The property pane: the first view, and where the data is. */
export function updatesPropertyPane(
  strings: IUpdatesWebPartStrings,
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
                options: feedViews.map((view) => ({ key: view, text: feedViewName(strings, view) }))
              }),
              PropertyPaneDropdown('layout', {
                label: strings.PaneLayout,
                options: feedLayouts.map((layout) => ({ key: layout, text: layoutName(strings, layout) }))
              }),
              PropertyPaneDropdown('platform', {
                label: strings.PanePlatform,
                options: [
                  { key: allPlatforms, text: strings.PaneAllPlatforms },
                  ...platforms.map((platform) => ({ key: platform, text: platform }))
                ]
              }),
              PropertyPaneToggle('unreadFirst', {
                label: strings.UnreadFirst,
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
