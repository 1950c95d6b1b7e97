import type { Context } from 'hono';
import { html } from 'hono/html';
import { readPageRequest } from '../http/pageRequest';
import { pageResponse } from '../http/pageResponse';
import { PackageMissingError } from '../package/sppkg';
import { bundleUrl, type PageParts } from '../parts';

/** Where the runtime sends a browser when it cannot start, and what a page shows that the server cannot make. */
export function mountErrorRoutes(parts: PageParts): void {
  const { app, services } = parts;
  for (const base of ['', services.webUrl]) {
    app.get(`${base}/_layouts/15/error.aspx`, (context) => {
      const { ErrorText, ErrorDetails } = context.req.query();
      return errorPage(parts, context, ErrorText ?? 'The page did not say what.', ErrorDetails ?? '');
    });
  }
  app.onError(async (error, context) => {
    if (!(error instanceof PackageMissingError)) console.error(error);
    const page = await errorPage(parts, context, error.message, '');
    return new Response(page.body, { status: 500, headers: page.headers });
  });
}

function errorPage(parts: PageParts, context: Context, text: string, details: string): Promise<Response> {
  const { view } = readPageRequest(context, parts.services);
  return pageResponse(context, {
    title: 'Error',
    view,
    bodyClass: 'errorPage',
    styleSheet: bundleUrl(parts, 'site.css'),
    scripts: [],
    data: {},
    body: html`<main class="errorBox">
      <h1>Sorry, something went wrong</h1>
      <p>${text}</p>
      <pre>${details}</pre>
      <a href="${parts.services.webUrl}">Go back to site</a>
    </main>`
  });
}
