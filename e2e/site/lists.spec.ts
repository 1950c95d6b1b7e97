import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';

const web = '/sites/intune';
const json = 'application/json;odata=nometadata';

/** Makes a list over the REST API, as another program would. */
async function post(request: APIRequestContext, path: string, data: unknown): Promise<void> {
  const headers = { authorization: 'Bearer lead', accept: json, 'content-type': json };
  const response = await request.post(`${web}/_api/${path}`, { headers, data });
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
}

const columns = [
  '<Field Type="DateTime" DisplayName="Opened" Format="DateOnly" />',
  '<Field Type="User" DisplayName="Keeper" UserSelectionMode="PeopleOnly" />',
  '<Field Type="Boolean" DisplayName="Locked"><Default>0</Default></Field>',
  '<Field Type="MultiChoice" DisplayName="Equipment"><CHOICES><CHOICE>Screen</CHOICE><CHOICE>Phone</CHOICE></CHOICES></Field>',
  '<Field Type="Note" DisplayName="Remarks" NumLines="6" RichText="FALSE" />'
];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ playwright, site }) => {
  const request = await playwright.request.newContext({ baseURL: site.address });
  await post(request, 'web/lists', { Title: 'Rooms', BaseTemplate: 100 });
  const list = "web/lists/getByTitle('Rooms')";
  await post(request, `${list}/fields`, { Title: 'Seats', FieldTypeKind: 9 });
  await post(request, `${list}/fields`, { Title: 'Floor', FieldTypeKind: 6, Choices: ['Ground', 'First'] });
  for (const xml of columns)
    await post(request, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml: xml } });
  for (let room = 1; room <= 35; room += 1)
    await post(request, `${list}/items`, { Title: `Room ${room}`, Seats: room });
  await request.dispose();
});

test('site contents names every list and opens it', async ({ page }) => {
  await page.goto(`${web}/_layouts/15/viewlsts.aspx`);
  await page
    .getByRole('region', { name: 'Lists and libraries' })
    .getByRole('link', { name: 'Rooms' })
    .click();
  await expect(page.getByRole('heading', { name: 'Rooms' })).toBeVisible();
  await expect(page.getByText('35 items')).toBeVisible();
});

test('a list page pages through its items', async ({ page }) => {
  await page.goto(`${web}/Lists/Rooms/AllItems.aspx`);
  await expect(page.getByRole('link', { name: 'Room 35', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page.getByRole('link', { name: 'Room 1', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next page' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Previous page' }).click();
  await expect(page.getByRole('link', { name: 'Room 35', exact: true })).toBeVisible();
});

test('an item is added and edited in forms', async ({ page }) => {
  await page.goto(`${web}/Lists/Rooms/NewForm.aspx`);
  await page.getByLabel('Title').fill('Auditorium');
  await page.getByLabel('Seats').fill('120');
  await page.getByLabel('Floor').selectOption('First');
  await page.getByLabel('Opened').fill('2026-03-29');
  await page.getByLabel('Keeper').selectOption('Amir Haddad');
  await page.getByLabel('Locked').check();
  await page.getByLabel('Equipment').selectOption(['Screen', 'Phone']);
  await page.getByLabel('Remarks').fill('Two lines,\nkept as such');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Auditorium' }).click();
  await page.getByRole('link', { name: 'Edit item' }).click();
  await expect(page.getByLabel('Seats')).toHaveValue('120');
  await expect(page.getByLabel('Opened')).toHaveValue('2026-03-29');
  await expect(page.getByLabel('Keeper').locator('option:checked')).toHaveText('Amir Haddad');
  await expect(page.getByLabel('Locked')).toBeChecked();
  await expect(page.getByLabel('Equipment')).toHaveValues(['Screen', 'Phone']);
  await expect(page.getByLabel('Remarks')).toHaveValue('Two lines,\nkept as such');
  await page.getByLabel('Seats').fill('90');
  await page.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Auditorium' });
  await expect(row).toContainText('90');
  await expect(row).toContainText('First');
  await expect(row).toContainText('Amir Haddad');
  await expect(row).toContainText('Mar 29, 2026');
});

test.describe('a form that is refused', () => {
  // The browser itself reports each refused request on its console.
  test.use({ calm: async ({}, use) => use() });

  test('says that somebody else was faster', async ({ page, request }) => {
    await page.goto(`${web}/Lists/Rooms/EditForm.aspx?ID=1`);
    await page.getByLabel('Seats').fill('5');
    const headers = {
      authorization: 'Bearer admin1',
      accept: json,
      'content-type': json,
      'x-http-method': 'MERGE',
      'if-match': '*'
    };
    await request.post(`${web}/_api/web/lists/getByTitle('Rooms')/items(1)`, { headers, data: { Seats: 7 } });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('Somebody else has changed this item');
    await expect(page.getByLabel('Seats')).toHaveValue('5');
  });

  test('shows a visitor the words of SharePoint', async ({ page }) => {
    await page.goto(`${web}/Lists/Rooms/EditForm.aspx?ID=2&person=newhire`);
    await page.getByLabel('Seats').fill('5');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('Access denied');
  });
});
