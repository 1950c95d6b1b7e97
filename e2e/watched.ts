import type { Page } from '@playwright/test';

/** What hostile content would leave behind. */
export interface Watched {
  /** Addresses outside of the site that were asked for. */
  readonly outside: readonly string[];
  /** Texts of the browser's dialogs. */
  readonly dialogs: readonly string[];
}

/** Notes what leaves the page for `elsewhere.example`, and what opens a dialog. */
export function watch(page: Page): Watched {
  const outside: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('elsewhere.example')) outside.push(request.url());
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { outside, dialogs };
}
