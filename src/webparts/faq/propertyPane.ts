import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration
} from '@microsoft/sp-property-pane';
import { entryCategories } from '../../lists/faq';
import { dataSiteGroup } from '../../ui/webPart/paneFields';
import { allCategories, categoryOf, modeOf, type FaqProperties } from './FaqProperties';
import { faqModes } from './model/faqState';
import { categoryName, modeName } from './words/choiceNames';

/** The property pane: what this part of the page is for, and where the data is. */
export function faqPropertyPane(
  strings: IFaqWebPartStrings,
  pageSiteUrl: string,
  properties: FaqProperties
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
              PropertyPaneDropdown('mode', {
                label: strings.PaneMode,
                selectedKey: modeOf(properties),
                options: faqModes.map((mode) => ({ key: mode, text: modeName(strings, mode) }))
              }),
              PropertyPaneDropdown('category', {
                label: strings.FieldCategory,
                selectedKey: categoryOf(properties) ?? allCategories,
                options: [
                  { key: allCategories, text: strings.PaneAllCategories },
                  ...entryCategories.map((category) => ({
                    key: category,
                    text: categoryName(strings, category)
                  }))
                ]
              })
            ]
          },
          dataSiteGroup(strings, pageSiteUrl)
        ]
      }
    ]
  };
}
