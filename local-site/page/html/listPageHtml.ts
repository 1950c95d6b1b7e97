import { html } from 'hono/html';
import type { Html } from './document';

/** An empty place for the list pages' script, which asks the REST API for everything it shows. */
export function listPageHtml(): Html {
  return html`<div class="listPage" id="listPage" data-state="loading" aria-busy="true"></div>`;
}
