import type { Page } from '@playwright/test';

/** A row as SharePoint answers it. */
export type StoredRow = Readonly<Record<string, unknown>> & { readonly Id: number };

/** What of a list the person on the page can read, with SharePoint's own interface: `filter` as OData has it. */
export async function rowsOf(page: Page, list: string, filter: string): Promise<readonly StoredRow[]> {
  return page.evaluate(
    async ([name, wanted]) => {
      const items = `/sites/intune/_api/web/GetList('/sites/intune/Lists/${name}')/items`;
      const answer = await fetch(`${items}?$filter=${encodeURIComponent(wanted)}`, {
        headers: { accept: 'application/json' }
      });
      return ((await answer.json()) as { value: StoredRow[] }).value;
    },
    [list, filter] as const
  );
}

/** Takes away what a journey has added, so that the next one finds the demo as it was. */
export async function removeRow(page: Page, list: string, id: number): Promise<void> {
  await page.evaluate(
    async ([name, item]) => {
      const json = { accept: 'application/json', 'content-type': 'application/json' };
      const site = '/sites/intune/_api';
      const context = await fetch(`${site}/contextinfo`, { method: 'POST', headers: json });
      const { FormDigestValue: digest } = (await context.json()) as { FormDigestValue: string };
      const address = `${site}/web/GetList('/sites/intune/Lists/${name}')/items(${item})`;
      const headers = { ...json, 'x-requestdigest': digest, 'x-http-method': 'DELETE', 'if-match': '*' };
      const { status } = await fetch(address, { method: 'POST', headers });
      if (status !== 200 && status !== 204) throw new Error(`${name} ${item} was not removed: ${status}`);
    },
    [list, id] as const
  );
}
