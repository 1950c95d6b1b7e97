import { html } from 'hono/html';
import { chromeStrings, fill } from '../shared/chromeStrings';
import type { ViewSettings } from '../shared/viewSettings';
import type { Html } from './document';

export interface NavigationLink {
  readonly text: string;
  readonly url: string;
  readonly isCurrent: boolean;
}

export interface ChromeParts {
  readonly view: ViewSettings;
  readonly webUrl: string;
  readonly siteTitle: string;
  readonly personName: string;
  readonly pages: readonly NavigationLink[];
  readonly lists: readonly NavigationLink[];
  readonly siteContentsCurrent: boolean;
  readonly content: Html;
}

/** SharePoint's frame around a page: suite bar, site header, quick launch, and the place of the property pane. */
export function chromeHtml(parts: ChromeParts): Html {
  const words = chromeStrings(parts.view.lang);
  return html`
    <a class="skipLink" href="#pageContent">Skip to main content</a>
    ${suiteBar(parts)}
    <div class="workArea">
      <div id="spPageChromeAppDiv" class="scrollRegion" data-width="${parts.view.width}">
        <header class="siteHeader">
          <a class="siteLogo" href="${parts.webUrl}" aria-hidden="true" tabindex="-1">IO</a>
          <div class="siteNames">
            <a class="siteTitle" href="${parts.webUrl}">${parts.siteTitle}</a>
            <span class="siteKind">${words.privateGroup}</span>
          </div>
        </header>
        <div class="belowHeader">
          <nav class="quickLaunch" aria-label="${words.navigation}">
            ${group(words.pages, parts.pages)} ${group(words.lists, parts.lists)}
            <ul>
              ${link({ text: words.siteContents, url: `${parts.webUrl}/_layouts/15/viewlsts.aspx`, isCurrent: parts.siteContentsCurrent })}
            </ul>
          </nav>
          <main id="pageContent" class="pageContent" tabindex="-1">${parts.content}</main>
        </div>
      </div>
      <div id="spPropertyPaneContainer"></div>
    </div>
  `;
}

function suiteBar(parts: ChromeParts): Html {
  const words = chromeStrings(parts.view.lang);
  const initials = parts.personName
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return html`<div class="suiteBar" role="banner">
    <span class="waffle" aria-hidden="true"></span>
    <a class="suiteName" href="${parts.webUrl}">SharePoint</a>
    <span class="suiteTag">local</span>
    <span class="suiteSpace"></span>
    <button
      type="button"
      class="suiteButton"
      id="settingsButton"
      title="${words.settings}"
      aria-label="${words.settings}"
      aria-haspopup="dialog"
    >
      <span class="suiteIcon gear" aria-hidden="true"></span>
    </button>
    <button
      type="button"
      class="suiteButton"
      id="personButton"
      title="${fill(words.account, parts.personName)}"
      aria-label="${fill(words.account, parts.personName)}"
      aria-haspopup="menu"
    >
      <span class="persona" aria-hidden="true">${initials}</span>
    </button>
  </div>`;
}

function group(title: string, links: readonly NavigationLink[]): Html {
  if (links.length === 0) return html``;
  return html`<h2 class="navHeading">${title}</h2>
    <ul>
      ${links.map(link)}
    </ul>`;
}

function link({ text, url, isCurrent }: NavigationLink): Html {
  return html`<li><a href="${url}" ${isCurrent ? html`aria-current="page"` : ''}>${text}</a></li>`;
}
