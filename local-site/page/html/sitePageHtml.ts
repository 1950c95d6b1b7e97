import { html } from 'hono/html';
import { chromeStrings } from '../shared/chromeStrings';
import type { ViewSettings } from '../shared/viewSettings';
import type { Html } from './document';

/** Command bar, title area and the empty canvas that the page's script fills. */
export function sitePageHtml(title: string, view: ViewSettings, canEdit: boolean): Html {
  const words = chromeStrings(view.lang);
  return html`
    <div class="commandBar" id="commandBar">
      <span class="commandStatus" id="pageStatus" role="status">${words.published}</span>
      ${canEdit ? html`<button type="button" class="command" id="editButton">${words.edit}</button>` : ''}
    </div>
    <div class="pageFrame">
      <div class="pageTitleArea"><h1>${title}</h1></div>
      <div class="canvas" id="canvas" data-state="loading" aria-busy="true"></div>
    </div>
  `;
}

/** In Teams there is nothing around the web part. */
export function teamsContentHtml(): Html {
  return html`<div id="spPageChromeAppDiv" class="teamsRegion">
      <div class="canvas" id="canvas" data-state="loading" aria-busy="true"></div>
    </div>
    <div id="spPropertyPaneContainer"></div>`;
}
