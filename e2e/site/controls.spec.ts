import { expect, pageIsReady, samplePage, test } from './fixtures';

test.afterEach(async ({ request }) => {
  await request.delete('/_local/faults');
  await request.post('/_local/clock', { data: { now: null } });
});

test('the panel switches faults of the server on and off', async ({ page, request }) => {
  await page.goto(samplePage);
  await pageIsReady(page);
  await page.getByRole('button', { name: 'Local site settings' }).click();
  await page.getByLabel('Throttling').selectOption('429');
  await page.getByLabel('Lost rights').selectOption('admin1');
  await expect(page.locator('.faultState')).toContainText('admin1');
  const faults = (await (await request.get('/_local/faults')).json()) as Record<string, unknown>;
  expect(faults['throttle']).toMatchObject({ status: 429 });
  expect(faults['lostRights']).toEqual(['admin1']);
  await page.getByRole('button', { name: 'All faults off' }).click();
  await expect(page.locator('.faultState')).toHaveText('{}');
});

test('a page still opens while the server throttles its web parts', async ({ page, request }) => {
  await request.post('/_local/faults', { data: { throttle: { status: 503, retryAfter: 1 } } });
  await page.goto(samplePage);
  await pageIsReady(page);
  await expect(page.getByRole('heading', { name: 'Sample', exact: true })).toBeVisible();
});

test("the panel moves the site's clock", async ({ page, request }) => {
  await page.goto(samplePage);
  await pageIsReady(page);
  await page.getByRole('button', { name: 'Local site settings' }).click();
  await page.getByRole('button', { name: 'One day on' }).click();
  const isAhead = async (): Promise<boolean> => {
    const { now } = (await (await request.get('/_local/clock')).json()) as { now: string };
    return Date.parse(now) - Date.now() > 23 * 3600 * 1000;
  };
  await expect.poll(isAhead).toBe(true);
});

test('the error page shows what went wrong', async ({ page }) => {
  await page.goto('/sites/intune/_layouts/15/error.aspx?ErrorText=No%20such%20%3Cb%3Eplace');
  await expect(page.getByText('No such <b>place')).toBeVisible();
});

test('a runtime that asks for components gets the package', async ({ request }) => {
  const ask = (path: string, data: unknown): Promise<{ value: { Manifest: string }[] }> =>
    request.post(`/sites/intune/_api/web/${path}`, { data }).then((response) => response.json());
  const all = await ask(
    "GetClientSideComponentsByComponentType(componentTypesString='1',supportedHostTypeValue=2)",
    {}
  );
  expect(all.value).toHaveLength(1);
  const id = (JSON.parse(all.value[0]?.Manifest ?? '{}') as { id: string }).id;
  expect((await ask('GetClientSideComponents', { components: [{ id }] })).value).toHaveLength(1);
  const unknown = { components: [{ id: '11111111-2222-4333-8444-555555555555' }] };
  expect((await ask('GetClientSideComponents', unknown)).value).toHaveLength(0);
});
