import { PropertyPaneTextField, type IPropertyPaneGroup } from '@microsoft/sp-property-pane';
import { fill } from '../words/fill';
import { isDataSiteAllowed } from './dataSite';

interface DataSiteTexts {
  readonly PaneData: string;
  readonly PaneDataSite: string;
  readonly PaneDataSiteHint: string;
  readonly PaneDataSiteOtherHost: string;
}

/** Where the data is: the same for every part. */
export function dataSiteGroup(texts: DataSiteTexts, pageSiteUrl: string): IPropertyPaneGroup {
  const { origin } = new URL(pageSiteUrl);
  return {
    groupName: texts.PaneData,
    groupFields: [
      PropertyPaneTextField('dataSiteUrl', {
        label: texts.PaneDataSite,
        description: texts.PaneDataSiteHint,
        placeholder: pageSiteUrl,
        deferredValidationTime: 500,
        onGetErrorMessage: (value) =>
          isDataSiteAllowed(value, pageSiteUrl) ? '' : fill(texts.PaneDataSiteOtherHost, { origin })
      })
    ]
  };
}
