import { expect, test } from './fixtures';
import { launchSite } from './launchSite';

test('the local site answers each person as herself', async ({ signIn, site }) => {
  for (const person of ['lead', 'newhire'] as const) {
    const page = await signIn(person);
    await page.goto(`${site.url}/_api/web/title`); // any page of the site: only the browser resolves its name
    const answer = await page.evaluate(async () => {
      const response = await fetch('/sites/intune/_api/web/currentuser', {
        headers: { accept: 'application/json;odata=nometadata' }
      });
      return { status: response.status, body: await response.text() };
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain(person === 'lead' ? '"IsSiteAdmin":true' : '"IsSiteAdmin":false');
  }
});

test('data outlives a killed server', async ({ request }) => {
  const first = await launchSite();
  const port = new URL(first.origin).port;
  await first.kill();
  await expect(request.get(`http://127.0.0.1:${port}/sites/intune/_api/web`)).rejects.toThrow();
  const second = await launchSite({ dataFile: first.dataFile });
  const answer = await request.get(
    `http://127.0.0.1:${new URL(second.origin).port}/sites/intune/_api/web/title`
  );
  expect(answer.status()).toBe(200);
  await second.stop();
  await first.stop();
});
