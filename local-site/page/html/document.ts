import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { siteTheme } from '../shared/palettes';
import { cultureNameOf, isRightToLeft, type ViewSettings } from '../shared/viewSettings';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface DocumentParts {
  readonly title: string;
  readonly view: ViewSettings;
  readonly bodyClass: string;
  readonly styleSheet: string;
  /** Addresses of the scripts, run in this order after the document is parsed. */
  readonly scripts: readonly string[];
  /** Told to the scripts as JSON; not script, so the policy needs no exception for it. */
  readonly data: unknown;
  readonly body: Html;
}

/** A whole document: no inline script, no address outside this server. */
export function documentHtml(parts: DocumentParts): Html {
  const { view } = parts;
  return html`<!doctype html>
    <html
      lang="${cultureNameOf(view.lang)}"
      dir="${isRightToLeft(view.lang) ? 'rtl' : 'ltr'}"
      data-theme="${view.theme}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${parts.title}</title>
        <link rel="icon" href="data:image/svg+xml,${raw(encodeURIComponent(icon))}" />
        <link rel="stylesheet" href="${parts.styleSheet}" />
        <style>
          ${raw(themeVariables(view))}
        </style>
        <script type="application/json" id="page-data">
          ${raw(safeJson(parts.data))}
        </script>
        ${parts.scripts.map((src) => html`<script defer src="${src}"></script>`)}
      </head>
      <body class="${parts.bodyClass}">
        ${parts.body}
      </body>
    </html>`;
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0078d4"/>' +
  '<path d="M8 17l5 5 11-12" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** The palette as custom properties, so that the first paint already has the theme's colours. */
function themeVariables(view: ViewSettings): string {
  const { palette, isInverted } = siteTheme(view.theme);
  const variables = Object.entries(palette).map(([name, color]) => `--${name}:${color}`);
  return `:root{color-scheme:${isInverted ? 'dark' : 'light'};${variables.join(';')}}`;
}

/** JSON that cannot end the element it stands in. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
