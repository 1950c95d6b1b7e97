import { html } from 'hono/html';
import type { Html } from './document';

export interface TeamsFrameParts {
  readonly kind: 'tab' | 'personal';
  readonly title: string;
  readonly frameUrl: string;
  readonly theme: string;
}

const rail = ['Activity', 'Chat', 'Teams', 'Calendar'];

/** A Teams window: rail, title bar and the frame whose name tells SPFx that Teams hosts it. */
export function teamsFrameHtml({ kind, title, frameUrl, theme }: TeamsFrameParts): Html {
  const place = kind === 'tab' ? 'Workplace Services · Intune operations' : title;
  return html`<div class="teamsWindow" data-teams-theme="${theme}">
    <header class="teamsBar">
      <span class="teamsName">Microsoft Teams</span><span class="suiteTag">local</span>
      <label class="teamsTheme">
        Theme
        <select id="teamsTheme">
          ${['default', 'dark', 'contrast'].map(
            (name) => html`<option value="${name}" ${name === theme ? 'selected' : ''}>${name}</option>`
          )}
        </select>
      </label>
    </header>
    <nav class="teamsRail" aria-label="Teams">
      <ul>
        ${rail.map((name) => html`<li aria-hidden="true"><span>${name}</span></li>`)}
        <li class="${kind === 'personal' ? 'isCurrent' : ''}"><span>Intune</span></li>
      </ul>
    </nav>
    <main class="teamsMain">
      <div class="teamsHeader">
        <h1>${place}</h1>
        <ul class="teamsTabs">
          ${
            kind === 'tab'
              ? html`<li>Posts</li>
                  <li>Files</li>`
              : ''
          }
          <li class="isCurrent">${title}</li>
        </ul>
      </div>
      <iframe name="embedded-page-container" title="${title}" src="${frameUrl}"></iframe>
    </main>
  </div>`;
}
