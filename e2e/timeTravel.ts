import type { Page } from '@playwright/test';
import type { RunningSite } from './launchSite';

/** Sets the clock of the site, so that what it records happens then, and of the pages, so that they show that day. */
export async function travelTo(site: RunningSite, instant: string, ...pages: readonly Page[]): Promise<void> {
  // The server's address by number: only browsers resolve contoso.localhost on every machine.
  const response = await fetch(`http://127.0.0.1:${new URL(site.origin).port}/_local/clock`, {
    method: 'POST',
    body: JSON.stringify({ now: instant })
  });
  if (!response.ok) throw new Error(`The clock was not set: ${response.status} ${await response.text()}`);
  for (const page of pages) await page.clock.setFixedTime(instant);
}
