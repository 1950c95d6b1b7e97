import type { Canvas } from './canvas';
import type { ViewSettings } from './viewSettings';

/** Where a page is shown: in SharePoint or inside one of the two Teams frames. */
export type PageHost = 'sharepoint' | 'teamsTab' | 'teamsPersonal';

export type GraphMode = 'granted' | 'denied' | 'absent';

/** Everything that the server tells the page's script, as JSON in the page. */
export interface PageData {
  readonly host: PageHost;
  readonly view: ViewSettings;
  readonly person: string;
  readonly people: readonly { readonly key: string; readonly name: string; readonly role: string }[];
  readonly graphMode: GraphMode;
  readonly webUrl: string;
  readonly buildNumber: string;
  readonly iconFontUrl: string;
  readonly page: {
    readonly name: string;
    readonly title: string;
    readonly canvas: Canvas;
    readonly canEdit: boolean;
  };
  /** Shape of SharePoint's `_spPageContextInfo`. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly manifests: readonly unknown[];
}
