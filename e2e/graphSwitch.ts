import { expect } from '@playwright/test';
import type { RunningSite } from './launchSite';

/** A message that left a mailbox. */
export interface SentMessage {
  /** E-mail addresses. */
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  readonly to: readonly string[];
}

/** The server's address by number: only browsers resolve the site's own name on every machine. */
function graphOf(site: RunningSite): string {
  return `http://127.0.0.1:${new URL(site.origin).port}/_local/graph`;
}

/** Says how the site's Graph behaves. */
export async function setGraph(site: RunningSite, settings: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(graphOf(site), { method: 'POST', headers, body: JSON.stringify(settings) });
  expect(response.ok).toBe(true);
}

/** What people sent through it. */
export async function sentMessages(site: RunningSite): Promise<readonly SentMessage[]> {
  return (await fetch(`${graphOf(site)}/sent`)).json() as Promise<readonly SentMessage[]>;
}
