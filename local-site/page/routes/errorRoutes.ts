import { html } from 'hono/html';
import { readPageRequest } from '../http/pageRequest';
import { pageResponse } from '../http/pageResponse';
import { bundleUrl, type PageParts } from '../parts';

/** Where the runtime sends a browser when it cannot start. */
export function mountErrorRoutes(parts: PageParts): void {
  const { app, services } = parts;
  for (const base of ['', services.webUrl]) {
    app.get(`${base}/_layouts/15/error.aspx`, (context) => {
      const { view } = readPageRequest(context, services);
      return pageResponse(context, {
        title: 'Error',
        view,
        bodyClass: 'errorPage',
        styleSheet: bundleUrl(parts, 'site.css'),
        scripts: [],
        data: {},
        body: html`<main class="errorBox">
          <h1>Sorry, something went wrong</h1>
          <p>${context.req.query('ErrorText') ?? 'The page did not say what.'}</p>
          <pre>${context.req.query('ErrorDetails') ?? ''}</pre>
          <a href="${services.webUrl}">Go back to site</a>
        </main>`
      });
    });
  }
}
